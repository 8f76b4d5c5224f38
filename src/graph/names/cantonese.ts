/** Syllables as Hong Kong romanises them, with what they may be in Pinyin. */
const READINGS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'au:ou qu|chak:ze zhai|cham:zhan cen|chan:chen zhen zhan|chang:zheng|chau:zhou qiu chou|cheng:zheng cheng|cheong:zhang chang xiang|cheuk:zhuo|cheung:zhang chang xiang jiang|chi:zhi ci zi chi qi|chik:zhi|chin:qian zhan jian|' +
    'ching:zheng cheng qing jing zhen|chit:zhe|chiu:zhao chao|cho:zuo cao chu chao|choi:cai|choy:cai|chong:zhuang chang chuang|chor:chu cuo|chow:zhou|chu:zhu|chuen:quan chuan cun|chui:xu cui|chuk:zhu zu|chun:zhen jun chun quan qin|' +
    'chung:zhong cong song chong zong|fai:hui|fan:fan fen|fat:fa|fong:fang huang kuang|foo:fu hu|fook:fu|fu:fu|fuk:fu|fung:feng hong|ha:xia|han:xian|hang:heng xing hang|hau:hou xiao|hei:xi qi|heung:xiang|him:qian xian|hin:xian xuan|' +
    'hing:xing qing|hiu:xiao|ho:he hao ke|hoi:hai kai|hok:xue he|hon:han kan|hong:kang kuang hang|huen:xuan quan|hui:xu|hung:hong xiong kong|ip:ye|ka:jia|kai:qi jie ji kai jia|kam:jin gan qin|kan:jian jin qin|kar:jia|kau:qiu jiu|' +
    'kei:qi ji|keung:qiang|ki:qi ji|kin:jian|king:jing qing|kit:jie|kiu:qiao jiao|ko:gao|kok:jue ge|kong:jiang gang guang|koo:gu|ku:gu|kuen:quan juan|kui:ju|kung:gong|kwai:gui kui|kwan:jun guan kun|kwok:guo|kwong:guang kuang|' +
    'lai:li lai|lam:lin lan|lan:lan|lap:li|lau:liu|law:luo|lee:li|leung:liang|li:li|lik:li|lim:lian|lin:lian nian|ling:ling|lo:lu luo lao|lok:le luo|long:lang|lui:lei lu lv|luk:lu|lun:lun|lung:long|ma:ma|mak:mai|man:wen min man|mei:mei|' +
    'min:mian|ming:ming|miu:miao|mo:mao wu mo|mok:mo|mong:meng|mui:mei|muk:mu|mun:men min|nam:nan|ng:wu huang|nga:ya|ngai:yi wei ni|ngan:yan|ngok:yue|nin:nian|ning:ning|oi:ai|on:an|pak:bai bo|pang:peng|pat:ba|pau:bao|pik:bi|' +
    'ping:ping bing|po:bao bu bo|pong:bang|poon:pan|pui:pei bei|sai:xi shi|sam:san sen|san:shan xin|sang:sheng|sau:xiu shou|sha:sha|shan:shan|shek:shi|sheung:shuang shang|shing:cheng sheng xing|shiu:shao xiao zhao|shu:shu|' +
    'shuen:xuan chuan sun|shuk:shu|shum:shen cen|shun:shun xun|sik:shi xi|sin:xian shan|sing:xing sheng cheng|sit:xue|siu:xiao shao zhao|so:su|sui:rui shui sui|suet:xue|suk:shu|sum:xin shen sen|sun:xin shun sun|sung:song chong|' +
    'sze:shi si|szeto:situ|tai:dai tai da di|tak:de|tam:tan|tang:deng teng|tat:da|tim:tian|tin:tian|ting:ting ding|to:du tao dao|toi:tai|tong:tang|tsang:zeng|tse:xie zi|tso:cao zuo|tsoi:cai|tsui:xu cui|tsun:jun zhen|tuen:duan|' +
    'tung:dong tong|wa:hua|wah:hua|wai:wei hui huai|wan:yun wen huan|wang:hong huang|wing:yong rong ying|wo:he|wong:wang huang|woo:hu|wu:hu|wui:hui|yam:ren|yan:ren yan en yin xin|yat:yi ri|yau:you qiu|yee:yi er|yeung:yang|yi:yi er|' +
    'yik:yi|yim:yan|yin:yan xian ran|ying:ying xing|yip:ye|yiu:yao|yu:yu ru|yue:yu|yuen:yuan ruan wan|yuet:yue|yuk:yu|yun:ren run|yung:rong yong weng'
  )
    .split('|')
    .map((row) => row.split(':'))
    .map(([syllable = '', pinyin = '']) => [syllable, pinyin.split(' ')]),
);
const SURNAMES = new Set(
  (
    'chan cheung wong lee leung lam ng lau ho kwok chow tsang yeung tang fung chu tam yip ip mak so kwan cheng tse yuen poon choi lo hui hung tung kwong siu szeto au law wan lui to shum yau chiu chung tong yu lai li ko kong mok ' +
    'fong pang tsui ma chin kam kan shek shiu sin ting tsoi yim yiu cheuk lok luk man mui ngai ngan sit sung'
  ).split(' '),
);

/** Whether it is a family name as Hong Kong writes it. */
export function isCantoneseSurname(word: string): boolean {
  return SURNAMES.has(word);
}

/** What each syllable may be in Pinyin; null where one is none of theirs. */
export function cantoneseReadings(words: readonly string[]): readonly (readonly string[])[] | null {
  const readings = words.map((word) => READINGS.get(word) ?? []);
  return readings.every((pinyin) => pinyin.length > 0) ? readings : null;
}
