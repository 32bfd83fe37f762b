/** Control characters (line breaks and tabs aside), zero-width characters and direction marks carry no meaning here. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;
const MARKS = /\p{M}+/gu;
const EASTERN_DIGITS = /[٠-٩۰-۹]/g;

/** Shapes of one Arabic letter that people type for each other. */
const ARABIC_FOLDS: Readonly<Record<string, string>> = { ة: 'ه', ى: 'ي', ک: 'ك', ی: 'ي', ـ: '', ٱ: 'ا' };
const ARABIC_FOLD = /[ةىکیـٱ]/g;

/** What a person sees of a text: whole characters, no control characters, spaces and line breaks as typed. */
export function visible(text: string): string {
  const seen = text
    .toWellFormed()
    .normalize('NFKC')
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, (character) => (character === '\n' || character === '\t' ? character : ''));
  return evenlySpaced(seen);
}

function evenlySpaced(text: string): string {
  return text
    .replace(/ [^\S\n]+|[^\S\n ][^\S\n]*/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * The form in which texts are compared: lower case, without accents, vowel signs and letter variants, with ASCII digits,
 * traditional Chinese as simplified. Lengths change, so positions do not carry over to the text.
 */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return evenlySpaced(text.toLowerCase());
  // The acute accent that stands for an apostrophe would fall to a space and an accent of its own.
  const folded = visible(text.replaceAll('´', "'"))
    .replace(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(ARABIC_FOLD, (letter) => ARABIC_FOLDS[letter] ?? '')
    .replace(JOINED_QUESTION, 'و ')
    .replace(/[’‘`]/g, "'");
  // A mark or a stretching line may have stood alone between spaces.
  return evenlySpaced(simplified(folded));
}

/** Letters, digits and signs that have one form only; more than half of all texts consist of them. */
const PLAIN = /^[ -_a-~]*$/;

/** "And" is written on to the next word; before a question word it is cut off, so that the question word is seen. */
const JOINED_QUESTION =
  /(?<!\p{L})و(?=(?:متي|امتي|اين|فين|وين|كيف|كيفاش|هل|ما|ماذا|من|كم|لماذا|ازاي|شو|ايش|شحال|منين|لمن|الي متي|شكون|لوين)(?!\p{L}))/gu;

const WORD = /\p{Script=Han}+|[[\p{L}\p{N}]--\p{Script=Han}]+/gv;

/** Words of a normalised text; a run of Han characters is one word, apart from letters and digits around it. */
export function words(normalised: string): string[] {
  return normalised.match(WORD) ?? [];
}

/** The first character of the script; all of its code units, surrogates included, come after it. */
const FIRST_HAN = 0x2e80;

export function isHan(word: string): boolean {
  return word.charCodeAt(0) >= FIRST_HAN && /^\p{Script=Han}/u.test(word);
}

/**
 * Traditional characters of the words that questions of this field use, each followed by its simplified form. A
 * conversion of names and everyday words, not of the language: what is not here stays as it is.
 */
const TRADITIONAL =
  '會会議议論论壇坛獎奖項项時时間间報报資资訊讯國国際际電电聯联絡络請请問问麼么麽么樣样幾几號号個个們们這这裡里裏里還还過过開开關关閉闭遲迟誰谁參参與与動动業业業业務务實实現现發发佈布單单網网頁页連连結结聽听說说對对講讲話话語语讀读寫写學学習习師师長长點点線线綫线舉举辦办辦办場场館馆費费錢钱價价貴贵飯饭預预訂订簽签證证護护歐欧蘭兰馬马內内東东' +
  '遞递郵邮給给讓让從从當当應应該该歲岁歷历體体總总統统計计劃划畫画劃划設设備备處处續续準准備备標标誌志記记錄录錯错誤误題题題题類类組组織织級级約约繳缴納纳贊赞贈赠銀银帳账戶户賬账轉转進进運运遠远選选擇择評评審审複复復复獲获勝胜贏赢領领頒颁禮礼倉仓庫库數数據据區区廣广場场張张強强導导層层屆届屬属嗎吗嘗尝圍围圖图團团壓压夠够夢梦奧奥婦妇媽妈孫孙寧宁寶宝將将專专尋寻對对屬属幫帮幹干庫库廠厂彈弹徑径憶忆懷怀戰战戲戏擔担據据擁拥擬拟擴扩擺摆攝摄攜携敗败敵敌斷断無无舊旧昇升晉晋曉晓暫暂條条來来極极構构樓楼樂乐機机檔档檢检歡欢歸归殘残氣气決决沒没況况測测滿满漢汉滅灭為为無无熱热營营爲为牆墙獨独環环產产畢毕異异療疗監监盤盘眾众禮礼種种稱称穩稳窮穷筆笔節节範范簡简糧粮紅红紀纪純纯紙纸級级細细終终紹绍經经綜综綠绿維维緊紧緒绪編编緩缓緻致縣县縮缩繼继績绩義义聞闻聲声職职肅肃腦脑臺台與与興兴舉举艱艰節节華华萬万葉叶著着蒼苍藝艺藥药蘇苏虛虚術术衛卫補补裝装製制複复見见規规視视親亲覺觉觀观觸触訂订討讨訓训記记訪访許许訴诉診诊評评詞词試试詢询詳详誠诚誤误課课調调談谈諮咨謝谢證证識识譯译護护譽誉變变豐丰負负財财貢贡貨货責责貼贴買买貿贸賓宾賞赏賣卖質质賴赖購购贈赠跡迹踐践車车軍军軟软較较載载輔辅輕轻輪轮輸输轄辖辭辞農农適适遊游違违遺遗邊边郵邮鄉乡醫医釋释鐘钟鑒鉴長长門门閱阅陸陆隊队階阶陽阳隨随險险隱隐難难雙双雜杂離离雲云電电靈灵靜静響响頁页頂顶須须預预頓顿頭头題题額额願愿顧顾風风飛飞館馆驗验驚惊體体髮发點点黨党齊齐齡龄龍龙' +
  '後后週周確确於于啟启併并佔占僅仅償偿優优創创勞劳勢势勵励匯汇協协卻却員员嚴严園园圓圆執执塊块壞坏寬宽島岛幣币廳厅彙汇徵征愛爱態态慶庆採采換换損损書书橋桥檯台欄栏權权燈灯爭争狀状獻献盡尽稅税競竞籌筹脫脱臨临藍蓝諾诺賀贺賢贤賽赛趕赶躍跃輝辉辯辩遷迁釐厘鈔钞錶表鍵键鎖锁閣阁雖虽頻频顏颜顯显餘余騙骗鮮鲜黃黄兒儿隻只';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: TRADITIONAL.length / 2 }, (_, i) => [TRADITIONAL.charAt(2 * i), TRADITIONAL.charAt(2 * i + 1)]),
);
const HAN = /\p{Script=Han}/gu;

function simplified(text: string): string {
  return text.replace(HAN, (character) => SIMPLIFIED.get(character) ?? character);
}
