/**
 * Traditional characters and their simplified forms, in pairs: those whose simplified form stands in the words that are
 * looked for. 著 is left out, for 著作权 is written so in both, and 乾, which is two words.
 */
const PAIRS =
  '丟丢並并亞亚佈布佔占併并來来侷局係系俬私倉仓個个們们倫伦偽伪備备傢家傭佣傳传債债僅仅僞伪價价億亿儘尽償偿' +
  '優优儲储兌兑內内兩两冊册凈净凍冻凱凯別别刪删則则剋克剛刚剝剥創创劃划動动務务勞劳勵励匯汇區区協协卽即厤历' +
  '參参叄叁員员問问啓启啟启喪丧單单噁恶噹当嚮向嚴严囌苏國国圍围圓圆圖图團团埰采執执堅坚報报場场塊块墊垫壞坏' +
  '夠够夥伙奧奥奪夺奬奖學学寀采實实寧宁審审寫写寶宝將将專专對对導导屆届屢屡屬属岡冈島岛崑昆嵗岁師师帳帐帶带' +
  '幣币幫帮幷并幹干幾几庫库廈厦廠厂廢废廣广張张強强彆别彈弹彔录彙汇彿佛後后徑径從从復复徵征徹彻惡恶愛爱態态' +
  '慫怂慮虑慶庆憑凭應应懞蒙懲惩懷怀戰战戲戏戶户捲卷掃扫採采揚扬換换損损搶抢摺折撥拨撾挝擁拥擇择擊击擔担據据' +
  '擬拟攏拢攔拦攬揽敎教敗败敘叙數数斷断於于昇升時时暫暂曆历曉晓曏向書书會会朮术東东査查條条棄弃業业榦干構构' +
  '樂乐標标樣样機机檔档檢检檯台櫥橱欄栏權权歐欧歲岁歷历歸归毀毁氣气決决沒没沖冲況况洩泄淨净減减測测湯汤準准' +
  '溝沟溫温滅灭滙汇滯滞滿满漢汉漲涨澤泽澱淀濛蒙濟济濫滥濰潍濱滨濾滤瀋沈瀏浏灣湾為为烏乌無无煙烟熱热營营燬毁' +
  '爭争爲为爾尔牴抵狀状獎奖獨独獲获現现產产産产畫画異异畵画當当疊叠療疗發发盜盗盡尽監监盤盘盧卢眞真眾众矇蒙' +
  '確确碼码磯矶礎础礙碍祕秘禮礼稅税種种稱称穀谷積积穩稳穫获竊窃競竞筆笔箇个節节範范簡简簽签籤签糰团糾纠約约' +
  '納纳紐纽紙纸級级紛纷紮扎細细紹绍終终組组結结絕绝絡络給给統统絶绝綁绑經经綫线維维網网綵彩線线締缔緣缘編编' +
  '緩缓緬缅練练緻致縣县縮缩總总績绩織织繞绕繫系繳缴繼继續续纍累罰罚羅罗羣群義义習习翫玩聖圣聞闻聯联聲声職职' +
  '聽听肅肃脩修脫脱臉脸臘腊臨临臺台與与興兴舉举舊旧舖铺茲兹莊庄華华菸烟萊莱萬万蒐搜蓋盖蔘参薦荐薩萨蘇苏蘭兰' +
  '處处虛虚號号虧亏衆众術术衕同衚胡衝冲裏里補补裝装裡里製制複复覈核見见規规視视覽览觸触訂订計计訊讯討讨訓训' +
  '託托記记訟讼訪访設设許许訴诉註注証证詐诈評评詞词詢询試试話话該该誌志認认誘诱語语誤误說说説说課课調调請请' +
  '論论諸诸諾诺謂谓證证識识譭毁譯译議议護护譽誉讀读變变讓让讚赞貓猫貝贝負负財财貨货責责貳贰貴贵買买費费貼贴' +
  '貿贸賃赁資资賓宾賠赔賣卖賦赋質质賬账購购贈赠贊赞贖赎踰逾軟软較较載载輔辅輕轻輯辑輸输轄辖轉转辦办辯辩迴回' +
  '逕径連连週周進进遊游運运過过達达違违遞递適适遲迟遶绕遷迁選选遺遗遼辽還还邊边郵邮鄭郑醫医釋释針针釦扣鈅钥' +
  '鈡钟銀银銖铢銷销鋪铺錄录錢钱錫锡錯错録录錶表鍼针鍾钟鎊镑鎖锁鏈链鐘钟鑑鉴鑒鉴鑰钥長长門门閉闭開开閑闲閒闲' +
  '間间閤合閱阅閲阅闆板闇暗關关陝陕陞升陳陈陸陆陽阳際际隨随險险隱隐隻只雙双離离雲云電电韆千韋韦韓韩響响頁页' +
  '項项順顺須须預预頓顿頭头頻频題题額额願愿顛颠類类顯显風风颱台飛飞餘余饋馈馬马駁驳駐驻騎骑騙骗驗验體体髮发' +
  '鬍胡鬚须魯鲁鮮鲜麥麦麪面麫面麵面點点齊齐齡龄齣出龍龙顧顾';

/** Where the characters stand, most of all Chinese ones. */
const FIRST = 0x4e00;
const LAST = 0x9fff;

const HAN = /[\u4e00-\u9fff]/;

/** By the code of a character, less `FIRST`: the code of its simplified form, 0 where it is simplified. */
const SIMPLIFIED = new Uint16Array(LAST - FIRST + 1);
for (let at = 0; at < PAIRS.length; at += 2) SIMPLIFIED[PAIRS.charCodeAt(at) - FIRST] = PAIRS.charCodeAt(at + 1);

/** The text in simplified characters, one for one, so that offsets hold; words are not translated (軟體 is 软体). */
export function simplified(text: string): string {
  if (!HAN.test(text)) return text;
  let read = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < FIRST || code > LAST) continue;
    const plain = SIMPLIFIED[code - FIRST]!;
    if (plain === 0) continue;
    read += text.slice(from, at) + String.fromCharCode(plain);
    from = at + 1;
  }
  return from === 0 ? text : read + text.slice(from);
}
