/** Characters that a password has at least and at most (NIST SP 800-63B: length counts, kinds of characters do not). */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 256;

/** Why a password is not taken. */
export type PasswordFault = 'too-short' | 'too-long' | 'too-common';

/** What stands on every list of stolen passwords, or is the first idea here; compared without what is not a letter or digit. */
const COMMON = new Set(
  [
    'password1234 passwordpassword password12345 password123456 adminadmin12 administrator administrator1 changemenow123',
    'changeme1234 letmein12345 letmeinletmein welcome12345 welcome123456 iloveyou1234 qwertyuiop12 qwertyuiop123 qwertyuiopas',
    'qwertyuiopasdf qwerty123456 qwertyqwerty 1qaz2wsx3edc 1q2w3e4r5t6y zaq12wsxcde3 asdfghjkl123 q1w2e3r4t5y6 abcdefghijkl',
    'abcdefghijklm abcdef123456 abcd12345678 123456abcdef 123456789abc motdepasse123 motdepasse1234 azertyuiop12 azertyuiop123',
    'contrasena123 contrasena1234 contraseña123 contraseña1234 пароль123456 йцукенгшщзхъ йцукен123456 passw0rd1234',
    'p4ssword1234 unitednations unitednations1 nationsunies1 wsisassistant wsissecretariat wsisforum2025 wsisforum2026',
    'wsisforum2027 genevageneva geneva123456 switzerland1 superman1234 football1234 trustno1trustno1 monkey123456 dragon123456',
  ].flatMap((line) => line.split(' ')),
);

/**
 * A password in the one form that is hashed: NFKC, as NIST SP 800-63B asks, so that it is the same from any keyboard
 * (full-width digits, composed letters); other blanks become spaces, as in PRECIS OpaqueString (RFC 8265).
 */
export function preparedPassword(typed: string): string {
  return typed.replace(/\p{Zs}/gu, ' ').normalize('NFKC');
}

/** What is wrong with a prepared password of somebody with these names and addresses, or undefined. */
export function passwordFault(password: string, about: readonly string[]): PasswordFault | undefined {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return 'too-short';
  if (length > LONGEST_PASSWORD) return 'too-long';
  const bare = bareOf(password);
  const own = about.flatMap((text) => [text, ...text.split('@')]).map(bareOf);
  const isOwn = own.some((text) => text.length >= 4 && bare.replaceAll(text, '').length < 4);
  return isOwn || COMMON.has(bare) || isMonotonous(bare) ? 'too-common' : undefined;
}

function bareOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Nothing but one to four characters over and over, or digits and letters in their row. */
function isMonotonous(bare: string): boolean {
  if (bare === '' || /^(.{1,4}?)\1+.{0,3}$/su.test(bare)) return true;
  const codes = [...bare].map((character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  return steps.filter((step) => Math.abs(step) === 1).length >= steps.length - 2;
}
