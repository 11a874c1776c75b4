import { expect, test } from 'vitest';
import { languageOf } from '../../src/article/language.ts';
import { PROSE } from './page.ts';

const english = PROSE.join(' ');
const german =
  'Die Gespräche über die Zukunft des nördlichen Hafens sind am Dienstag ohne eine Einigung zu Ende gegangen. Beide Seiten sagten, dass sie sich vor dem Frühjahr nicht wieder treffen werden. Die Ministerin war selbst in die Stadt gereist, doch sie fuhr vor der letzten Sitzung ab und wollte sich dazu nicht äußern.';
const russian =
  'Переговоры о будущем северного порта закончились во вторник без соглашения, и обе стороны заявили, что не встретятся до весны.';

test('what the page says is kept where its words agree, with its country', () => {
  expect(languageOf('en-gb', english)).toBe('en-gb');
  expect(languageOf('de-at', german)).toBe('de-at');
  expect(languageOf('uk', russian)).toBe('uk');
});

test('an English article on a page that says German, and the reverse', () => {
  expect(languageOf('de', english)).toBe('en');
  expect(languageOf('en-us', german)).toBe('de');
  expect(languageOf('en', russian)).toBe('ru');
});

test('words tell where the page says nothing; too few words tell nothing', () => {
  expect(languageOf(undefined, english)).toBe('en');
  expect(languageOf('fr', 'Ada Brandt')).toBe('fr');
  expect(languageOf(undefined, 'Ada Brandt')).toBeUndefined();
});

test.each([
  [
    'cs',
    'Jednání o budoucnosti severního přístavu skončilo v úterý bez dohody a obě strany uvedly, že se do jara nesejdou. Ministryně, která do města přijela sama, odjela už před posledním zasedáním a pro tisk to nechtěla nijak komentovat, i když se na ni čekalo.',
  ],
  [
    'hu',
    'Az északi kikötő jövőjéről szóló tárgyalások kedden megállapodás nélkül értek véget, és mindkét fél azt mondta, hogy tavaszig nem találkoznak. A miniszter maga is a városba utazott, de még az utolsó ülés előtt elment, és nem akart erről már semmit mondani.',
  ],
  [
    'fi',
    'Neuvottelut pohjoisen sataman tulevaisuudesta päättyivät tiistaina ilman sopimusta, ja osapuolet sanoivat, että ne eivät tapaa ennen kevättä. Ministeri oli itse tullut kaupunkiin, mutta hän lähti jo ennen viimeistä kokousta eikä ole sen jälkeen puhunut siitä, mitä nyt voi tapahtua.',
  ],
  [
    'ro',
    'Discuțiile despre viitorul portului din nord s-au încheiat marți fără un acord, iar ambele părți au spus că nu se vor mai întâlni până în primăvară. Ministra, care a venit în oraș cu trenul, a plecat după prima ședință și nu a dorit să mai spună ce este de făcut.',
  ],
  [
    'id',
    'Pembicaraan tentang masa depan pelabuhan utara berakhir pada hari Selasa tanpa kesepakatan, dan kedua pihak mengatakan bahwa mereka tidak akan bertemu lagi sebelum musim semi. Menteri yang datang ke kota itu dengan kereta sudah pergi sebelum sidang terakhir dan tidak ada keterangan dari kantor tersebut.',
  ],
] as const)('an article in another tongue: %s', (language, text) => {
  expect(languageOf(undefined, text)).toBe(language);
  expect(languageOf('en', text)).toBe(language);
});

test('a tongue of which we have no words is not taken for English', () => {
  const welsh =
    'Daeth y trafodaethau am ddyfodol porthladd y gogledd i ben heb gytundeb ddydd Mawrth, a dywedodd y ddwy ochr na fyddent yn cyfarfod eto cyn y gwanwyn. Roedd y gweinidog wedi teithio i’r ddinas ei hun, ond gadawodd cyn y cyfarfod olaf ac nid oedd am ddweud dim wrth y wasg. Mae pobl y dref yn aros am newyddion, ac mae’r siopau ar gau ers dydd Llun.';
  expect(languageOf(undefined, welsh)).toBe('und');
  expect(languageOf('en-gb', welsh)).toBe('und');
  expect(languageOf('cy', welsh)).toBe('cy');
});
