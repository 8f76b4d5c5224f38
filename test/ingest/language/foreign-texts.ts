/** News in forty languages, by ISO 639-1 code, written for this project: a sentence about a meeting, a headline, a sentence about something else. */
export const FOREIGN_TEXTS: Readonly<Record<string, readonly [sentence: string, headline: string, other: string]>> = {
  fr: [
    'Le président français a reçu mardi à l’Élysée son homologue polonais pour parler de la guerre en Ukraine.',
    'Macron et Scholz se sont rencontrés à Berlin',
    'La pluie a fait déborder trois rivières dans le sud du pays, et des centaines d’habitants ont dû quitter leur maison pendant la nuit.',
  ],
  es: [
    'El presidente del Gobierno, Pedro Sánchez, se reunió este jueves en Madrid con el canciller alemán.',
    'Lula y Petro hablan por teléfono sobre la crisis de Venezuela',
    'Los vecinos del barrio llevan dos semanas sin agua corriente y han pedido ayuda al ayuntamiento, que promete una solución pronto.',
  ],
  pt: [
    'O presidente Lula recebeu nesta quarta-feira em Brasília o primeiro-ministro da Índia, Narendra Modi.',
    'Ministro da Defesa viaja a Lisboa para reunião com homólogo',
    'A colheita de café deste ano foi menor do que se esperava, e os preços subiram em quase todas as cidades do interior.',
  ],
  it: [
    'La presidente del Consiglio Giorgia Meloni ha incontrato a Roma il presidente turco Recep Tayyip Erdogan.',
    'Vertice a Bruxelles, oggi il colloquio tra Meloni e von der Leyen',
    'Il treno è rimasto fermo per quattro ore nella galleria e i passeggeri sono stati portati via con gli autobus verso mezzanotte.',
  ],
  de: [
    'Bundeskanzler Olaf Scholz traf am Montag in Paris den französischen Präsidenten Emmanuel Macron zu Gesprächen.',
    'Baerbock spricht in Kiew mit Außenminister Kuleba',
    'Wegen des starken Schneefalls blieben viele Schulen im Süden des Landes geschlossen, und auf den Autobahnen bildeten sich lange Staus.',
  ],
  nl: [
    'Premier Rutte heeft dinsdag in Den Haag gesproken met de Oekraïense president Volodymyr Zelensky.',
    'Minister ontmoet Chinese collega tijdens top in Brussel',
    'Door de storm zijn gisteren tientallen bomen omgewaaid, maar voor zover bekend is er niemand gewond geraakt in de stad.',
  ],
  sv: [
    'Statsminister Ulf Kristersson träffade på fredagen Finlands president Alexander Stubb i Stockholm.',
    'Utrikesministern möter sin turkiska kollega i Ankara',
    'Efter det kraftiga regnet stod flera källare under vatten, och räddningstjänsten fick rycka ut många gånger under natten.',
  ],
  da: [
    'Statsminister Mette Frederiksen mødtes onsdag med den tyske forbundskansler i København for at tale om energi.',
    'Udenrigsministeren besøger Grønland i næste uge',
    'Fiskerne på vestkysten siger, at der er blevet færre torsk i havet, og at de ikke længere kan leve af det, de fanger.',
  ],
  no: [
    'Statsminister Jonas Gahr Støre møtte torsdag USAs utenriksminister Antony Blinken i Oslo.',
    'Utenriksministeren reiser til Kiev for å møte Zelenskyj',
    'Etter flere uker uten regn er det fare for skogbrann, og folk blir bedt om å ikke tenne bål i skogen før det har regnet.',
  ],
  fi: [
    'Presidentti Alexander Stubb tapasi maanantaina Helsingissä Viron pääministerin Kaja Kallaksen.',
    'Ulkoministeri matkustaa Kiovaan ensi viikolla',
    'Kylmä talvi on nostanut sähkön hintaa koko maassa, ja monet perheet ovat joutuneet miettimään, mistä voisivat säästää.',
  ],
  pl: [
    'Prezydent Andrzej Duda spotkał się we wtorek w Warszawie z prezydentem Ukrainy Wołodymyrem Zełenskim.',
    'Tusk rozmawiał z Macronem o bezpieczeństwie Europy',
    'Mieszkańcy wsi skarżą się, że od dwóch tygodni nie mają prądu, a gmina nie potrafi powiedzieć, kiedy zostanie on przywrócony.',
  ],
  cs: [
    'Premiér Petr Fiala se ve středu v Praze setkal se slovenským prezidentem Peterem Pellegrinim.',
    'Ministr zahraničí jednal v Kyjevě o pomoci Ukrajině',
    'Kvůli opravě mostu bude silnice uzavřena až do konce října a řidiči musí počítat s objížďkou přes sousední vesnici.',
  ],
  ro: [
    'Președintele Klaus Iohannis s-a întâlnit luni la București cu președinta Republicii Moldova, Maia Sandu.',
    'Premierul discută la Bruxelles despre bugetul pe anul viitor',
    'Din cauza secetei, recolta de porumb este cea mai slabă din ultimii zece ani, iar fermierii cer ajutor de la guvern.',
  ],
  hu: [
    'Orbán Viktor miniszterelnök kedden Budapesten fogadta Aleksandar Vučić szerb elnököt.',
    'A külügyminiszter Moszkvában tárgyalt orosz kollégájával',
    'A folyó vízszintje az éjszaka folyamán tovább emelkedett, ezért több száz embernek kellett elhagynia az otthonát.',
  ],
  tr: [
    "Cumhurbaşkanı Recep Tayyip Erdoğan, Ankara'da Rusya Devlet Başkanı Vladimir Putin ile görüştü.",
    "Dışişleri Bakanı Fidan, Atina'da Yunan mevkidaşıyla bir araya geldi",
    'Şiddetli yağış nedeniyle birçok ev sular altında kaldı ve okullar bir gün boyunca tatil edildi, yetkililer halkı uyardı.',
  ],
  id: [
    'Presiden Joko Widodo bertemu dengan Perdana Menteri Malaysia Anwar Ibrahim di Jakarta pada hari Senin.',
    'Menteri Luar Negeri kunjungi Beijing untuk pembicaraan dagang',
    'Banjir yang melanda kota itu sejak kemarin membuat ribuan warga mengungsi ke sekolah dan masjid yang berada di tempat lebih tinggi.',
  ],
  vi: [
    'Chủ tịch nước Tô Lâm đã gặp Tổng thống Mỹ Joe Biden tại New York vào chiều thứ Tư.',
    'Thủ tướng tiếp Bộ trưởng Ngoại giao Trung Quốc tại Hà Nội',
    'Mưa lớn trong nhiều ngày đã làm ngập hàng nghìn ngôi nhà, và người dân phải dùng thuyền để đi lại trong thành phố.',
  ],
  sq: [
    'Kryeministri Edi Rama u takua të martën në Tiranë me presidentin e Kosovës, Vjosa Osmani.',
    'Ministri i Jashtëm viziton Athinën për bisedime',
    'Banorët e fshatit thonë se nuk kanë pasur ujë të pijshëm prej dy javësh dhe kërkojnë ndihmë nga bashkia sa më shpejt.',
  ],
  hr: [
    'Predsjednik Vlade Andrej Plenković sastao se u Zagrebu s njemačkim kancelarom Olafom Scholzom.',
    'Ministar vanjskih poslova otputovao u Beograd na razgovore',
    'Zbog jakog nevremena mnoge su ceste zatvorene, a stanovnici otoka ostali su bez struje i bez trajektne veze s kopnom.',
  ],
  sw: [
    'Rais Samia Suluhu Hassan alikutana na Rais wa Kenya William Ruto mjini Nairobi siku ya Jumatatu.',
    'Waziri wa Mambo ya Nje awasili Kigali kwa mazungumzo',
    'Mvua kubwa zilizonyesha usiku kucha zimeharibu barabara na madaraja mengi, na wakazi wengi wamelazimika kuhama makazi yao.',
  ],
  tl: [
    'Nakipagpulong si Pangulong Ferdinand Marcos Jr. kay Punong Ministro Fumio Kishida sa Maynila noong Biyernes.',
    'Bumisita ang kalihim ng ugnayang panlabas sa Washington',
    'Dahil sa malakas na ulan, maraming kalsada ang binaha at hindi nakapasok sa trabaho at paaralan ang karamihan ng mga tao.',
  ],
  ca: [
    "El president de la Generalitat s'ha reunit aquest dimarts a Barcelona amb el ministre d'Afers Exteriors.",
    'El conseller viatja a Brussel·les per parlar del finançament',
    "Els veïns del poble diuen que fa dues setmanes que no tenen aigua i demanen que l'ajuntament hi trobi una solució aviat.",
  ],
  af: [
    'President Cyril Ramaphosa het Maandag in Pretoria met die Duitse kanselier Olaf Scholz vergader.',
    'Minister besoek Windhoek vir samesprekings oor handel',
    'Die boere in die omgewing sê dat dit te laat gereën het en dat die oes vanjaar baie kleiner sal wees as wat hulle gehoop het.',
  ],
  lt: [
    'Prezidentas Gitanas Nausėda antradienį Vilniuje susitiko su Lenkijos vadovu Andrzejumi Duda.',
    'Užsienio reikalų ministras lankosi Kyjive',
    'Dėl stiprios audros daugelyje kaimų nutrūko elektros tiekimas, o keliuose nuvirtę medžiai trukdė eismui iki pat ryto.',
  ],
  so: [
    "Madaxweyne Xasan Sheekh Maxamuud ayaa kulan la yeeshay Ra'iisul Wasaaraha Itoobiya Abiy Axmed.",
    'Wasiirka arrimaha dibadda oo booqday magaalada Nairobi',
    "Roobabka xooggan ee ka da'ay gobolka ayaa sababay in dad badan ay ka barakacaan guryahooda, waxaana go'ay waddooyin badan.",
  ],
  ru: [
    'Министр иностранных дел Сергей Лавров встретился в Куала-Лумпуре с госсекретарём США Марко Рубио.',
    'Путин провёл переговоры с Си Цзиньпином в Пекине',
    'Из-за сильного снегопада в городе отменили занятия в школах, а автобусы ходят с большим опозданием уже третий день.',
  ],
  uk: [
    'Президент Володимир Зеленський зустрівся у Києві з міністром закордонних справ Німеччини.',
    'Єрмак обговорив з Волтцом подальші кроки',
    'Через негоду без світла залишилися мешканці понад сотні сіл, енергетики обіцяють відновити постачання до вечора.',
  ],
  bg: [
    'Президентът Румен Радев се срещна в София с премиера на Северна Македония.',
    'Външният министър замина за Брюксел за преговори',
    'Заради силния вятър бяха затворени няколко пътя в планината, а много села останаха без ток до късно през нощта.',
  ],
  sr: [
    'Председник Србије Александар Вучић састао се у Београду са премијером Мађарске Виктором Орбаном.',
    'Министар спољних послова допутовао у Скопље',
    'Због јаког невремена многи путеви су затворени, а становници неколико села остали су без струје и без воде.',
  ],
  el: [
    'Ο πρωθυπουργός Κυριάκος Μητσοτάκης συναντήθηκε στην Αθήνα με τον πρόεδρο της Τουρκίας.',
    'Συνάντηση Μητσοτάκη και Ερντογάν στην Άγκυρα',
    'Η φωτιά που ξέσπασε χθες στο δάσος δεν έχει ακόμη σβήσει, και οι κάτοικοι δύο χωριών εγκατέλειψαν τα σπίτια τους.',
  ],
  ar: [
    'التقى وزير الخارجية السعودي الأمير فيصل بن فرحان نظيره الأمريكي ماركو روبيو في الرياض يوم الثلاثاء.',
    'الرئيس المصري يستقبل نظيره الفرنسي في القاهرة',
    'أدت الأمطار الغزيرة إلى إغلاق عدد من الطرق في شمال البلاد وتعطيل الدراسة في المدارس لمدة يومين متتاليين.',
  ],
  fa: [
    'وزیر امور خارجه ایران روز دوشنبه در تهران با همتای عراقی خود دیدار و گفت‌وگو کرد.',
    'رئیس جمهور با پوتین در مسکو دیدار کرد',
    'به گفته مقامات محلی، بارش شدید باران باعث شده است که راه‌های چند روستا بسته شود و مردم برق نداشته باشند.',
  ],
  he: [
    'ראש הממשלה בנימין נתניהו נפגש אתמול בירושלים עם שר החוץ האמריקאי אנטוני בלינקן.',
    'שר הביטחון שוחח עם עמיתו הגרמני',
    'בשל הגשמים הכבדים נסגרו כמה כבישים בצפון הארץ, ותושבים רבים נותרו ללא חשמל במשך הלילה כולו.',
  ],
  hi: [
    'प्रधानमंत्री नरेंद्र मोदी ने मंगलवार को नई दिल्ली में फ्रांस के राष्ट्रपति इमैनुएल मैक्रों से मुलाकात की।',
    'विदेश मंत्री जयशंकर ने चीन के विदेश मंत्री से बात की',
    'भारी बारिश के कारण शहर के कई इलाकों में पानी भर गया और लोगों को अपने घरों से बाहर निकलने में परेशानी हुई।',
  ],
  ur: [
    'وزیر اعظم شہباز شریف نے پیر کے روز اسلام آباد میں چین کے وزیر خارجہ سے ملاقات کی۔',
    'صدر زرداری سے سعودی سفیر کی ملاقات',
    'شدید بارشوں کی وجہ سے کئی سڑکیں بند ہو گئی ہیں اور لوگوں کو اپنے گھر چھوڑ کر محفوظ مقامات پر جانا پڑا ہے۔',
  ],
  bn: [
    'প্রধানমন্ত্রী মঙ্গলবার ঢাকায় ভারতের পররাষ্ট্রমন্ত্রীর সঙ্গে বৈঠক করেছেন।',
    'জাতিসংঘ মহাসচিবের সঙ্গে প্রধান উপদেষ্টার সাক্ষাৎ',
    'টানা বৃষ্টিতে নদীর পানি বেড়ে যাওয়ায় অনেক গ্রাম তলিয়ে গেছে এবং মানুষ আশ্রয়কেন্দ্রে উঠেছে।',
  ],
  zh: [
    '中国国家主席习近平星期三在北京会见了俄罗斯总统普京，双方就乌克兰局势交换了意见。',
    '王毅在吉隆坡会见美国国务卿鲁比奥',
    '受连日暴雨影响，河水水位不断上涨，附近几个村庄的居民已经转移到安全的地方，当地学校停课两天。',
  ],
  ja: [
    '岸田首相は水曜日、東京の首相官邸でフランスのマクロン大統領と会談し、ウクライナ情勢について意見を交わした。',
    '石破首相、トランプ大統領と電話で会談',
    '大雨の影響で川の水位が上がり、近くの住民は夜のうちに避難所へ移った。鉄道は始発から運転を見合わせている。',
  ],
  ko: [
    '윤석열 대통령은 화요일 서울에서 기시다 후미오 일본 총리와 만나 양국 관계에 대해 논의했다.',
    '외교부 장관, 워싱턴에서 루비오 국무장관과 회담',
    '밤사이 내린 폭우로 강물이 크게 불어나 주민 수백 명이 인근 학교로 대피했고, 일부 도로는 통제되고 있다.',
  ],
  th: [
    'นายกรัฐมนตรีพบกับประธานาธิบดีฝรั่งเศสที่กรุงเทพฯ เมื่อวันอังคารเพื่อหารือเรื่องการค้าและความมั่นคง',
    'รัฐมนตรีต่างประเทศเดินทางเยือนกรุงปักกิ่ง',
    'ฝนที่ตกหนักติดต่อกันหลายวันทำให้น้ำท่วมถนนหลายสาย และประชาชนจำนวนมากต้องอพยพไปอยู่ที่โรงเรียน',
  ],
};
