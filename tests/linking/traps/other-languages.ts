import type { Trap } from './trap.ts';

/** Texts that are not English, and are left alone as a whole. */
export const otherLanguages: readonly Trap[] = [
  {
    text: 'Die Bundeskanzlerin Angela Merkel ist am Montag nach Paris gereist, um mit dem französischen Präsidenten über die Zukunft der Eurozone zu sprechen. Auch der Brief aus London lag auf dem Tisch, und die Stimmung war nicht gut.',
    links: {},
    leaves: ['Angela Merkel', 'Paris', 'London', 'Die', 'Brief'],
  },
  {
    text: 'Le président François Hollande a reçu Barack Obama à Paris pour parler de la Syrie et de la Russie. Les deux hommes ont dîné ensemble dans un restaurant près de la Seine, mais ils ne sont pas tombés d’accord.',
    links: {},
    leaves: ['François Hollande', 'Barack Obama', 'Paris', 'Seine'],
  },
  {
    text: 'El presidente de Venezuela, Nicolás Maduro, dijo en Caracas que no va a hablar con los Estados Unidos hasta que se levanten las sanciones. En Madrid, el gobierno de España pidió calma a todas las partes.',
    links: {},
    leaves: ['Venezuela', 'Nicolás Maduro', 'Caracas', 'Madrid'],
  },
  {
    text: 'Il presidente del Consiglio Matteo Renzi è arrivato a Berlino per incontrare Angela Merkel, che lo ha ricevuto con gli onori militari. Nella capitale tedesca i due hanno parlato anche della Libia e dei migranti.',
    links: {},
    leaves: ['Matteo Renzi', 'Angela Merkel', 'Berlino'],
  },
  {
    text: 'O presidente do Brasil, Luiz Inácio Lula da Silva, disse em Brasília que não vai aceitar as condições dos Estados Unidos. A ministra foi a Lisboa para falar com o governo de Portugal sobre o acordo.',
    links: {},
    leaves: ['Luiz Inácio Lula da Silva', 'Portugal', 'Lisboa', 'Brasil'],
  },
  {
    text: 'De premier van Nederland, Mark Rutte, heeft in Brussel gezegd dat hij het niet eens is met het plan van de Europese Commissie. Ook in Den Haag was er veel kritiek op de nieuwe regels voor de boeren.',
    links: {},
    leaves: ['Mark Rutte', 'Den Haag'],
  },
  {
    text: 'Statsministern sade att Sverige och Finland har ansökt om att bli medlemmar i Nato, och att det är ett historiskt beslut. Jens Stoltenberg tog emot dem i Bryssel och sade att dörren står öppen för båda.',
    links: {},
    leaves: ['Finland', 'Nato', 'Jens Stoltenberg'],
  },
  {
    text: 'Statsministeren har sagt, at Danmark ikke vil sælge Grønland til Donald Trump, og at det er op til folket på øen at vælge sin egen vej. Det var også det, han havde sagt i Washington.',
    links: {},
    leaves: ['Donald Trump', 'Washington'],
  },
  {
    text: 'Premier Donald Tusk powiedział w Warszawie, że Polska nie zgodzi się na ten plan, i że rozmowy z Niemcami są już za nami. To nie jest dobry dzień dla Unii Europejskiej, jak pisze gazeta z Berlina.',
    links: {},
    leaves: ['Donald Tusk', 'Unii'],
  },
  {
    text: 'Cumhurbaşkanı Recep Tayyip Erdoğan, Ankara’da yaptığı konuşmada bu kararın çok önemli olduğunu ve Türkiye için yeni bir dönem olarak görülmesi gerektiğini söyledi. Vladimir Putin ile daha sonra Soçi’de bir görüşme oldu.',
    links: {},
    leaves: ['Recep Tayyip Erdoğan', 'Vladimir Putin', 'Ankara'],
  },
  {
    text: 'Президент России Владимир Путин прилетел в Пекин на встречу с Си Цзиньпином. В программе NATO, BRICS и поставки газа; компания Gazprom подпишет новый контракт, сообщает агентство Reuters.',
    links: {},
    leaves: ['NATO', 'BRICS', 'Gazprom', 'Reuters'],
  },
  {
    text: '日本の首相は東京で記者会見を開き、トヨタやソニーなどの企業に賃上げを求めると述べた。北大西洋条約機構（NATO）の事務総長とも会談する予定で、検索大手（Google）についても話し合うという。',
    links: {},
    leaves: ['NATO', 'Google'],
  },
  {
    text: '한국 대통령은 서울에서 기자회견을 열고 북한의 미사일 발사를 강하게 비판했다. 삼성과 현대 같은 기업도 영향을 받을 수 있으며 NATO 사무총장과 통화할 예정이라고 Reuters 통신이 전했다.',
    links: {},
    leaves: ['NATO', 'Reuters'],
  },
  {
    text: 'قال الرئيس في القاهرة إن بلاده لن تقبل بهذه الشروط، وإن المحادثات مع صندوق النقد الدولي سوف تستمر في الأسبوع المقبل، بحسب وكالة Reuters وشبكة CNN.',
    links: {},
    leaves: ['Reuters', 'CNN'],
  },
  {
    text: 'Ο πρωθυπουργός της Ελλάδας είπε στην Αθήνα ότι η χώρα δεν θα δεχτεί νέα μέτρα και ότι οι συνομιλίες με το IMF και την Goldman Sachs θα συνεχιστούν στις Βρυξέλλες την επόμενη εβδομάδα.',
    links: {},
    leaves: ['IMF', 'Goldman Sachs'],
  },
  {
    text: 'Pääministeri sanoi Helsingissä, että Suomi ei hyväksy ehdotusta, ja että neuvottelut jatkuvat ensi viikolla. Hän tapasi myös Emmanuel Macronin ja Olaf Scholzin, mutta Vladimir Putin ei vastannut puheluun, kertoo Nokia ja muut yritykset.',
    links: {},
    leaves: ['Nokia', 'Vladimir Putin'],
  },
  {
    text: 'A miniszterelnök, Orbán Viktor azt mondta Budapesten, hogy Magyarország nem fogadja el a javaslatot, és hogy a tárgyalások jövő héten folytatódnak. Emmanuel Macron és Donald Tusk sem volt elégedett, de Putin igen.',
    links: {},
    leaves: ['Emmanuel Macron', 'Donald Tusk', 'Putin'],
  },
  {
    text: 'Presiden Joko Widodo mengatakan di Jakarta bahwa pemerintah tidak akan menerima usulan itu, dan bahwa perundingan dengan Australia akan dilanjutkan pekan depan. Ia juga bertemu dengan Xi Jinping di Bali untuk membahas perdagangan.',
    links: {},
    leaves: ['Joko Widodo', 'Jakarta', 'Xi Jinping', 'Australia'],
  },
  {
    text: 'Premiér řekl v Praze, že Česko návrh nepřijme a že jednání budou pokračovat příští týden. Setkal se také s Emmanuelem Macronem a s Angela Merkel, ale Vladimir Putin na telefonát neodpověděl, píše agentura Reuters.',
    links: {},
    leaves: ['Angela Merkel', 'Vladimir Putin', 'Reuters'],
  },
];
