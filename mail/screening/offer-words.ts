import { spoken } from './wording.js';

/** How mass mail sells. */

export const SELLS = {
  /** Places in search results, links, sites, apps. */
  promotion: spoken({
    en: [
      'seo·|search engine (?:optimi|rank)|(?:first|top|1st) page (?:of|on|in) google|google (?:ranking|first page|top)|rank(?:ing)? (?:higher|on|your)|(?:rankings?|search|organic) (?:results?|visibility|traffic|position)|(?:web(?:site)?|app|mobile app|software|logo) (?:design|redesign|develop)\\p{L}*…(?:services?|compan|agency|team|firm|packages?)|(?:more|increase|boost|drive) (?:\\p{L}+ )?(?:traffic|leads|sales|visitors|followers)|digital marketing',
    ],
    fr: [
      'référencement (?:naturel|web|google|seo)|première page (?:de|sur) google|(?:création|refonte) (?:de|du|de votre) site',
    ],
    es: ['posicionamiento (?:web|seo|en google)|primera página de google|diseño (?:de páginas )?web'],
    ru: ['продвижени\\p{L}+ (?:сайт|в (?:поиск|яндекс|google))|(?:создание|разработка) сайтов|раскрутк'],
    ar: ['تحسين محركات البحث|تصميم (?:المواقع|مواقع)|الصفحة الاولي (?:في|علي) (?:جوجل|غوغل)'],
    zh: ['搜索引擎优化|网站(?:优化|推广|建设)|关键词排名|百度(?:推广|首页)'],
    others: [
      'suchmaschinenoptimierung|otimização de (?:sites|motores)|zoekmachineoptimalisatie|sökmotoroptimering|pozycjonowani',
    ],
  }),
  /** Articles and links for sale. */
  links: spoken({
    en: [
      '(?:guest|sponsored|paid) (?:post|article|blog|content)|link (?:building|insertion|exchange|placement)|do-?follow|back-?links?|domain authority|(?:write|publish|place) an? (?:\\p{L}+ ){0,3}(?:article|post|link) (?:for|on) your (?:blog|site|website)',
    ],
    fr: ['article (?:invité|sponsorisé)|(?:achat|échange|vente) de liens'],
    es: ['(?:artículo|publicación) (?:patrocinad|invitad)[oa]|(?:venta|intercambio|compra) de enlaces'],
    ru: [
      '(?:гостев|спонсорск|рекламн)\\p{L}+ (?:пост|стать|публикаци)\\p{L}*|(?:размещени|обмен|покупк)\\p{L}* ссыл\\p{L}+',
    ],
    ar: ['(?:مقال|منشور) (?:ضيف|ممول|مدفوع)|روابط خلفية'],
    zh: ['(?:客座|赞助)(?:文章|博客)|外链|友情链接|软文'],
  }),
  /** Money from strangers. */
  fraud: spoken({
    en: [
      '(?:next of kin|inheritance|lottery|unclaimed|beneficiary|barrister|late client|consignment box|atm card|winning (?:number|ticket)|you have won|has won|award(?:ed)? the sum|(?:usd|us\\$|\\$|eur|€|£|gbp) ?[\\d,.]+ ?(?:million|m·)?|[\\d.,]+ (?:million|thousand)? ?(?:us )?(?:dollars|euros|pounds))…',
    ],
    fr: ['(?:héritage|loterie|bénéficiaire|vous avez gagné|[\\d.,]+ (?:millions? )?(?:d.)?(?:euros|dollars))'],
    es: ['(?:herencia|lotería|beneficiario|ha ganado|[\\d.,]+ (?:millones )?(?:de )?(?:euros|dólares))'],
    ru: ['(?:наследств|лотере|выигра|бенефициар)\\p{L}*|[\\d.,]+ (?:млн|миллион\\p{L}*) (?:долларов|евро)'],
    ar: ['(?:ميراث|يانصيب|ربحت|مستفيد)|\\d+ مليون (?:دولار|يورو)'],
    zh: ['(?:遗产|中奖|彩票|受益人)|\\d+万?(?:美元|欧元)'],
  }),
  /** Addresses and attendees for sale. */
  lists: spoken({
    en: [
      '(?:attendees?|visitors?|delegates?|participants?|exhibitors?|registrants?|e-?mail|contact|mailing|prospect|buyer|decision[- ]makers?|customer|users?) (?:\\p{L}+ )?(?:lists?|database|data base|contacts data)…(?:acquir|purchas|interested|cost|pric|avail|counts?|buy|contain|includ|verified|opt-?in|\\d)|(?:acquir|purchas|interested in|buy)\\p{L}* …(?:attendees?|visitors?|delegates?|exhibitors?|e-?mail|contact) (?:\\p{L}+ )?(?:lists?|database)|(?:verified|opt-?in) (?:contacts|e-?mails|leads|database)',
    ],
    fr: [
      "(?:fichier|base|liste) (?:d'|de |des )(?:e-?mails|adresses|contacts|participants|visiteurs) …(?:tarif|prix|achat|acheter|disponible)",
    ],
    es: [
      '(?:base de datos|lista) de (?:correos|contactos|asistentes|empresas) …(?:precio|comprar|adquirir|disponible)',
    ],
    ru: [
      'баз[аыу] (?:данных |e-?mail |адресов |контактов |клиентов |участников )+…(?:цен|купить|приобрести|стоимост)\\p{L}*',
    ],
    ar: ['(?:قاعدة بيانات|قائمة) …(?:للبيع|السعر|شراء)'],
    zh: ['(?:参会|参展|观众|客户)(?:者|商|人员)?(?:名单|名录|数据)(?:\\S{0,15})(?:价格|购买|出售|提供)|代开发票'],
  }),
  /** What the seller is and does. */
  services: spoken({
    en: [
      '(?:we|our (?:company|team|agency|firm)) (?:are|is) (?:an? )?(?:\\p{L}+[, -]){0,4}(?:leading|top|trusted|professional|experienced|speciali[sz]ed|based|certified|award[- ]winning|manufacturer|supplier|exporter|agency|provider)|(?:we|our team) (?:offer|provide|speciali[sz]e|supply|manufacture|deliver)s? (?:\\p{L}+ ){0,4}(?:services?|solutions?|products?|packages?|support|in)·|our (?:services?|products?|solutions?|catalogue?|portfolio|packages?|clients?) (?:include|range|are|offer)|(?:as|being) (?:an? )?(?:leading|professional) (?:\\p{L}+ ){0,3}(?:supplier|provider|manufacturer|company|agency)|came across your (?:website|site|profile|company)|(?:visited|reviewed|checked|looking at|audited) your (?:web)?site',
    ],
    fr: [
      '(?:nous sommes|notre (?:société|entreprise|agence)) …(?:leader|spécialis|fabricant|fournisseur|agence)|nous (?:proposons|offrons) …(?:services|solutions|produits|prestations)|nos (?:services|produits|prestations|tarifs)',
    ],
    es: [
      '(?:somos|nuestra empresa es) (?:una |un )?(?:\\p{L}+ ){0,3}(?:líder|empresa|agencia|fabricante|proveedor|especialista)\\p{L}*|(?:ofrecemos|brindamos) …(?:servicios|soluciones|productos)|nuestros (?:servicios|productos|precios)',
    ],
    ru: [
      '(?:наша компания|мы) (?:является|предлага|занима|производ|осуществля)\\p{L}*|предлагаем (?:вам )?(?:услуг|продукц|сотрудничеств|купить)\\p{L}*|наши (?:услуги|цены|товары)',
    ],
    ar: ['(?:نحن|شركتنا) …(?:شركة رائدة|متخصص|نقدم|رائدة)|نقدم (?:لكم )?(?:خدمات|افضل|حلول)|خدماتنا'],
    zh: [
      '(?:我们|我司|本公司)(?:是)?(?:\\S{0,8})(?:专业|领先|生产|供应|厂家|提供)(?:\\S{0,10})(?:公司|厂家|服务|产品|供应商|制造商)|我司(?:主营|专业)',
    ],
  }),
  /** Price and haste. */
  price: spoken({
    en: [
      "(?:\\d+ ?% (?:off|discount)|special (?:offer|price|discount|rate)|limited[- ]time|best (?:price|deal|offer|quote|rates?)|(?:early|exclusive|huge|black friday|cyber monday) …(?:discount|deal|sale|offer)s?|free (?:quote|audit|trial|consultation|shipping|sample|report|analysis|proposal)|no obligation|money[- ]back|affordable (?:price|rate|cost)|competitive (?:price|rate)|(?:price list|pricing|quotation)|act now|don't miss|early[- ]bird|(?:register|book|reserve|enrol) (?:now|today|your (?:room|seat|place|stand))|seats? (?:are |is )?limited|special rates?|housing partner|selling (?:out|fast)|fee ?: ?(?:eur|usd|chf)|discounts? for|shop now|buy now|order now|hurry|last chance)·",
    ],
    fr: [
      '(?:offre (?:spéciale|limitée|exclusive)|devis gratuit|meilleur prix|prix (?:compétitif|attractif)|promotion|remise|soldes|essai gratuit|profitez|tarif réduit|inscrivez-vous (?:avant|vite|maintenant)|places limitées|-\\d+ ?%)·',
    ],
    es: [
      '(?:oferta (?:especial|limitada|exclusiva)|cotización|presupuesto sin|mejor precio|precios (?:competitivos|especiales)|descuento|promoción|prueba gratis|aproveche|inscríbase (?:antes|ya|ahora)|plazas limitadas|compre ahora)·',
    ],
    ru: [
      '(?:скидк|специальн\\p{L}+ предложени|акци[яи]|лучш\\p{L}+ цен|выгодн\\p{L}+ (?:цен|предложени|услови)|бесплатн\\p{L}+ (?:аудит|консультац|доставк|пробн)|успейте|прайс|коммерческое предложение)\\p{L}*',
    ],
    ar: ['(?:عرض (?:خاص|محدود)|خصم|افضل (?:الاسعار|سعر)|تخفيض|مجانا|عروض)'],
    zh: ['优惠|折扣|特价|促销|限时|免费(?:试用|报价|咨询|样品)|报价单?|最低价|欢迎(?:来电|咨询|选购|订购)'],
    others: [
      'rabatt|sonderangebot|kostenlos\\p{L}* (?:angebot|test|beratung)|desconto|promoção|oferta especial|sconto|offerta speciale|korting|aanbieding|erbjudande|zniżk|promocj|indirim|kampanya',
    ],
  }),
  /** How the seller goes on. */
  approach: spoken({
    en: [
      '(?:would you (?:be )?(?:interested|open|like)|are you (?:interested|looking)|may i (?:send|share)|can i (?:send|share)|shall i send|let me know if you(?:\'re| are) interested|if (?:you are )?interested|(?:schedule|book|hop on|set up|jump on|arrange) (?:a|an)(?: \\p{L}+){0,3} (?:call|demo|meeting|chat)|(?:quick|short|\\d+[- ]minute) (?:call|chat)|send you (?:a|the|our|some|more) (?:\\p{L}+ )?(?:quote|proposal|pric\\p{L}+|details|samples?|package|catalogue?|portfolio|list|audit)|just (?:following up|checking|bumping)|(?:reply|respond) (?:with )?(?:"?yes|"?interested)|what (?:is|are) (?:the|your) (?:price|rates?|fees?)|get in touch with (?:us|me)|kindly revert)',
    ],
    fr: [
      '(?:seriez-vous intéressé|êtes-vous intéressé|puis-je vous (?:envoyer|proposer)|un (?:bref|court) (?:appel|échange))',
    ],
    es: ['(?:le interesaría|está interesad|estaría interesad|puedo enviarle|una (?:breve )?llamada)'],
    ru: ['(?:если (?:вам|вас) (?:это )?интерес|готовы (?:выслать|обсудить|предложить)|короткий звонок)'],
    ar: ['(?:هل انت مهتم|اذا كنت مهتم|هل ترغب في الحصول علي عرض)'],
    zh: ['(?:如有(?:需要|需求|兴趣)|是否(?:有)?(?:需要|兴趣|需求)|期待(?:与您)?合作|加(?:我)?微信)'],
  }),
  /** How one leaves a list. */
  leaving: spoken({
    en: [
      'unsubscribe|opt[- ]?out|to (?:be removed|stop receiving)|no longer wish to receive|(?:reply|respond) (?:with )?"?(?:stop|remove|unsubscribe)|(?:manage|update) (?:your )?(?:\\p{L}+ )?(?:preferences|subscription)',
    ],
    fr: ['désabonn|désinscri|ne plus recevoir|gérer (?:vos|mes) (?:préférences|abonnements)'],
    es: [
      'darse de baja|dejar de recibir|cancelar (?:la |su )?suscripción|(?:gestion|administr)\\p{L}+ (?:sus|tus) preferencias',
    ],
    ru: ['отписаться|отказаться от рассылки|настройк\\p{L}+ (?:рассылк|подписк)'],
    ar: ['الغاء الاشتراك'],
    zh: ['退订|取消订阅|管理(?:您的)?(?:订阅|偏好)'],
    others: [
      'abmelden|abbestellen|cancelar (?:a )?(?:subscrição|inscrição)|disiscri|uitschrijven|afmelden|avregistrera|wypisz|aboneliğ',
      '配信停止|수신 ?거부|لغو اشتراک',
    ],
  }),
  /** Why one gets it. */
  reason: spoken({
    en: [
      'you (?:are receiving|receive|received|are subscribed|have received|got) …(?:because|as a|since you)|(?:this|the) (?:e-?mail|message|newsletter) (?:was|is) (?:sent|intended|addressed) (?:to|for) \\S+@',
    ],
    fr: ['vous recevez …(?:car|parce que|suite à)|(?:message|courriel) (?:a été )?envoyé à \\S+@'],
    es: ['(?:recibe|recibió|ha recibido|has recibido) …porque|enviado a \\S+@'],
    ru: ['вы получили …(?:потому|так как|поскольку)'],
    ar: ['لانك (?:مشترك|اشتركت|مسجل)'],
    zh: ['您收到(?:此|本|这)\\S{0,6}(?:是)?因为'],
    others: [
      'sie erhalten …weil|(?:recebe|recebeu) …porque|ricev\\p{L}+ …perché|u ontvangt …omdat|du får …(?:eftersom|för att)|otrzymuj\\p{L}+ …ponieważ',
    ],
  }),
  /** How newsletters are made up. */
  layout: spoken({
    en: [
      '(?:view|read|open) (?:this |it |the )?(?:e-?mail |message |newsletter |online )?(?:in|on|with) (?:your|a|the) (?:web )?browser|trouble (?:viewing|reading)|(?:is not|not) display(?:ed|ing) (?:correctly|properly)|forward (?:this )?to a (?:friend|colleague)|©|all rights reserved|privacy policy',
    ],
    fr: ['(?:voir|afficher|consulter) …(?:navigateur|version en ligne)|tous droits réservés'],
    es: ['(?:ver|abrir) …(?:navegador|versión en línea)|todos los derechos reservados'],
    ru: ['(?:открыть|посмотреть|просмотреть) …(?:браузере|веб-версию)|все права защищены'],
    ar: ['(?:عرض|مشاهدة|فتح) …المتصفح|جميع الحقوق محفوظة'],
    zh: ['在浏览器中(?:查看|打开|阅读)|版权所有'],
    others: [
      'im browser (?:ansehen|öffnen|anzeigen)|alle rechte vorbehalten|ver no navegador|todos os direitos|nel browser|tutti i diritti|in (?:uw|je) browser|i webbläsaren|w przeglądarce|tarayıcıda',
    ],
  }),
} as const;
