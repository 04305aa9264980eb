/**
 * Names of countries, English and Chinese, with the adjectives that stand before "law" and "courts": one entry is an
 * ISO 3166-1 alpha-2 code and the names, all lower-case, without diacritics or full stops. Names follow Unicode CLDR;
 * short forms, former names and adjectives are added. "Georgia" is left out: it is a country and a state of the US.
 */
export const COUNTRY_NAMES = `
AD andorra|安道尔; AE united arab emirates|uae|emirati|阿拉伯联合酋长国|阿联酋; AF afghanistan|阿富汗; AG antigua and barbuda|安提瓜和巴布达;
AI anguilla|安圭拉; AL albania|albanian|阿尔巴尼亚; AM armenia|armenian|亚美尼亚; AO angola|安哥拉; AR argentina|argentine|argentinian|阿根廷;
AS american samoa|美属萨摩亚; AT austria|austrian|奥地利; AU australia|australian|commonwealth of australia|澳大利亚|澳洲; AW aruba|阿鲁巴;
AX aland islands|奥兰群岛; AZ azerbaijan|azerbaijani|阿塞拜疆; BA bosnia and herzegovina|bosnia|波斯尼亚和黑塞哥维那|波黑; BB barbados|巴巴多斯;
BD bangladesh|孟加拉国; BE belgium|belgian|比利时; BF burkina faso|布基纳法索; BG bulgaria|bulgarian|保加利亚; BH bahrain|巴林; BI burundi|布隆迪;
BJ benin|贝宁; BM bermuda|百慕大; BN brunei|brunei darussalam|文莱; BO bolivia|bolivian|玻利维亚; BR brazil|brazilian|巴西; BS bahamas|巴哈马;
BT bhutan|不丹; BW botswana|博茨瓦纳; BY belarus|belarusian|白俄罗斯; BZ belize|伯利兹; CA canada|canadian|加拿大;
CD democratic republic of the congo|刚果民主共和国|刚果(金); CF central african republic|中非共和国; CG congo|republic of the congo|刚果共和国|刚果(布);
CH switzerland|swiss|swiss confederation|瑞士; CI cote d'ivoire|ivory coast|科特迪瓦; CL chile|chilean|智利; CM cameroon|喀麦隆;
CN china|chinese|prc|people's republic of china|peoples republic of china|people's republic of china (prc)|mainland china|china mainland|china's mainland|chinese mainland|mainland of china|mainland of the people's republic of china|mainland of the prc|prc mainland|中国|中华人民共和国|中国大陆|中国大陆地区|中国内地|中国境内|中华人民共和国大陆|中华人民共和国大陆地区|中华人民共和国内地|中华人民共和国境内|我国;
CO colombia|colombian|哥伦比亚; CR costa rica|costa rican|哥斯达黎加; CU cuba|cuban|古巴; CV cape verde|cabo verde|佛得角; CY cyprus|cypriot|塞浦路斯;
CZ czechia|czech republic|czech|捷克|捷克共和国; DE germany|german|federal republic of germany|德国|德意志联邦共和国; DJ djibouti|吉布提;
DK denmark|danish|丹麦; DM dominica|多米尼克; DO dominican republic|多米尼加共和国|多米尼加; DZ algeria|algerian|阿尔及利亚; EC ecuador|厄瓜多尔;
EE estonia|estonian|爱沙尼亚; EG egypt|egyptian|埃及; ER eritrea|厄立特里亚; ES spain|spanish|西班牙; ET ethiopia|ethiopian|埃塞俄比亚;
FI finland|finnish|芬兰; FJ fiji|斐济; FM micronesia|密克罗尼西亚; FO faroe islands|法罗群岛; FR france|french|french republic|法国|法兰西共和国;
GA gabon|加蓬; GB united kingdom|uk|great britain|britain|british|united kingdom of great britain and northern ireland|england|english|england and wales|england & wales|english and welsh|scotland|scottish|scots|wales|welsh|northern ireland|northern irish|英国|英格兰|英格兰和威尔士|英格兰及威尔士|英格兰与威尔士|苏格兰|威尔士|北爱尔兰|大不列颠及北爱尔兰联合王国;
GD grenada|格林纳达; GE republic of georgia|georgian|格鲁吉亚; GG guernsey|根西岛; GH ghana|ghanaian|加纳; GI gibraltar|直布罗陀; GL greenland|格陵兰;
GM gambia|冈比亚; GN guinea|几内亚; GQ equatorial guinea|赤道几内亚; GR greece|greek|hellenic republic|希腊; GT guatemala|危地马拉; GU guam|关岛;
GW guinea-bissau|几内亚比绍; GY guyana|圭亚那;
HK hong kong|hongkong|hong kong sar|hong kong sar china|hksar|hong kong special administrative region|hong kong special administrative region of the people's republic of china|hong kong special administrative region of china|hong kong special administrative region of the prc|香港|香港地区|香港特别行政区|香港特區|中国香港|中国香港特别行政区|中华人民共和国香港特别行政区;
HN honduras|洪都拉斯; HR croatia|croatian|克罗地亚; HT haiti|海地; HU hungary|hungarian|匈牙利; ID indonesia|indonesian|印度尼西亚|印尼;
IE ireland|irish|republic of ireland|爱尔兰|爱尔兰共和国; IL israel|israeli|state of israel|以色列; IM isle of man|马恩岛; IN india|indian|republic of india|印度;
IQ iraq|iraqi|伊拉克; IR iran|iranian|伊朗; IS iceland|icelandic|冰岛; IT italy|italian|意大利; JE jersey|泽西岛; JM jamaica|牙买加; JO jordan|约旦;
JP japan|japanese|日本|日本国; KE kenya|kenyan|肯尼亚; KG kyrgyzstan|吉尔吉斯斯坦; KH cambodia|cambodian|柬埔寨; KI kiribati|基里巴斯; KM comoros|科摩罗;
KN saint kitts and nevis|st kitts and nevis|圣基茨和尼维斯; KP north korea|朝鲜; KR south korea|korea|korean|republic of korea|韩国|大韩民国; KW kuwait|科威特;
KY cayman islands|cayman|开曼群岛|开曼; KZ kazakhstan|kazakh|哈萨克斯坦; LA laos|lao|老挝; LB lebanon|lebanese|黎巴嫩; LC saint lucia|st lucia|圣卢西亚;
LI liechtenstein|列支敦士登; LK sri lanka|sri lankan|斯里兰卡; LR liberia|利比里亚; LS lesotho|莱索托; LT lithuania|lithuanian|立陶宛;
LU luxembourg|luxembourgish|grand duchy of luxembourg|卢森堡; LV latvia|latvian|拉脱维亚; LY libya|利比亚; MA morocco|moroccan|摩洛哥; MC monaco|摩纳哥;
MD moldova|moldovan|摩尔多瓦; ME montenegro|黑山; MG madagascar|马达加斯加; MH marshall islands|马绍尔群岛; MK north macedonia|macedonia|北马其顿; ML mali|马里;
MM myanmar|burma|缅甸; MN mongolia|mongolian|蒙古|蒙古国;
MO macau|macao|macau sar|macao sar|macau special administrative region|macao special administrative region|澳门|澳门地区|澳门特别行政区|中国澳门|中国澳门特别行政区|中华人民共和国澳门特别行政区;
MR mauritania|毛里塔尼亚; MS montserrat|蒙特塞拉特; MT malta|maltese|马耳他; MU mauritius|mauritian|毛里求斯; MV maldives|马尔代夫; MW malawi|马拉维;
MX mexico|mexican|墨西哥; MY malaysia|malaysian|马来西亚; MZ mozambique|莫桑比克; NA namibia|纳米比亚; NE niger|尼日尔; NG nigeria|nigerian|尼日利亚;
NI nicaragua|尼加拉瓜; NL netherlands|holland|dutch|kingdom of the netherlands|荷兰; NO norway|norwegian|挪威; NP nepal|nepalese|尼泊尔; NR nauru|瑙鲁;
NZ new zealand|新西兰; OM oman|阿曼; PA panama|panamanian|巴拿马; PE peru|peruvian|秘鲁; PG papua new guinea|巴布亚新几内亚;
PH philippines|philippine|republic of the philippines|菲律宾; PK pakistan|pakistani|巴基斯坦; PL poland|polish|波兰; PR puerto rico|波多黎各;
PS palestine|palestinian territories|巴勒斯坦; PT portugal|portuguese|葡萄牙; PW palau|帕劳; PY paraguay|巴拉圭; QA qatar|卡塔尔; RO romania|romanian|罗马尼亚;
RS serbia|serbian|塞尔维亚; RU russia|russian|russian federation|俄罗斯|俄罗斯联邦; RW rwanda|卢旺达; SA saudi arabia|saudi|kingdom of saudi arabia|沙特阿拉伯|沙特;
SB solomon islands|所罗门群岛; SC seychelles|塞舌尔; SD sudan|苏丹; SE sweden|swedish|瑞典; SG singapore|singaporean|republic of singapore|新加坡|新加坡共和国;
SI slovenia|slovenian|斯洛文尼亚; SK slovakia|slovak|slovak republic|斯洛伐克; SL sierra leone|塞拉利昂; SM san marino|圣马力诺; SN senegal|塞内加尔;
SO somalia|索马里; SR suriname|苏里南; SS south sudan|南苏丹; ST sao tome and principe|圣多美和普林西比; SV el salvador|萨尔瓦多; SY syria|叙利亚;
SZ eswatini|swaziland|斯威士兰; TC turks and caicos islands|特克斯和凯科斯群岛; TD chad|乍得; TG togo|多哥; TH thailand|thai|kingdom of thailand|泰国;
TJ tajikistan|塔吉克斯坦; TL timor-leste|east timor|东帝汶; TM turkmenistan|土库曼斯坦; TN tunisia|tunisian|突尼斯; TO tonga|汤加;
TR turkey|turkiye|turkish|republic of turkey|土耳其; TT trinidad and tobago|特立尼达和多巴哥; TV tuvalu|图瓦卢;
TW taiwan|taiwanese|republic of china|taiwan region|台湾|台湾地区|中国台湾|中国台湾地区|中华民国; TZ tanzania|坦桑尼亚; UA ukraine|ukrainian|乌克兰; UG uganda|乌干达;
US united states|united states of america|usa|us|america|american|美国|美利坚合众国; UY uruguay|乌拉圭; UZ uzbekistan|乌兹别克斯坦; VA vatican city|梵蒂冈;
VC saint vincent and the grenadines|st vincent and the grenadines|圣文森特和格林纳丁斯; VE venezuela|venezuelan|委内瑞拉;
VG british virgin islands|bvi|virgin islands|territory of the british virgin islands|英属维尔京群岛|英属维京群岛; VI us virgin islands|united states virgin islands|美属维尔京群岛;
VN vietnam|viet nam|vietnamese|越南; VU vanuatu|瓦努阿图; WS samoa|萨摩亚; YE yemen|也门; ZA south africa|south african|republic of south africa|南非;
ZM zambia|zambian|赞比亚; ZW zimbabwe|津巴布韦`;
