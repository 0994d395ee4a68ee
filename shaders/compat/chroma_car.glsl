// SPDX-License-Identifier: MIT
// chroma_car: chroma restoration guided by luma, 16 channels x 4 on the chroma grid, for mixed video codecs and JPEG
// Network plain (inputs=y00 y01 y10 y11 u v num_conv=4 num_feat=16 outputs=u v unshuffle=1), weights 171b39d2ab5498ea.
// Generated, do not edit: python export/to_glsl.py chroma_car.onnx --build compat

//!DESC chroma_car 1/28: copy of luma
//!HOOK CHROMA
//!BIND LUMA
//!SAVE VSA_CHROMA_CAR_LUMA
//!WIDTH LUMA.w
//!HEIGHT LUMA.h
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    return vec4((LUMA_tex((floor(LUMA_pos * LUMA_size) + .5) * LUMA_pt) - .5).xy, 0., 1.);
}

//!DESC chroma_car 2/28: copy of chroma
//!HOOK CHROMA
//!BIND CHROMA
//!SAVE VSA_CHROMA_CAR_CHROMA
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    return vec4((CHROMA_tex((floor(CHROMA_pos * CHROMA_size) + .5) * CHROMA_pt) - .5).xy, 0., 1.);
}

//!DESC chroma_car 3/28: phases 1 to 4
//!HOOK CHROMA
//!BIND VSA_CHROMA_CAR_CHROMA
//!BIND VSA_CHROMA_CAR_LUMA
//!SAVE VSA_CHROMA_CAR_IN0
//!WIDTH CHROMA.w 12 +
//!HEIGHT CHROMA.h 12 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec2 cells = floor((VSA_CHROMA_CAR_CHROMA_size + 0.) / 1.);
    vec2 cell = floor(VSA_CHROMA_CAR_CHROMA_pos * (cells + 12.)) - 6.;
    return vec4(VSA_CHROMA_CAR_LUMA_tex((clamp(cell * 2. + vec2(0, 0), vec2(0.), VSA_CHROMA_CAR_LUMA_size - 1.) + .5) * VSA_CHROMA_CAR_LUMA_pt).x, VSA_CHROMA_CAR_LUMA_tex((clamp(cell * 2. + vec2(1, 0), vec2(0.), VSA_CHROMA_CAR_LUMA_size - 1.) + .5) * VSA_CHROMA_CAR_LUMA_pt).x, VSA_CHROMA_CAR_LUMA_tex((clamp(cell * 2. + vec2(0, 1), vec2(0.), VSA_CHROMA_CAR_LUMA_size - 1.) + .5) * VSA_CHROMA_CAR_LUMA_pt).x, VSA_CHROMA_CAR_LUMA_tex((clamp(cell * 2. + vec2(1, 1), vec2(0.), VSA_CHROMA_CAR_LUMA_size - 1.) + .5) * VSA_CHROMA_CAR_LUMA_pt).x);
}

//!DESC chroma_car 4/28: 3x3 6>16, channels 1 to 4
//!HOOK CHROMA
//!BIND VSA_CHROMA_CAR_IN0
//!BIND VSA_CHROMA_CAR_CHROMA
//!SAVE VSA_CHROMA_CAR_0_0
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec2 at0 = floor(VSA_CHROMA_CAR_IN0_pos * (VSA_CHROMA_CAR_IN0_size + -2.)) - (-1.) + .5;
    vec2 at1 = floor(VSA_CHROMA_CAR_CHROMA_pos * (VSA_CHROMA_CAR_CHROMA_size + 10.)) - (5.) + .5;
    vec4 a0 = vec4(.10251,-.15433,-.50872,-1.1283);
    vec4 av;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(-1, -1)) * VSA_CHROMA_CAR_IN0_pt);
    a0 += vec4(-.00050912,.11106,-.014028,.047504) * av.x;
    a0 += vec4(.00189,.0013429,-.021797,.046353) * av.y;
    a0 += vec4(.02757,.088224,-.025609,.029612) * av.z;
    a0 += vec4(.020701,.094258,-.014034,.0086482) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(0, -1)) * VSA_CHROMA_CAR_IN0_pt);
    a0 += vec4(-.022431,.042833,.034226,-.027205) * av.x;
    a0 += vec4(.033712,.08469,.024914,-.019554) * av.y;
    a0 += vec4(-.022143,.054998,.13285,-.15887) * av.z;
    a0 += vec4(.018062,.27158,.072798,-.13759) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(1, -1)) * VSA_CHROMA_CAR_IN0_pt);
    a0 += vec4(.0034827,.013856,-.029333,.072208) * av.x;
    a0 += vec4(-.02733,.039311,-.044673,.076067) * av.y;
    a0 += vec4(-.020043,-.039484,-.0070734,-.12073) * av.z;
    a0 += vec4(.026204,.024861,.005737,-.060771) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(-1, 0)) * VSA_CHROMA_CAR_IN0_pt);
    a0 += vec4(.002586,-.012114,.041477,-.042942) * av.x;
    a0 += vec4(-.062673,-.066931,.091421,.028575) * av.y;
    a0 += vec4(.01319,.059321,.033626,.010933) * av.z;
    a0 += vec4(-.0044017,.18998,.072153,-.052192) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(0, 0)) * VSA_CHROMA_CAR_IN0_pt);
    a0 += vec4(.070681,.344,-.64834,.0048472) * av.x;
    a0 += vec4(.048996,-.09299,-.59959,-.10789) * av.y;
    a0 += vec4(.0055777,-.1056,-.57407,-.068104) * av.z;
    a0 += vec4(.032457,-1.0791,-.59855,-.11523) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(1, 0)) * VSA_CHROMA_CAR_IN0_pt);
    a0 += vec4(-.023779,-.07114,.13429,-.5579) * av.x;
    a0 += vec4(.0068142,.013499,.029416,-.32961) * av.y;
    a0 += vec4(-.0079901,-.039005,.12207,-.053117) * av.z;
    a0 += vec4(-.042211,.055644,.034212,-.11834) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(-1, 1)) * VSA_CHROMA_CAR_IN0_pt);
    a0 += vec4(-.01588,-.052431,-.018282,.0067279) * av.x;
    a0 += vec4(.017324,-.034859,.035927,-.1142) * av.y;
    a0 += vec4(.0055952,.011895,-.021997,-.028253) * av.z;
    a0 += vec4(-.018376,-.00078873,-.0087993,.011771) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(0, 1)) * VSA_CHROMA_CAR_IN0_pt);
    a0 += vec4(-.0063759,.067198,.13337,.037964) * av.x;
    a0 += vec4(-.01254,-.15571,.093855,-.084073) * av.y;
    a0 += vec4(.027493,.0092573,-.018707,.10148) * av.z;
    a0 += vec4(.023314,-.017918,.039084,.035893) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(1, 1)) * VSA_CHROMA_CAR_IN0_pt);
    a0 += vec4(-.016428,.10044,-.003132,.10055) * av.x;
    a0 += vec4(-.020175,-.029856,-.031739,.1517) * av.y;
    a0 += vec4(-.019391,-.07591,-.013024,-.10489) * av.z;
    a0 += vec4(-.0083138,-.027265,-.004267,.038012) * av.w;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(-1, -1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a0 += vec4(.37344,-.46273,.032033,.94172) * av.x;
    a0 += vec4(.68305,.49918,.0080241,-.73691) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(0, -1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a0 += vec4(1.2047,-.37341,.040755,.86034) * av.x;
    a0 += vec4(1.6097,.037936,-.026855,.3187) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(1, -1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a0 += vec4(-.18888,.048349,.14852,-.49854) * av.x;
    a0 += vec4(.12942,.22656,.050505,.99715) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(-1, 0)) * VSA_CHROMA_CAR_CHROMA_pt);
    a0 += vec4(1.6278,-.14271,.063536,-1.2324) * av.x;
    a0 += vec4(.28409,-.028505,.07598,-.14751) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(0, 0)) * VSA_CHROMA_CAR_CHROMA_pt);
    a0 += vec4(-1.3694,-.19292,1.5558,1.4145) * av.x;
    a0 += vec4(.31925,-.037407,-2.0326,.013968) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(1, 0)) * VSA_CHROMA_CAR_CHROMA_pt);
    a0 += vec4(-.95419,.098953,-.068282,-.4603) * av.x;
    a0 += vec4(-2.7894,-.35029,.054448,-2.4323) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(-1, 1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a0 += vec4(-.6801,-.13763,.29329,.77431) * av.x;
    a0 += vec4(.026984,.20455,.0093123,.096174) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(0, 1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a0 += vec4(1.0393,.42219,-.27889,.057949) * av.x;
    a0 += vec4(-.0065422,-.39925,.11084,-.34225) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(1, 1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a0 += vec4(-.93029,.16017,.23223,-.7902) * av.x;
    a0 += vec4(-.11415,-.10916,.033173,.0298) * av.y;
    a0 = max(a0, vec4(0.)) + vec4(.056162,-.15768,.036616,.1486) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC chroma_car 5/28: 3x3 6>16, channels 5 to 8
//!HOOK CHROMA
//!BIND VSA_CHROMA_CAR_IN0
//!BIND VSA_CHROMA_CAR_CHROMA
//!SAVE VSA_CHROMA_CAR_0_1
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec2 at0 = floor(VSA_CHROMA_CAR_IN0_pos * (VSA_CHROMA_CAR_IN0_size + -2.)) - (-1.) + .5;
    vec2 at1 = floor(VSA_CHROMA_CAR_CHROMA_pos * (VSA_CHROMA_CAR_CHROMA_size + 10.)) - (5.) + .5;
    vec4 a1 = vec4(-.99863,-.55861,.069686,-.99392);
    vec4 av;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(-1, -1)) * VSA_CHROMA_CAR_IN0_pt);
    a1 += vec4(-.10182,-.044418,-.015227,-.033582) * av.x;
    a1 += vec4(.084178,.072357,.0014632,-.033443) * av.y;
    a1 += vec4(-.079282,.18053,.022817,.019455) * av.z;
    a1 += vec4(-.18349,.14834,6.3749e-5,.068792) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(0, -1)) * VSA_CHROMA_CAR_IN0_pt);
    a1 += vec4(-.15997,-.22527,-.0046975,.083366) * av.x;
    a1 += vec4(-.26925,.0024491,-.028908,.047948) * av.y;
    a1 += vec4(-.25866,-.13701,.0094581,.15007) * av.z;
    a1 += vec4(-.11806,.090868,-.0069484,-.024248) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(1, -1)) * VSA_CHROMA_CAR_IN0_pt);
    a1 += vec4(.057258,.078525,.01283,-.091514) * av.x;
    a1 += vec4(.022133,-.058895,.025964,.00513) * av.y;
    a1 += vec4(.19476,.09809,-.0023507,-.17026) * av.z;
    a1 += vec4(.17516,.118,-.031586,.056491) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(-1, 0)) * VSA_CHROMA_CAR_IN0_pt);
    a1 += vec4(-.039436,.054612,.011603,-.095227) * av.x;
    a1 += vec4(-.031228,.14077,-.046037,-.043615) * av.y;
    a1 += vec4(-.029652,-.097511,-.042763,.11877) * av.z;
    a1 += vec4(.42502,.062972,.0504,-.068489) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(0, 0)) * VSA_CHROMA_CAR_IN0_pt);
    a1 += vec4(-.12069,-.26729,.038849,-.33814) * av.x;
    a1 += vec4(-.3211,.13724,.049642,-.70646) * av.y;
    a1 += vec4(-.24827,-.8426,-.0065357,.20215) * av.z;
    a1 += vec4(-.024464,-.21556,.005369,-.14862) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(1, 0)) * VSA_CHROMA_CAR_IN0_pt);
    a1 += vec4(.19793,.22992,-.051338,.067222) * av.x;
    a1 += vec4(.0037849,-.015352,.039078,.087222) * av.y;
    a1 += vec4(.22614,.11342,.062129,.045683) * av.z;
    a1 += vec4(-.092409,-.087737,-.051853,.35445) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(-1, 1)) * VSA_CHROMA_CAR_IN0_pt);
    a1 += vec4(-.086537,.0088357,-.027968,-.036021) * av.x;
    a1 += vec4(.1074,.12133,.023215,-.11228) * av.y;
    a1 += vec4(-.039229,.084911,-.0020503,.0093555) * av.z;
    a1 += vec4(-.02835,-.11205,-.067031,.071152) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(0, 1)) * VSA_CHROMA_CAR_IN0_pt);
    a1 += vec4(-.067814,.21825,-.035498,.24594) * av.x;
    a1 += vec4(-.030749,.33664,.0068534,.10191) * av.y;
    a1 += vec4(-.020788,.21618,.017579,-.10035) * av.z;
    a1 += vec4(-.041909,.053558,.015359,.047666) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(1, 1)) * VSA_CHROMA_CAR_IN0_pt);
    a1 += vec4(-.027611,-.12145,.045735,-.27082) * av.x;
    a1 += vec4(-.031353,-.022511,-.0090732,-.1116) * av.y;
    a1 += vec4(-.098242,.0070969,-.036737,.090805) * av.z;
    a1 += vec4(.054388,-.0045455,.031592,-.064297) * av.w;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(-1, -1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a1 += vec4(-.9608,.36049,-.39652,.18191) * av.x;
    a1 += vec4(-.17007,-.97024,-.16454,-.17181) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(0, -1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a1 += vec4(1.4546,-.026214,1.7771,.027512) * av.x;
    a1 += vec4(-1.3228,-.17031,.47288,.083059) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(1, -1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a1 += vec4(-.1077,-1.2714,2.1308,-.14014) * av.x;
    a1 += vec4(-.17549,.63245,1.8101,-.57897) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(-1, 0)) * VSA_CHROMA_CAR_CHROMA_pt);
    a1 += vec4(-1.1441,-.64745,-.67676,-.42476) * av.x;
    a1 += vec4(-.012631,.41781,-.9141,.52421) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(0, 0)) * VSA_CHROMA_CAR_CHROMA_pt);
    a1 += vec4(1.5879,-.91702,-2.1458,-2.7042) * av.x;
    a1 += vec4(-.34335,-.32227,.022463,.18558) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(1, 0)) * VSA_CHROMA_CAR_CHROMA_pt);
    a1 += vec4(.10832,1.2126,1.3005,.15316) * av.x;
    a1 += vec4(-.66287,-.35162,.55892,.73626) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(-1, 1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a1 += vec4(.71021,-.4059,-.95405,.33073) * av.x;
    a1 += vec4(-.31078,-.039945,-.39919,-.13607) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(0, 1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a1 += vec4(-1.2132,1.0037,-.94256,-.33087) * av.x;
    a1 += vec4(.13673,.99233,-1.3104,-1.3188) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(1, 1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a1 += vec4(.11881,-.99603,.014319,.16501) * av.x;
    a1 += vec4(.99656,-.47159,-.093673,1.4394) * av.y;
    a1 = max(a1, vec4(0.)) + vec4(.13779,.14585,-.30631,.14846) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC chroma_car 6/28: 3x3 6>16, channels 9 to 12
//!HOOK CHROMA
//!BIND VSA_CHROMA_CAR_IN0
//!BIND VSA_CHROMA_CAR_CHROMA
//!SAVE VSA_CHROMA_CAR_0_2
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec2 at0 = floor(VSA_CHROMA_CAR_IN0_pos * (VSA_CHROMA_CAR_IN0_size + -2.)) - (-1.) + .5;
    vec2 at1 = floor(VSA_CHROMA_CAR_CHROMA_pos * (VSA_CHROMA_CAR_CHROMA_size + 10.)) - (5.) + .5;
    vec4 a2 = vec4(-1.8891,-1.0163,-1.0712,-1.4722);
    vec4 av;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(-1, -1)) * VSA_CHROMA_CAR_IN0_pt);
    a2 += vec4(-.011609,.023146,-.019577,-.035749) * av.x;
    a2 += vec4(-.025768,-.014021,-.16792,-.14099) * av.y;
    a2 += vec4(-.0079916,.04771,-.073003,-.080704) * av.z;
    a2 += vec4(-.097027,.056902,-.23641,-.20253) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(0, -1)) * VSA_CHROMA_CAR_IN0_pt);
    a2 += vec4(-.010293,.097667,.21527,-.18991) * av.x;
    a2 += vec4(.098655,.065592,.10937,.013742) * av.y;
    a2 += vec4(.016227,-.084363,.36335,-.37785) * av.z;
    a2 += vec4(.063836,-.25719,.077015,-.2819) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(1, -1)) * VSA_CHROMA_CAR_IN0_pt);
    a2 += vec4(.051547,-.014313,.10399,-.013247) * av.x;
    a2 += vec4(.014636,.028635,.26595,-.017888) * av.y;
    a2 += vec4(.25548,.047469,.065996,-.073817) * av.z;
    a2 += vec4(.12176,.079117,.14236,-.17553) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(-1, 0)) * VSA_CHROMA_CAR_IN0_pt);
    a2 += vec4(-.049505,-.020638,.013086,-.083964) * av.x;
    a2 += vec4(-.089979,-.062443,.039236,-.010407) * av.y;
    a2 += vec4(-.075143,-.070464,.15312,.18253) * av.z;
    a2 += vec4(.016332,.0011611,.073526,.17256) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(0, 0)) * VSA_CHROMA_CAR_IN0_pt);
    a2 += vec4(.0037331,.041145,.023141,.2692) * av.x;
    a2 += vec4(-.3207,-.043745,-.32142,-.13693) * av.y;
    a2 += vec4(.17476,-.098871,-.056858,-.016023) * av.z;
    a2 += vec4(.15402,-.04616,-.37698,.0050507) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(1, 0)) * VSA_CHROMA_CAR_IN0_pt);
    a2 += vec4(-.42659,-.21702,-.4054,-.13589) * av.x;
    a2 += vec4(-.35337,-.15931,-.15329,-.054779) * av.y;
    a2 += vec4(-.7445,-.46643,.035414,-.024214) * av.z;
    a2 += vec4(-.57749,.011334,.060918,.052227) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(-1, 1)) * VSA_CHROMA_CAR_IN0_pt);
    a2 += vec4(.077974,.14409,-.034939,-.020521) * av.x;
    a2 += vec4(-.067872,.20351,-.043753,.09199) * av.y;
    a2 += vec4(.014802,-.044908,-.097346,-.055439) * av.z;
    a2 += vec4(-.10119,.041583,-.10173,-.072546) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(0, 1)) * VSA_CHROMA_CAR_IN0_pt);
    a2 += vec4(.047796,-.071872,.1556,-.076039) * av.x;
    a2 += vec4(.39598,-.26679,.05119,-.15413) * av.y;
    a2 += vec4(-.18607,.21888,.22559,-.12332) * av.z;
    a2 += vec4(-.018624,-.062753,.14893,-.14305) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(1, 1)) * VSA_CHROMA_CAR_IN0_pt);
    a2 += vec4(-.4634,-.070477,.028398,.14727) * av.x;
    a2 += vec4(-.4601,.17314,.18592,.07343) * av.y;
    a2 += vec4(-.0068692,-.0094443,-.11651,.002465) * av.z;
    a2 += vec4(-.45531,-.055188,-.11199,.092231) * av.w;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(-1, -1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a2 += vec4(-.17711,.51894,-1.8449,-.94819) * av.x;
    a2 += vec4(.14316,.3207,-.20156,-.21203) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(0, -1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a2 += vec4(-.018001,.29647,-.14968,-.89231) * av.x;
    a2 += vec4(-.25344,.48869,1.2122,1.1464) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(1, -1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a2 += vec4(.039675,.58171,2.3228,-1.5932) * av.x;
    a2 += vec4(-.083413,.095698,-1.7273,.21012) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(-1, 0)) * VSA_CHROMA_CAR_CHROMA_pt);
    a2 += vec4(-.32946,.085664,.75002,.89293) * av.x;
    a2 += vec4(.078627,.61691,-.40756,-.0072037) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(0, 0)) * VSA_CHROMA_CAR_CHROMA_pt);
    a2 += vec4(.36379,-.64784,-.034016,-.13488) * av.x;
    a2 += vec4(-.79805,-2.4138,.51868,-.75959) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(1, 0)) * VSA_CHROMA_CAR_CHROMA_pt);
    a2 += vec4(-.64567,-2.6709,-.24814,.47258) * av.x;
    a2 += vec4(.34733,1.421,-.89019,1.0619) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(-1, 1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a2 += vec4(-.46791,.27587,-.30058,.28547) * av.x;
    a2 += vec4(-.22528,-.34215,.28896,.25006) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(0, 1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a2 += vec4(.25545,-.061577,.57566,-2.3722) * av.x;
    a2 += vec4(.13002,.75082,.2147,.21629) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(1, 1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a2 += vec4(-1.1,-.14591,-1.4732,1.3555) * av.x;
    a2 += vec4(1.7087,-.62208,-.71796,-.75566) * av.y;
    a2 = max(a2, vec4(0.)) + vec4(.087473,.15126,.10716,.11319) * min(a2, vec4(0.));
    return vec4(a2);
}

//!DESC chroma_car 7/28: 3x3 6>16, channels 13 to 16
//!HOOK CHROMA
//!BIND VSA_CHROMA_CAR_IN0
//!BIND VSA_CHROMA_CAR_CHROMA
//!SAVE VSA_CHROMA_CAR_0_3
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec2 at0 = floor(VSA_CHROMA_CAR_IN0_pos * (VSA_CHROMA_CAR_IN0_size + -2.)) - (-1.) + .5;
    vec2 at1 = floor(VSA_CHROMA_CAR_CHROMA_pos * (VSA_CHROMA_CAR_CHROMA_size + 10.)) - (5.) + .5;
    vec4 a3 = vec4(-.9982,-1.0845,-.94387,-1.2728);
    vec4 av;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(-1, -1)) * VSA_CHROMA_CAR_IN0_pt);
    a3 += vec4(.050193,-.033602,.032887,-.1139) * av.x;
    a3 += vec4(-.13822,-.16105,-.0534,-.16639) * av.y;
    a3 += vec4(-.11967,.11092,-.012159,-.16711) * av.z;
    a3 += vec4(-.03168,-.19284,.15715,-.14891) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(0, -1)) * VSA_CHROMA_CAR_IN0_pt);
    a3 += vec4(.17179,-.012072,-.20431,-.0040757) * av.x;
    a3 += vec4(.20253,.15735,-.10299,-.042154) * av.y;
    a3 += vec4(.4048,.14655,-.012582,-.1456) * av.z;
    a3 += vec4(.28971,.0034077,.13684,.1323) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(1, -1)) * VSA_CHROMA_CAR_IN0_pt);
    a3 += vec4(-.16028,-.15782,-.20962,.11741) * av.x;
    a3 += vec4(-.18176,-.17596,-.10063,.12791) * av.y;
    a3 += vec4(-.29305,-.25326,.058775,.1585) * av.z;
    a3 += vec4(-.24109,.020349,-.35145,.023134) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(-1, 0)) * VSA_CHROMA_CAR_IN0_pt);
    a3 += vec4(.011629,.071289,-.016851,-.046926) * av.x;
    a3 += vec4(.12372,-.35892,-.0098922,.048725) * av.y;
    a3 += vec4(-.047868,.29354,-.081577,-.016806) * av.z;
    a3 += vec4(.0058337,-.12712,.037611,.058742) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(0, 0)) * VSA_CHROMA_CAR_IN0_pt);
    a3 += vec4(-.091327,.15254,-.33141,.39841) * av.x;
    a3 += vec4(-.0065926,-.10845,-.045545,.53515) * av.y;
    a3 += vec4(-.22678,-.2862,-.27128,.37112) * av.z;
    a3 += vec4(-.23733,-.31223,-.18842,.35322) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(1, 0)) * VSA_CHROMA_CAR_IN0_pt);
    a3 += vec4(.15908,.48235,.23015,-.059162) * av.x;
    a3 += vec4(.074828,.30599,.13022,-.15012) * av.y;
    a3 += vec4(.26946,-.12829,.051724,.01004) * av.z;
    a3 += vec4(-.1462,.11264,.03948,.19697) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(-1, 1)) * VSA_CHROMA_CAR_IN0_pt);
    a3 += vec4(.090862,.11053,.094748,.0081) * av.x;
    a3 += vec4(.099492,-.011961,.12579,.089444) * av.y;
    a3 += vec4(.024987,-.12082,.030219,-.074704) * av.z;
    a3 += vec4(.035788,-.18745,.0096728,-.0050386) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(0, 1)) * VSA_CHROMA_CAR_IN0_pt);
    a3 += vec4(-.092464,-.042113,.016589,-.20064) * av.x;
    a3 += vec4(-.098192,.048592,-.0078087,-.36494) * av.y;
    a3 += vec4(-.03869,-.029434,.091285,-.091814) * av.z;
    a3 += vec4(-.20172,.13092,.064474,-.021201) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(1, 1)) * VSA_CHROMA_CAR_IN0_pt);
    a3 += vec4(-.10373,-.10661,-.092195,-.072183) * av.x;
    a3 += vec4(-.10535,.052134,-.069489,-.039034) * av.y;
    a3 += vec4(-.026608,.32177,.02341,-.13154) * av.z;
    a3 += vec4(-.016133,.027289,-.078208,-.024016) * av.w;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(-1, -1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a3 += vec4(.20156,-1.8402,.87344,.68222) * av.x;
    a3 += vec4(.33697,-.21286,.69589,-.17925) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(0, -1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a3 += vec4(1.7475,1.946,-3.318,.6763) * av.x;
    a3 += vec4(.6447,.65416,-.6703,.00065787) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(1, -1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a3 += vec4(.39864,-.84607,.43814,-.44179) * av.x;
    a3 += vec4(-.65945,-.7219,-.79029,2.0029) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(-1, 0)) * VSA_CHROMA_CAR_CHROMA_pt);
    a3 += vec4(-.024134,-.64225,.1058,-.71527) * av.x;
    a3 += vec4(.20093,-.03596,.14348,.33858) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(0, 0)) * VSA_CHROMA_CAR_CHROMA_pt);
    a3 += vec4(-1.2584,-.88002,.7204,-.13596) * av.x;
    a3 += vec4(-1.8905,-1.687,-.93839,-1.9881) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(1, 0)) * VSA_CHROMA_CAR_CHROMA_pt);
    a3 += vec4(.28461,-.56654,1.6149,.18987) * av.x;
    a3 += vec4(-.7773,-.045757,-.84786,-.038111) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(-1, 1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a3 += vec4(.14356,.80023,-.64662,-.42399) * av.x;
    a3 += vec4(-.13159,.16574,.034434,-.14214) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(0, 1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a3 += vec4(-2.1144,1.2061,.92295,.30084) * av.x;
    a3 += vec4(1.3813,-1.1453,-.31403,-.61032) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(1, 1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a3 += vec4(-.11389,1.3322,-.42185,-.59627) * av.x;
    a3 += vec4(-.19752,.935,.77957,-1.6009) * av.y;
    a3 = max(a3, vec4(0.)) + vec4(.13053,.093712,.15119,.10228) * min(a3, vec4(0.));
    return vec4(a3);
}

//!DESC chroma_car 8/28: 3x3 16>16, channels 1 to 4
//!HOOK CHROMA
//!BIND VSA_CHROMA_CAR_0_0
//!BIND VSA_CHROMA_CAR_0_1
//!BIND VSA_CHROMA_CAR_0_2
//!BIND VSA_CHROMA_CAR_0_3
//!SAVE VSA_CHROMA_CAR_1_0
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(-.01562,-.28069,.097231,.11062);
    vec4 av;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(-1, -1));
    a0 += vec4(-.25691,.041387,-.4436,.22926) * av.x;
    a0 += vec4(-.20632,-.0029832,.042189,-.1542) * av.y;
    a0 += vec4(-.0062875,-.045446,-.050539,-.47301) * av.z;
    a0 += vec4(-.31208,.03534,-.57946,-.77293) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(0, -1));
    a0 += vec4(-1.3295,-.027408,-.20797,.13176) * av.x;
    a0 += vec4(-.24751,.05479,-.18173,-.20342) * av.y;
    a0 += vec4(-.1612,-.099509,-.036184,-1.0992) * av.z;
    a0 += vec4(-.8643,.11116,-.32406,-.27875) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(1, -1));
    a0 += vec4(.17502,.00099353,-.085467,.08536) * av.x;
    a0 += vec4(-.049048,.11928,-.29909,-.27968) * av.y;
    a0 += vec4(-.5386,-.40573,-.067823,-.14968) * av.z;
    a0 += vec4(-.0036623,-.30112,-.14347,.1213) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(-1, 0));
    a0 += vec4(-.18388,.016335,-.47368,-.14192) * av.x;
    a0 += vec4(-.2978,-.036868,-.14675,-.27392) * av.y;
    a0 += vec4(.13398,-.087282,-.20597,.014162) * av.z;
    a0 += vec4(.085387,.21726,.23951,.090084) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(0, 0));
    a0 += vec4(-.51523,-.089784,.38242,.095437) * av.x;
    a0 += vec4(-.49573,-.07563,-.3955,-.20286) * av.y;
    a0 += vec4(-.075353,-.036336,.70915,-.51652) * av.z;
    a0 += vec4(.088334,-.82837,1.1292,.46023) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(1, 0));
    a0 += vec4(-.42252,.066735,-.21395,1.1223e-5) * av.x;
    a0 += vec4(-.21699,.031977,-.10653,-.49831) * av.y;
    a0 += vec4(-.56149,-.47888,-.13727,.40651) * av.z;
    a0 += vec4(.73079,-.32363,.02782,-.16355) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(-1, 1));
    a0 += vec4(-.27727,.01143,-.17687,-.21416) * av.x;
    a0 += vec4(-.12907,-.0029913,-.19318,-.18969) * av.y;
    a0 += vec4(-.089831,.011025,-.097397,.022919) * av.z;
    a0 += vec4(.0052367,.2571,.13521,.013612) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(0, 1));
    a0 += vec4(-.55725,.0042254,-.17122,-.028071) * av.x;
    a0 += vec4(-.028537,-.061603,-.19753,-.18364) * av.y;
    a0 += vec4(-.076432,-.26371,-.1657,.051315) * av.z;
    a0 += vec4(.030903,.17246,-.01126,.02204) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(1, 1));
    a0 += vec4(-.54166,-.052328,-.074546,-.11609) * av.x;
    a0 += vec4(.0053284,-.1131,-.058667,-.0044485) * av.y;
    a0 += vec4(-.2429,-.23124,.086311,.051269) * av.z;
    a0 += vec4(.015983,-.13734,.20792,.39263) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(-1, -1));
    a0 += vec4(-.090481,.17508,-.068226,-.20932) * av.x;
    a0 += vec4(-.030212,.079975,.24202,.12091) * av.y;
    a0 += vec4(.011709,-.013145,-.07993,.00083748) * av.z;
    a0 += vec4(-.080299,.037436,.6744,-.14061) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(0, -1));
    a0 += vec4(.47607,.1762,.091822,-.23774) * av.x;
    a0 += vec4(-.29643,.020409,-.15343,.072787) * av.y;
    a0 += vec4(-.10462,.010563,-.083982,-.23316) * av.z;
    a0 += vec4(-.18261,.063834,-.19394,.04174) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(1, -1));
    a0 += vec4(-.45139,-.22617,-.092044,-.31732) * av.x;
    a0 += vec4(-.32887,.24798,.064814,-.30192) * av.y;
    a0 += vec4(.11406,-.016681,-.093095,.016592) * av.z;
    a0 += vec4(-.19178,.16867,.23858,.06253) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(-1, 0));
    a0 += vec4(-.32996,-.046972,-.66704,-.27346) * av.x;
    a0 += vec4(-.29019,-.027477,-.14955,-.077737) * av.y;
    a0 += vec4(.17217,-.010561,-.038327,-.36866) * av.z;
    a0 += vec4(-.6057,.0069856,.027795,-.26836) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(0, 0));
    a0 += vec4(-.34304,-.073385,.42536,.18296) * av.x;
    a0 += vec4(-.15282,-.099094,.24313,-.29292) * av.y;
    a0 += vec4(-.29341,.0023888,-.19174,.18906) * av.z;
    a0 += vec4(.19226,.096554,-.61706,.33168) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(1, 0));
    a0 += vec4(-.070134,-.64131,-.13929,.18375) * av.x;
    a0 += vec4(-.16352,-.24193,-.041169,-.057171) * av.y;
    a0 += vec4(.0722,-.075747,-.24639,-.14634) * av.z;
    a0 += vec4(.057359,-.228,-.34721,-.11461) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(-1, 1));
    a0 += vec4(-.27529,-.067398,-.74658,-.50822) * av.x;
    a0 += vec4(-.18643,.1064,.068361,-.16112) * av.y;
    a0 += vec4(.022442,.052905,-.018966,.089292) * av.z;
    a0 += vec4(.17056,-.019116,.19669,-.22422) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(0, 1));
    a0 += vec4(.17692,.32197,.45421,.050952) * av.x;
    a0 += vec4(-.13553,.10785,-.56331,.084841) * av.y;
    a0 += vec4(-.30571,-.091106,-.036766,.21874) * av.z;
    a0 += vec4(-.27099,.12179,-.016927,.13763) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(1, 1));
    a0 += vec4(.53222,-.35929,.28554,.23677) * av.x;
    a0 += vec4(.13817,-.060105,.18357,-.29671) * av.y;
    a0 += vec4(-.12041,-.024786,-.10171,.06215) * av.z;
    a0 += vec4(.015011,-.0045724,.094815,-.056025) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(-1, -1));
    a0 += vec4(.13745,.0034549,.962,.77286) * av.x;
    a0 += vec4(-.092017,-.025236,.41463,.20828) * av.y;
    a0 += vec4(.22366,-.016499,-.2936,-.33659) * av.z;
    a0 += vec4(-.07945,.042632,.3817,-.075129) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(0, -1));
    a0 += vec4(-.16859,-.58536,-.23403,-.60632) * av.x;
    a0 += vec4(.26977,.02464,-.43453,.70004) * av.y;
    a0 += vec4(-.82893,.08142,-.13541,-.049633) * av.z;
    a0 += vec4(.8972,-.19862,.1673,.16212) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(1, -1));
    a0 += vec4(-.10714,.24231,.030368,.094042) * av.x;
    a0 += vec4(-1.1199,.031102,-.15662,-.66237) * av.y;
    a0 += vec4(.32435,.17924,.50211,.027758) * av.z;
    a0 += vec4(-.056773,.23603,.25636,-.22936) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(-1, 0));
    a0 += vec4(.2304,.23447,.86346,-.30411) * av.x;
    a0 += vec4(.19546,-.1218,.078979,-.2694) * av.y;
    a0 += vec4(.58494,-.071467,-.13963,-.11077) * av.z;
    a0 += vec4(.024459,.056016,-.11663,.32734) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(0, 0));
    a0 += vec4(.46548,-.30722,.23151,.39374) * av.x;
    a0 += vec4(.058627,.055227,.006575,.10287) * av.y;
    a0 += vec4(.16488,-.31755,.19565,.26575) * av.z;
    a0 += vec4(-.0026369,-.37214,-.21078,.43066) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(1, 0));
    a0 += vec4(.22803,-.07287,-.13347,-.11269) * av.x;
    a0 += vec4(.96834,.032984,-.26837,.20336) * av.y;
    a0 += vec4(-.068511,-.020117,-.13253,.32858) * av.z;
    a0 += vec4(-.072119,-.30008,.25079,.55261) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(-1, 1));
    a0 += vec4(-.24446,.12587,-.14609,.073641) * av.x;
    a0 += vec4(-.15431,-.10418,.2998,.064384) * av.y;
    a0 += vec4(-.25478,.1914,-.067213,.0033064) * av.z;
    a0 += vec4(.23177,.25508,.82254,-.35001) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(0, 1));
    a0 += vec4(.2164,.18118,-.10876,-.029817) * av.x;
    a0 += vec4(.18434,.09106,.49882,.33044) * av.y;
    a0 += vec4(-.4676,.0047381,.387,.68199) * av.z;
    a0 += vec4(.16091,.2388,.63426,.14576) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(1, 1));
    a0 += vec4(.13834,.060637,.095678,-.047118) * av.x;
    a0 += vec4(-.27653,.25658,-.17396,.015528) * av.y;
    a0 += vec4(.21709,.60237,.070039,-.18034) * av.z;
    a0 += vec4(.42137,.13492,-.036551,.17614) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(-1, -1));
    a0 += vec4(.47165,.069029,.10685,.13419) * av.x;
    a0 += vec4(-.055353,-.049761,-.38632,-.20774) * av.y;
    a0 += vec4(.10533,-.012221,.057939,-.2455) * av.z;
    a0 += vec4(.48388,-.0019046,-.45676,-.44609) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(0, -1));
    a0 += vec4(-.01745,-.07031,-.2662,.23752) * av.x;
    a0 += vec4(-.058069,-.15228,-.04889,-.68838) * av.y;
    a0 += vec4(.056466,-.14811,-.037228,-.27123) * av.z;
    a0 += vec4(.2458,-.17657,-.39002,.24077) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(1, -1));
    a0 += vec4(-.55605,-.015501,-.16394,-.11714) * av.x;
    a0 += vec4(-.10699,-.26707,.059633,.25785) * av.y;
    a0 += vec4(-.020648,-.27349,-.076686,.073207) * av.z;
    a0 += vec4(-.10817,-.38154,-.14147,.11252) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(-1, 0));
    a0 += vec4(.01433,.089643,-.39798,-.17934) * av.x;
    a0 += vec4(-.34691,.0030012,.22226,-.42122) * av.y;
    a0 += vec4(-.56534,-.087033,-.30551,-.24294) * av.z;
    a0 += vec4(-.10971,.20368,-.48683,.043082) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(0, 0));
    a0 += vec4(-.062393,-.28904,-.048554,-.051055) * av.x;
    a0 += vec4(.24245,.28769,.2159,-.033437) * av.y;
    a0 += vec4(.055378,-.17896,.22348,.031477) * av.z;
    a0 += vec4(-.06665,.17754,-.17465,.13619) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(1, 0));
    a0 += vec4(.39816,-.18119,.62249,.3307) * av.x;
    a0 += vec4(.38085,.32435,-.20859,.41271) * av.y;
    a0 += vec4(-.3449,-.43236,.61349,.36836) * av.z;
    a0 += vec4(.064295,.51389,-.13017,.38753) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(-1, 1));
    a0 += vec4(.1369,.096504,-.12136,.063522) * av.x;
    a0 += vec4(.29114,-.023977,-.31495,.26666) * av.y;
    a0 += vec4(.31659,.20958,.15658,.74262) * av.z;
    a0 += vec4(-.17614,.3104,.17477,.44019) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(0, 1));
    a0 += vec4(-.87988,-.33317,-.13962,.22754) * av.x;
    a0 += vec4(-.13389,.063737,-.07415,.26294) * av.y;
    a0 += vec4(.69011,-.47466,.30417,-.18221) * av.z;
    a0 += vec4(.19001,.46446,-.26636,-.31976) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(1, 1));
    a0 += vec4(-.040856,.30158,.11453,-.005165) * av.x;
    a0 += vec4(.13504,.08322,-.1125,.48106) * av.y;
    a0 += vec4(-.20313,.21798,-.21766,.2931) * av.z;
    a0 += vec4(.54153,.0048337,.35635,.82282) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(.13171,.0039599,.14556,.15875) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC chroma_car 9/28: 3x3 16>16, channels 5 to 8
//!HOOK CHROMA
//!BIND VSA_CHROMA_CAR_0_0
//!BIND VSA_CHROMA_CAR_0_1
//!BIND VSA_CHROMA_CAR_0_2
//!BIND VSA_CHROMA_CAR_0_3
//!SAVE VSA_CHROMA_CAR_1_1
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(-.11842,.269,-.1202,.15711);
    vec4 av;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(-1, -1));
    a1 += vec4(-.13009,.12235,-.53867,.012676) * av.x;
    a1 += vec4(-.21989,-.09536,-.1718,.017793) * av.y;
    a1 += vec4(-.060776,.0075741,-.33347,-.0024698) * av.z;
    a1 += vec4(-.79875,.9156,.093124,.010569) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(0, -1));
    a1 += vec4(.36092,-.016609,-.2604,.056435) * av.x;
    a1 += vec4(-.54672,-.0076463,-.094795,-.015162) * av.y;
    a1 += vec4(-.28688,-.40346,.16605,-.00072442) * av.z;
    a1 += vec4(.093718,-.38725,.3832,-.063377) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(1, -1));
    a1 += vec4(.061124,-.1071,.10195,.020097) * av.x;
    a1 += vec4(-.21136,-.17475,-.0999,.0082547) * av.y;
    a1 += vec4(.19002,-.37048,-.14417,-.057588) * av.z;
    a1 += vec4(.3068,-.28866,-.24299,.10309) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(-1, 0));
    a1 += vec4(-.047108,.026251,-.06992,.092437) * av.x;
    a1 += vec4(-.024401,-.28619,-.0027029,.019275) * av.y;
    a1 += vec4(-.15155,-.18288,.053378,-.013633) * av.z;
    a1 += vec4(.051097,.50271,.45469,.37469) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(0, 0));
    a1 += vec4(-.70929,-.099775,-.18968,.00050633) * av.x;
    a1 += vec4(-.77374,-.23231,.33046,.018268) * av.y;
    a1 += vec4(.32929,.40417,-.62088,-.12391) * av.z;
    a1 += vec4(-1.1542,-.28729,.67368,-.012466) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(1, 0));
    a1 += vec4(-.19035,-.32359,-.23012,.054495) * av.x;
    a1 += vec4(-.41283,-.40896,-.18873,.019474) * av.y;
    a1 += vec4(.17014,.012153,-.24428,.058336) * av.z;
    a1 += vec4(.12597,.22785,-.050972,.073969) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(-1, 1));
    a1 += vec4(-.39343,-.19473,-.15682,.022136) * av.x;
    a1 += vec4(-.073432,.084009,-.029849,.0074332) * av.y;
    a1 += vec4(-.36121,-.059527,.12143,-.016018) * av.z;
    a1 += vec4(.10778,.76361,1.2887,.24002) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(0, 1));
    a1 += vec4(-.58085,-.17291,.0020441,.052232) * av.x;
    a1 += vec4(-.63902,.2432,.12359,.019069) * av.y;
    a1 += vec4(-.15565,-.28613,-.36172,-.0032976) * av.z;
    a1 += vec4(.66148,.23913,-.27346,.025052) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(1, 1));
    a1 += vec4(.25171,.13928,-.036111,.025566) * av.x;
    a1 += vec4(-.26381,.11757,-.032358,-.011938) * av.y;
    a1 += vec4(-.16168,-.027564,-.16532,.013842) * av.z;
    a1 += vec4(.45707,.35688,-.35051,-.34258) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(-1, -1));
    a1 += vec4(-.51424,-.031671,.044362,.029824) * av.x;
    a1 += vec4(-.091929,.037135,-.56321,.15232) * av.y;
    a1 += vec4(-.55597,-.11243,-.188,.029956) * av.z;
    a1 += vec4(-.8782,-.20888,-.03612,.21643) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(0, -1));
    a1 += vec4(-.14577,-.108,-.27565,.038992) * av.x;
    a1 += vec4(-.33193,.10552,-.41647,-.21144) * av.y;
    a1 += vec4(-.39883,.082045,-.24265,-.025046) * av.z;
    a1 += vec4(-.049354,.32476,-.86574,-.08264) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(1, -1));
    a1 += vec4(.15656,-.10549,-.29547,-.21123) * av.x;
    a1 += vec4(.24053,.062861,-.070809,-.21072) * av.y;
    a1 += vec4(-.30887,-.14401,-.16377,.050191) * av.z;
    a1 += vec4(.011338,-.040371,.060696,-.028761) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(-1, 0));
    a1 += vec4(-.060452,.22797,-.0041189,-.12647) * av.x;
    a1 += vec4(-.091603,-.1789,-.079744,.12904) * av.y;
    a1 += vec4(-.062533,-.31698,.1093,-.021944) * av.z;
    a1 += vec4(-.31902,-.21821,-.21997,-.016369) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(0, 0));
    a1 += vec4(-.65288,.3335,.23487,.14379) * av.x;
    a1 += vec4(.20393,-.0058815,-.40467,.11831) * av.y;
    a1 += vec4(-.55933,-.055422,-.57951,.11603) * av.z;
    a1 += vec4(.37672,-.46492,-.66434,.18206) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(1, 0));
    a1 += vec4(.36867,-.13078,-.17822,-.10895) * av.x;
    a1 += vec4(-.81983,.2082,-.24015,.065352) * av.y;
    a1 += vec4(-.651,-.12168,-.11434,-.0082731) * av.z;
    a1 += vec4(-.55061,-.42941,.057975,.048199) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(-1, 1));
    a1 += vec4(-.33702,.12164,-.10799,.033932) * av.x;
    a1 += vec4(-.29259,-.11695,-.11267,-.11356) * av.y;
    a1 += vec4(-.4919,-.1244,-.21711,.027261) * av.z;
    a1 += vec4(.056909,.10045,-.32183,-.034258) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(0, 1));
    a1 += vec4(.3722,-.1954,-.15,.2532) * av.x;
    a1 += vec4(-.3224,.10554,-.021442,.18041) * av.y;
    a1 += vec4(-.19323,-.11585,-.33383,.002735) * av.z;
    a1 += vec4(-.062245,.30562,.083915,.017304) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(1, 1));
    a1 += vec4(.095582,.14235,-.10673,.42183) * av.x;
    a1 += vec4(.01367,-.16636,-.11703,-.10332) * av.y;
    a1 += vec4(-.090643,.018086,-.063852,.018266) * av.z;
    a1 += vec4(.11338,.096252,-.1168,.05584) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(-1, -1));
    a1 += vec4(.1383,-.94629,.54747,.93499) * av.x;
    a1 += vec4(.27475,-.053266,.37557,.014254) * av.y;
    a1 += vec4(.23107,.29039,-.076231,-.071967) * av.z;
    a1 += vec4(-.077891,-.090087,.27313,.1529) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(0, -1));
    a1 += vec4(-.59173,.61772,-.2736,.28577) * av.x;
    a1 += vec4(.17243,.27092,-.45622,.26376) * av.y;
    a1 += vec4(.23857,-.45534,-.21634,-.48449) * av.z;
    a1 += vec4(.56814,-.023312,.060834,.12612) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(1, -1));
    a1 += vec4(.42152,.091978,.19924,.16984) * av.x;
    a1 += vec4(.43374,.23794,.38096,-.27118) * av.y;
    a1 += vec4(.1369,.21635,.35126,-.1813) * av.z;
    a1 += vec4(-.26814,-.13812,.58176,-.22965) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(-1, 0));
    a1 += vec4(.61652,.69933,.11647,1.053) * av.x;
    a1 += vec4(-.51956,.13283,.43757,.31169) * av.y;
    a1 += vec4(-.68034,.29621,-.64097,.42349) * av.z;
    a1 += vec4(.37194,-.47612,.10352,.36237) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(0, 0));
    a1 += vec4(-.47679,-.032591,-.54057,.10148) * av.x;
    a1 += vec4(-.38655,.52511,.24404,.039685) * av.y;
    a1 += vec4(.084469,.3968,.19795,.45904) * av.z;
    a1 += vec4(.29297,.30518,-.17447,.22504) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(1, 0));
    a1 += vec4(-.46794,-.49727,.10759,.2139) * av.x;
    a1 += vec4(-.14874,-.86818,.60579,.20221) * av.y;
    a1 += vec4(.23816,.25378,-.12203,-.33842) * av.z;
    a1 += vec4(-.50038,-.46501,.085584,-.20921) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(-1, 1));
    a1 += vec4(.24189,-.070228,-.058055,.20182) * av.x;
    a1 += vec4(-.0020405,.20118,-.076136,-.1491) * av.y;
    a1 += vec4(.26527,-.26213,-.32696,-.29967) * av.z;
    a1 += vec4(.075278,.24409,.11106,.34933) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(0, 1));
    a1 += vec4(.32926,-.18015,-.17025,.023756) * av.x;
    a1 += vec4(.47618,.23904,-.14908,.020298) * av.y;
    a1 += vec4(-.16469,-.5524,.20899,-.29931) * av.z;
    a1 += vec4(-.14409,.04704,.30419,.38355) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(1, 1));
    a1 += vec4(.13743,.095781,-.085294,.088772) * av.x;
    a1 += vec4(.13564,.13704,-.30203,.024081) * av.y;
    a1 += vec4(.15287,-.032818,.34346,.28205) * av.z;
    a1 += vec4(.25454,-.0494,.1531,.14215) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(-1, -1));
    a1 += vec4(-.1322,.0246,-.27813,.1377) * av.x;
    a1 += vec4(.12672,-.2924,-.34074,-.24117) * av.y;
    a1 += vec4(.23353,-.15946,.33874,.27675) * av.z;
    a1 += vec4(.044211,.12449,-.69328,.045186) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(0, -1));
    a1 += vec4(.12341,.18978,-.36907,.30458) * av.x;
    a1 += vec4(-.12056,.12018,-.87993,-.087539) * av.y;
    a1 += vec4(-.23913,.12252,.090825,.085661) * av.z;
    a1 += vec4(.22593,.31368,-.92893,.2804) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(1, -1));
    a1 += vec4(.22079,.39764,-.18184,-.16183) * av.x;
    a1 += vec4(.54273,-.55267,-.21569,.12678) * av.y;
    a1 += vec4(.0093867,-.25204,-.012238,-.16386) * av.z;
    a1 += vec4(.74924,-.23543,.12375,-.19677) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(-1, 0));
    a1 += vec4(.033451,-.046808,-.13378,-.032772) * av.x;
    a1 += vec4(-.43256,.45675,.066468,-.26692) * av.y;
    a1 += vec4(-.55888,.60014,-1.1947,-.27563) * av.z;
    a1 += vec4(-.053974,-.15476,.90425,-.084052) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(0, 0));
    a1 += vec4(-.2586,.71521,.41937,-.14352) * av.x;
    a1 += vec4(-.11277,.29626,.13652,.086684) * av.y;
    a1 += vec4(.89334,-.08805,-.060091,.20343) * av.z;
    a1 += vec4(-.74543,.89683,.68278,-1.0722) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(1, 0));
    a1 += vec4(-.76244,.030548,.23678,-.11625) * av.x;
    a1 += vec4(.12903,-.24609,-.1986,-.028181) * av.y;
    a1 += vec4(-.27604,-.047595,-.10333,-.1351) * av.z;
    a1 += vec4(-.056813,-.52415,.50371,-.062527) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(-1, 1));
    a1 += vec4(.37282,.27239,.24374,.294) * av.x;
    a1 += vec4(-.10592,-.29083,-.26115,-.096295) * av.y;
    a1 += vec4(.26756,-.10804,.021086,.30341) * av.z;
    a1 += vec4(-.22662,.081141,.42752,-.20071) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(0, 1));
    a1 += vec4(-.14714,-.40714,.23622,-.51982) * av.x;
    a1 += vec4(-.044285,-.42485,.16021,-.095375) * av.y;
    a1 += vec4(-.0030426,-.065908,.28119,-.057449) * av.z;
    a1 += vec4(-.32579,.17054,-.13917,-.090939) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(1, 1));
    a1 += vec4(.1343,.14732,-.12452,.16888) * av.x;
    a1 += vec4(.46943,.35385,.13922,-.039276) * av.y;
    a1 += vec4(.091086,-.3136,.050824,-.039902) * av.z;
    a1 += vec4(.52699,.39648,.56111,.18595) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(.1316,.19334,.16684,.18186) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC chroma_car 10/28: 3x3 16>16, channels 9 to 12
//!HOOK CHROMA
//!BIND VSA_CHROMA_CAR_0_0
//!BIND VSA_CHROMA_CAR_0_1
//!BIND VSA_CHROMA_CAR_0_2
//!BIND VSA_CHROMA_CAR_0_3
//!SAVE VSA_CHROMA_CAR_1_2
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a2 = vec4(.18602,-.21182,.027687,-.24292);
    vec4 av;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(-1, -1));
    a2 += vec4(.16092,-.02858,-.031613,.017251) * av.x;
    a2 += vec4(.045532,.0030267,-.10986,-.0361) * av.y;
    a2 += vec4(.058058,-.021982,.12428,-.041346) * av.z;
    a2 += vec4(.28316,-.0090029,.087276,.046385) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(0, -1));
    a2 += vec4(-.050217,-.078244,-.047441,-.06512) * av.x;
    a2 += vec4(.031728,.010966,.11306,-.05374) * av.y;
    a2 += vec4(-.26619,-.10003,-.019237,-.045482) * av.z;
    a2 += vec4(.12535,-.16068,-.47894,-.091142) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(1, -1));
    a2 += vec4(.18102,-.010898,-.099279,.053022) * av.x;
    a2 += vec4(.27799,-.059284,.14367,.060693) * av.y;
    a2 += vec4(.31002,.010418,-.35228,.11152) * av.z;
    a2 += vec4(.36223,.23048,-.6329,.50266) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(-1, 0));
    a2 += vec4(-.29924,.034054,.082536,.02554) * av.x;
    a2 += vec4(.067012,-.0059569,-.13673,-.053201) * av.y;
    a2 += vec4(-.38796,-.036766,-.0010831,-.015009) * av.z;
    a2 += vec4(-.090328,-.014396,.60536,-.045608) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(0, 0));
    a2 += vec4(.42917,-.131,-.018785,.055808) * av.x;
    a2 += vec4(.10806,-.0043088,.016908,.0368) * av.y;
    a2 += vec4(-.41016,-.23544,.032355,.021144) * av.z;
    a2 += vec4(.68501,.98975,-.1163,-.10156) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(1, 0));
    a2 += vec4(-.56631,.049661,.13832,.0094824) * av.x;
    a2 += vec4(.2406,-.054948,-.16361,.2241) * av.y;
    a2 += vec4(-.31704,-.05439,.0036354,-.81085) * av.z;
    a2 += vec4(.37627,-.0746,-1.0493,.14846) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(-1, 1));
    a2 += vec4(-.18181,-.036561,-.08297,.0097466) * av.x;
    a2 += vec4(-.04619,-.011269,-.24633,-.026977) * av.y;
    a2 += vec4(-.24987,.019841,.18149,-.052443) * av.z;
    a2 += vec4(.29383,-.30019,1.66,.12296) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(0, 1));
    a2 += vec4(-.49675,.032026,-.047661,-.080054) * av.x;
    a2 += vec4(-.0067951,-.041078,-.0090511,-.057254) * av.y;
    a2 += vec4(-.33894,-.058503,-.064192,.0026572) * av.z;
    a2 += vec4(-.067372,-.057015,.61504,-.3464) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(1, 1));
    a2 += vec4(.12862,-.11469,.07252,-.13337) * av.x;
    a2 += vec4(-.075184,-.061997,-.06807,-.1134) * av.y;
    a2 += vec4(-.56645,.031986,-.0066594,.038213) * av.z;
    a2 += vec4(-.15969,.39313,-.44145,.15755) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(-1, -1));
    a2 += vec4(-.032754,-.013906,.11528,.083495) * av.x;
    a2 += vec4(.12501,-.042048,-.61661,.049703) * av.y;
    a2 += vec4(-.051483,-.0043813,-.036013,.0074176) * av.z;
    a2 += vec4(-.17158,-.094981,.066385,-.082812) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(0, -1));
    a2 += vec4(-.16585,-.50108,.0051986,.012304) * av.x;
    a2 += vec4(.33233,-.0374,-.22114,-.024205) * av.y;
    a2 += vec4(.0015439,.016535,-.088966,-.012834) * av.z;
    a2 += vec4(.053003,-.16646,-.049946,-.27565) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(1, -1));
    a2 += vec4(.24597,.15474,-.16087,-.16824) * av.x;
    a2 += vec4(.15592,-.061861,.22965,.13407) * av.y;
    a2 += vec4(.00024874,.0084571,.033618,-.010613) * av.z;
    a2 += vec4(-.12342,-.033055,.19202,.33656) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(-1, 0));
    a2 += vec4(-.16624,.022587,.076722,.071777) * av.x;
    a2 += vec4(.019772,.040061,.66332,-.078365) * av.y;
    a2 += vec4(-.11646,.010324,-.019065,.0058242) * av.z;
    a2 += vec4(-.027099,-.079663,-.024213,-.037842) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(0, 0));
    a2 += vec4(.18964,.66941,.47257,.30262) * av.x;
    a2 += vec4(-.010771,.016634,.20224,-.0092858) * av.y;
    a2 += vec4(-.20314,-.10782,.23692,-.059804) * av.z;
    a2 += vec4(-.097768,-.44321,-.22679,-.05216) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(1, 0));
    a2 += vec4(.13502,-.35215,-1.0292,-.033755) * av.x;
    a2 += vec4(-.10722,-.12361,-.57589,-.6144) * av.y;
    a2 += vec4(-.092999,-.0098288,-.21306,-.045324) * av.z;
    a2 += vec4(.078331,-.036672,.034631,-.7641) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(-1, 1));
    a2 += vec4(-.26079,-.13802,.30677,.12769) * av.x;
    a2 += vec4(.087907,-.14666,-.40467,-.011976) * av.y;
    a2 += vec4(-.17873,-.033756,-.047803,-.022613) * av.z;
    a2 += vec4(.2999,-.14275,-.74166,.05471) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(0, 1));
    a2 += vec4(.18749,.51637,.59734,.28827) * av.x;
    a2 += vec4(-.025397,-.027419,.57281,-.17937) * av.y;
    a2 += vec4(-.81696,-.014589,-.17792,.0094466) * av.z;
    a2 += vec4(-.033449,-.032515,.30634,-.02287) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(1, 1));
    a2 += vec4(-.047967,-.058944,-.56697,-.20778) * av.x;
    a2 += vec4(-.35998,-.020348,-.10153,.053837) * av.y;
    a2 += vec4(.13133,-.029452,.038935,.0028027) * av.z;
    a2 += vec4(-.10967,-.026211,.385,-.070241) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(-1, -1));
    a2 += vec4(.4311,-.13558,-.4861,-.30017) * av.x;
    a2 += vec4(.09271,.015867,.45042,.070874) * av.y;
    a2 += vec4(.47257,-.24114,-.032839,.16377) * av.z;
    a2 += vec4(-.35758,.29038,-.10893,.026777) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(0, -1));
    a2 += vec4(-.08504,-.015845,-.39415,-1.2149) * av.x;
    a2 += vec4(.57013,.10015,.13195,.079071) * av.y;
    a2 += vec4(.34617,-.041029,-.35816,-.084479) * av.z;
    a2 += vec4(.33937,-.41641,-.051829,.17689) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(1, -1));
    a2 += vec4(-.33285,-.15732,.35604,.20036) * av.x;
    a2 += vec4(-.50756,-.33236,.28713,-.11679) * av.y;
    a2 += vec4(-.0033952,-.065586,.28089,.3566) * av.z;
    a2 += vec4(-.069902,-.031945,.4543,-.47346) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(-1, 0));
    a2 += vec4(.43993,-.035165,.25824,.015079) * av.x;
    a2 += vec4(-.16,-.59938,-.25317,-.095853) * av.y;
    a2 += vec4(-.39366,.083671,-.077098,-.064505) * av.z;
    a2 += vec4(-.051474,.046364,.12934,.089584) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(0, 0));
    a2 += vec4(-.63126,.13858,-.22246,-.80232) * av.x;
    a2 += vec4(.51429,-.10371,.19713,-.65834) * av.y;
    a2 += vec4(-.057976,-.13521,-.22153,.33185) * av.z;
    a2 += vec4(-.67874,-.37456,-.36561,-.38086) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(1, 0));
    a2 += vec4(.099378,-.058772,.019831,.16025) * av.x;
    a2 += vec4(.12422,.31493,-.45281,.023697) * av.y;
    a2 += vec4(-.048012,.046629,.29079,-.3326) * av.z;
    a2 += vec4(.60096,.30467,.2141,.30305) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(-1, 1));
    a2 += vec4(.47884,-.021434,.28819,.25766) * av.x;
    a2 += vec4(-.010869,-.049748,-.12422,.013498) * av.y;
    a2 += vec4(-.30745,.62861,.10856,.16524) * av.z;
    a2 += vec4(.26332,-.22834,-.11836,.10155) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(0, 1));
    a2 += vec4(.3224,.026688,.21892,.014648) * av.x;
    a2 += vec4(-.20979,-.024504,-.01281,-.0069421) * av.y;
    a2 += vec4(-.10382,.0010707,-.12463,.62021) * av.z;
    a2 += vec4(.54101,-.1745,-.020106,-.51703) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(1, 1));
    a2 += vec4(.14252,-.028158,-.028752,.060023) * av.x;
    a2 += vec4(-.77219,-.12643,-.018619,.048537) * av.y;
    a2 += vec4(.16002,-.51968,-.058595,.32615) * av.z;
    a2 += vec4(-.037211,-.2952,-.046867,-.71966) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(-1, -1));
    a2 += vec4(.31856,.111,.18789,.04614) * av.x;
    a2 += vec4(-.055433,.10117,.23469,-.030235) * av.y;
    a2 += vec4(-.21384,-.16251,-.12013,-.029057) * av.z;
    a2 += vec4(-.16667,-.29925,.14274,.1322) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(0, -1));
    a2 += vec4(.41364,-.62607,-.080608,-.13272) * av.x;
    a2 += vec4(-.029076,-5.1043e-5,-.042636,.48387) * av.y;
    a2 += vec4(-.13008,.13356,-.5031,-.00226) * av.z;
    a2 += vec4(.24077,.38518,-.11052,.041279) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(1, -1));
    a2 += vec4(-.27854,-.35227,.4788,-.28207) * av.x;
    a2 += vec4(.32778,.17364,-.40155,.74503) * av.y;
    a2 += vec4(.41842,-.05994,-.27889,.34957) * av.z;
    a2 += vec4(.10092,-.38724,-.086674,.036717) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(-1, 0));
    a2 += vec4(-.3636,.025613,-.34798,-.029176) * av.x;
    a2 += vec4(.25869,-.041332,.27138,.27547) * av.y;
    a2 += vec4(.34141,.29574,.34533,-.034791) * av.z;
    a2 += vec4(-.075395,.015453,.14109,.1581) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(0, 0));
    a2 += vec4(.29204,-.018854,-.43527,.057291) * av.x;
    a2 += vec4(.33244,.039223,.48036,.22794) * av.y;
    a2 += vec4(.1797,.42059,-.1208,.37923) * av.z;
    a2 += vec4(-.075897,.14661,.2321,.20864) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(1, 0));
    a2 += vec4(.48515,.26838,-.13934,-.066754) * av.x;
    a2 += vec4(.65874,-.051194,-.3795,.26565) * av.y;
    a2 += vec4(-.48579,-.083991,-.11356,-.059995) * av.z;
    a2 += vec4(.89382,.093271,-.36931,.76026) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(-1, 1));
    a2 += vec4(-.2491,.17981,.59702,-.04375) * av.x;
    a2 += vec4(-.32882,-.20578,-.062887,-.060907) * av.y;
    a2 += vec4(-.14569,.082824,.66111,-.087906) * av.z;
    a2 += vec4(.28863,-.21423,.45227,.18016) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(0, 1));
    a2 += vec4(-.58064,.20853,-.30291,.043889) * av.x;
    a2 += vec4(-.21203,.37147,.27298,-.16569) * av.y;
    a2 += vec4(.31917,-.58437,-.043182,-.11306) * av.z;
    a2 += vec4(-1.0676,-.15127,.31154,.2065) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(1, 1));
    a2 += vec4(-.3611,-.15927,-.29008,.51109) * av.x;
    a2 += vec4(-.04058,-.27914,.0043709,.13217) * av.y;
    a2 += vec4(.79815,.26015,-.12175,-.49765) * av.z;
    a2 += vec4(.105,.19297,-.20651,.42818) * av.w;
    a2 = max(a2, vec4(0.)) + vec4(.13763,.74062,-.39955,.026329) * min(a2, vec4(0.));
    return vec4(a2);
}

//!DESC chroma_car 11/28: 3x3 16>16, channels 13 to 16
//!HOOK CHROMA
//!BIND VSA_CHROMA_CAR_0_0
//!BIND VSA_CHROMA_CAR_0_1
//!BIND VSA_CHROMA_CAR_0_2
//!BIND VSA_CHROMA_CAR_0_3
//!SAVE VSA_CHROMA_CAR_1_3
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a3 = vec4(.31341,-.21181,-.017727,.18667);
    vec4 av;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(-1, -1));
    a3 += vec4(.10063,.02285,-.031312,.048039) * av.x;
    a3 += vec4(.10466,-.086445,.018344,-.0076489) * av.y;
    a3 += vec4(.0013341,-.35313,.11057,-.026186) * av.z;
    a3 += vec4(.070562,.19988,1.1025,-.16512) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(0, -1));
    a3 += vec4(.10893,-.45356,.06648,-.0048275) * av.x;
    a3 += vec4(.31809,-.23016,.034381,.043222) * av.y;
    a3 += vec4(-.14535,-.302,.048088,.043673) * av.z;
    a3 += vec4(.56685,-.28675,.74838,.12542) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(1, -1));
    a3 += vec4(.027813,-.093032,-.050406,.03096) * av.x;
    a3 += vec4(-.0094525,-.27609,.011966,.040559) * av.y;
    a3 += vec4(.35217,-.20743,.14458,.028133) * av.z;
    a3 += vec4(.091812,.18862,.15975,-.4595) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(-1, 0));
    a3 += vec4(-.032944,.11078,.037124,.012255) * av.x;
    a3 += vec4(-.065231,-.13336,.043741,.0051241) * av.y;
    a3 += vec4(.13185,.095998,.014146,.043027) * av.z;
    a3 += vec4(.50637,.42117,.23513,-.10621) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(0, 0));
    a3 += vec4(-.18569,-.045736,-.093373,-.1527) * av.x;
    a3 += vec4(.24496,.14576,.091553,.023097) * av.y;
    a3 += vec4(-.13585,-.6211,-.20495,.0436) * av.z;
    a3 += vec4(-.15792,-.20929,-.23348,.44157) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(1, 0));
    a3 += vec4(.11631,.28483,.060792,.013388) * av.x;
    a3 += vec4(-.16207,-.47506,.015727,.087405) * av.y;
    a3 += vec4(-.63331,.36701,-.033273,-.085033) * av.z;
    a3 += vec4(.38756,-.026983,-.50387,-.21441) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(-1, 1));
    a3 += vec4(-.22012,-.16606,-.054115,-.028494) * av.x;
    a3 += vec4(-.034818,.046234,-.023843,.0069266) * av.y;
    a3 += vec4(-.090594,-.040442,.06282,-.036844) * av.z;
    a3 += vec4(-.52608,-.48586,-.26979,-.035924) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(0, 1));
    a3 += vec4(-.26389,-.4689,.055269,.038261) * av.x;
    a3 += vec4(.055981,.057825,.064443,-.032522) * av.y;
    a3 += vec4(-.31749,-.59057,-.15821,-.013385) * av.z;
    a3 += vec4(-.080548,-.877,-.7711,.16796) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(1, 1));
    a3 += vec4(-.57674,-.44724,-.09624,.05952) * av.x;
    a3 += vec4(-.24806,-.12889,-.050533,-.078999) * av.y;
    a3 += vec4(.23231,.13846,-.093241,.076774) * av.z;
    a3 += vec4(-.38725,-.11015,-.41863,-.10964) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(-1, -1));
    a3 += vec4(-.30647,.32594,.64217,.016114) * av.x;
    a3 += vec4(-.15801,.21364,-.65049,.079733) * av.y;
    a3 += vec4(-.12487,-.050864,.0029902,.011354) * av.z;
    a3 += vec4(.15677,.2986,-.48755,.046927) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(0, -1));
    a3 += vec4(-.11284,.082753,.56502,.11359) * av.x;
    a3 += vec4(.080369,-.073028,.30123,.12227) * av.y;
    a3 += vec4(-.27959,-.33326,.026302,.014959) * av.z;
    a3 += vec4(.34001,-.073196,-.28697,.30755) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(1, -1));
    a3 += vec4(-.1074,.40521,.23008,.22365) * av.x;
    a3 += vec4(-.53782,-.063528,.34535,-.096375) * av.y;
    a3 += vec4(-.14432,-.30486,-.084922,.02982) * av.z;
    a3 += vec4(-.32591,.0040556,-.01668,.12701) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(-1, 0));
    a3 += vec4(.58369,-.58679,.22106,-.01213) * av.x;
    a3 += vec4(-.013363,-.19517,-.47736,.040434) * av.y;
    a3 += vec4(-.05047,-.33017,.0050084,-.026144) * av.z;
    a3 += vec4(-.49045,.20426,.31315,-.035661) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(0, 0));
    a3 += vec4(-.067648,.062503,.23807,-.39389) * av.x;
    a3 += vec4(-.22309,-.078189,-.4487,-.0027552) * av.y;
    a3 += vec4(-.18414,-.23629,.13485,-.0087936) * av.z;
    a3 += vec4(.20358,-.39812,-.17654,.13215) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(1, 0));
    a3 += vec4(-.066781,.24019,-.24059,.42473) * av.x;
    a3 += vec4(.28941,-.28705,.028224,.10368) * av.y;
    a3 += vec4(-.061299,-.39973,.077648,-.004765) * av.z;
    a3 += vec4(.63418,-.013701,-.10308,.3191) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(-1, 1));
    a3 += vec4(.39426,.025191,-.037687,-.1698) * av.x;
    a3 += vec4(.088822,.27812,.47058,-.024655) * av.y;
    a3 += vec4(.10639,-.11693,-.043807,.018449) * av.z;
    a3 += vec4(-.26129,.20965,.18625,.080885) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(0, 1));
    a3 += vec4(.44605,-.59338,-.80036,-.016666) * av.x;
    a3 += vec4(.29943,.064068,.089693,.07059) * av.y;
    a3 += vec4(-.059869,-.4024,-.046946,-.02445) * av.z;
    a3 += vec4(.057874,.10754,.022229,.17075) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(1, 1));
    a3 += vec4(.051069,-.3458,-.66453,.0084965) * av.x;
    a3 += vec4(.29516,.082872,.17372,.0071065) * av.y;
    a3 += vec4(-.31531,-.36794,-.12215,.014354) * av.z;
    a3 += vec4(.055465,-.12627,.34643,-.056443) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(-1, -1));
    a3 += vec4(.34838,.18689,.30167,.073693) * av.x;
    a3 += vec4(.15044,-.022449,-.12604,.14202) * av.y;
    a3 += vec4(-.054075,-.035714,.29569,.17265) * av.z;
    a3 += vec4(-.0844,.078665,-.4862,.0021446) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(0, -1));
    a3 += vec4(.081798,-.63272,.29837,.20065) * av.x;
    a3 += vec4(.077587,-.52889,-.18933,-.062029) * av.y;
    a3 += vec4(-.013821,.21948,.1595,.18816) * av.z;
    a3 += vec4(-.077283,.078392,-.17296,-.072414) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(1, -1));
    a3 += vec4(-.13247,.15495,.025534,.064422) * av.x;
    a3 += vec4(.043897,.17585,.14441,-.019248) * av.y;
    a3 += vec4(-.15345,.36501,.058737,-.088418) * av.z;
    a3 += vec4(.16077,-.0060746,-.11635,.41547) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(-1, 0));
    a3 += vec4(-.44413,-.27801,-.2406,.059438) * av.x;
    a3 += vec4(-.2722,.25901,.19948,.055121) * av.y;
    a3 += vec4(-.27585,.53668,.23942,.067705) * av.z;
    a3 += vec4(.036831,-.21276,-.2107,-.15902) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(0, 0));
    a3 += vec4(-.085138,-.50227,.03383,.72577) * av.x;
    a3 += vec4(-.081516,-.24975,.036439,.52556) * av.y;
    a3 += vec4(.43496,.039133,-.59323,.042902) * av.z;
    a3 += vec4(.27747,.41014,-.20477,.037011) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(1, 0));
    a3 += vec4(.34538,.65261,-.04748,-.071449) * av.x;
    a3 += vec4(.15085,.18368,-.17418,.073121) * av.y;
    a3 += vec4(.14127,-.076419,.18977,.15726) * av.z;
    a3 += vec4(-.32796,.46346,.57263,.14624) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(-1, 1));
    a3 += vec4(-.35273,.098706,-.14569,.054978) * av.x;
    a3 += vec4(-.20862,.41745,.44867,.0087825) * av.y;
    a3 += vec4(.56746,-.26545,-.45181,-.12423) * av.z;
    a3 += vec4(-.13051,.044628,-.07114,.052646) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(0, 1));
    a3 += vec4(-.50558,.29665,.030064,-.18075) * av.x;
    a3 += vec4(-.40873,-.68315,-.26007,-.048392) * av.y;
    a3 += vec4(-.29809,.04368,.047518,-.16924) * av.z;
    a3 += vec4(-.060413,-.060738,.23977,.1219) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(1, 1));
    a3 += vec4(.22405,.27071,.063162,-.09443) * av.x;
    a3 += vec4(.30855,.23617,-.047735,.044885) * av.y;
    a3 += vec4(.25387,.57388,.33465,-.47693) * av.z;
    a3 += vec4(.33016,-.58298,.32552,.48197) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(-1, -1));
    a3 += vec4(.045403,.28047,.18284,-.17326) * av.x;
    a3 += vec4(.062034,.14492,.46813,.12926) * av.y;
    a3 += vec4(.15413,-.30599,.72339,.043053) * av.z;
    a3 += vec4(.087584,-.088889,-.40782,-.19697) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(0, -1));
    a3 += vec4(-.43359,-.25222,.41004,.066121) * av.x;
    a3 += vec4(.013581,.14619,.49847,-.51696) * av.y;
    a3 += vec4(-.0051103,.61538,.32771,-.13079) * av.z;
    a3 += vec4(.1908,-.43357,-.36639,.047486) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(1, -1));
    a3 += vec4(-.20781,.22934,-.0543,.044555) * av.x;
    a3 += vec4(-.17575,.037652,-.10393,-.34219) * av.y;
    a3 += vec4(-.31138,.47327,-.010694,-.083259) * av.z;
    a3 += vec4(.20707,-.51194,.072751,-.034555) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(-1, 0));
    a3 += vec4(.2061,-.27254,.14156,.064146) * av.x;
    a3 += vec4(.35054,.1885,.062535,-.019294) * av.y;
    a3 += vec4(.6643,-.13188,.099112,-.18508) * av.z;
    a3 += vec4(.086273,-.01611,-.31072,-.061572) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(0, 0));
    a3 += vec4(-.028076,.20788,-.25848,-.096063) * av.x;
    a3 += vec4(-.20422,-.33766,-.39305,-.16043) * av.y;
    a3 += vec4(.13149,-.084089,-.33115,-.36877) * av.z;
    a3 += vec4(-.2198,-.034279,.14033,-.17439) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(1, 0));
    a3 += vec4(-.13713,.42293,.014783,.50354) * av.x;
    a3 += vec4(.096132,-.16449,-.25045,.011765) * av.y;
    a3 += vec4(-.031973,-.37482,-.12707,.20697) * av.z;
    a3 += vec4(.21029,1.2285,.37455,-.20884) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(-1, 1));
    a3 += vec4(.53652,-.50338,-.38071,.046738) * av.x;
    a3 += vec4(.4021,.40841,.10572,.16791) * av.y;
    a3 += vec4(.33383,-.57567,-.67333,-.094549) * av.z;
    a3 += vec4(-.13957,-.18474,.19302,-.066163) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(0, 1));
    a3 += vec4(.14129,-.23497,-.14967,.19371) * av.x;
    a3 += vec4(.026266,-.37762,-.31789,.026282) * av.y;
    a3 += vec4(.24002,.003589,-.42684,.052069) * av.z;
    a3 += vec4(.10159,.47765,.47283,.0023765) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(1, 1));
    a3 += vec4(.25534,.73722,.2218,-.4868) * av.x;
    a3 += vec4(.16312,.28744,-.31405,-.37075) * av.y;
    a3 += vec4(.34807,-.35185,.0088219,.48938) * av.z;
    a3 += vec4(.17316,-.04152,-.068204,.061237) * av.w;
    a3 = max(a3, vec4(0.)) + vec4(.15282,.13368,-.56406,.05213) * min(a3, vec4(0.));
    return vec4(a3);
}

//!DESC chroma_car 12/28: 3x3 16>16, channels 1 to 4
//!HOOK CHROMA
//!BIND VSA_CHROMA_CAR_1_0
//!BIND VSA_CHROMA_CAR_1_1
//!BIND VSA_CHROMA_CAR_1_2
//!BIND VSA_CHROMA_CAR_1_3
//!SAVE VSA_CHROMA_CAR_2_0
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(.057196,.23818,-.23361,-.066246);
    vec4 av;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(-1, -1));
    a0 += vec4(-.0037643,.48621,-.040301,.14177) * av.x;
    a0 += vec4(-.058352,.42698,-.27437,.15967) * av.y;
    a0 += vec4(.21348,.22511,.07083,.12699) * av.z;
    a0 += vec4(.206,.20366,-.18454,-.14176) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(0, -1));
    a0 += vec4(.39268,-.27455,.10401,-.62805) * av.x;
    a0 += vec4(-.34016,.21511,-.14374,-.20398) * av.y;
    a0 += vec4(.098759,.020775,.18966,-1.1806) * av.z;
    a0 += vec4(-.50735,-.18159,-.17569,-.51428) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(1, -1));
    a0 += vec4(-.074905,.14237,-.16489,.0062178) * av.x;
    a0 += vec4(-.28196,-.0013266,-.11,-.074629) * av.y;
    a0 += vec4(-.024295,.05054,-.004981,-.54103) * av.z;
    a0 += vec4(-.15799,-.16061,.049083,-.25027) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(-1, 0));
    a0 += vec4(-.093217,-.017077,-.041004,.21695) * av.x;
    a0 += vec4(-.25176,-1.5043,.56556,.23763) * av.y;
    a0 += vec4(.20118,.058148,-.2437,.52849) * av.z;
    a0 += vec4(.58902,.011976,-.27547,-.020332) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(0, 0));
    a0 += vec4(.84328,.93303,-.48867,.47232) * av.x;
    a0 += vec4(-.057259,.21963,-.22386,.11293) * av.y;
    a0 += vec4(.44875,-.08459,-.41278,.11145) * av.z;
    a0 += vec4(.17141,.36757,.52648,-.045692) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(1, 0));
    a0 += vec4(.04844,-.24104,.24498,-.035132) * av.x;
    a0 += vec4(-.13847,.0078936,-.065708,-.13472) * av.y;
    a0 += vec4(.46397,-.054925,-.053677,-.22932) * av.z;
    a0 += vec4(-.35646,-.085377,.19925,-.10169) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(-1, 1));
    a0 += vec4(-.86184,-.37677,.34614,-.14596) * av.x;
    a0 += vec4(-.099902,.1457,.10869,-.18919) * av.y;
    a0 += vec4(-.29442,-.011695,.087285,.091195) * av.z;
    a0 += vec4(.13853,.1053,.14096,.16483) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(0, 1));
    a0 += vec4(.076072,-.58156,.41151,.14879) * av.x;
    a0 += vec4(.08425,.18068,.087439,.094332) * av.y;
    a0 += vec4(-.22286,.22907,-.33395,1.124) * av.z;
    a0 += vec4(.162,-.062417,-.011262,.43201) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(1, 1));
    a0 += vec4(.20881,-.23073,.081947,.11271) * av.x;
    a0 += vec4(-.066673,.15534,-.079401,.12326) * av.y;
    a0 += vec4(.72692,.15274,-.21755,.27068) * av.z;
    a0 += vec4(-.083294,.033338,.11847,.23999) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(-1, -1));
    a0 += vec4(-.63715,.15009,-.26131,.15309) * av.x;
    a0 += vec4(.0038885,.12097,.0041249,-.10803) * av.y;
    a0 += vec4(-.39229,-.48727,.062469,-.23301) * av.z;
    a0 += vec4(-.05017,-.33799,.13165,-.047664) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(0, -1));
    a0 += vec4(.65407,-.17469,-.045681,.0051245) * av.x;
    a0 += vec4(.40621,.82406,-.10471,.20445) * av.y;
    a0 += vec4(.0218,.59943,-.17104,-.17944) * av.z;
    a0 += vec4(-.52993,.090137,-.078832,-.74636) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(1, -1));
    a0 += vec4(.012637,-.05024,-.089196,.53335) * av.x;
    a0 += vec4(.14485,.021404,-.072022,.089182) * av.y;
    a0 += vec4(.14219,.094261,.036526,-.25018) * av.z;
    a0 += vec4(-.19295,-.18259,.09737,-.14514) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(-1, 0));
    a0 += vec4(.12162,-.54699,-.0040186,-.33636) * av.x;
    a0 += vec4(-.33222,.12974,-.16422,.33903) * av.y;
    a0 += vec4(6.6324e-5,-.17013,.011074,-.4588) * av.z;
    a0 += vec4(.41394,.10255,-.034462,.14602) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(0, 0));
    a0 += vec4(.70687,.16638,-.01249,.16938) * av.x;
    a0 += vec4(.50013,-.49285,-.2479,.7402) * av.y;
    a0 += vec4(-.48142,.0062289,.40354,-.28818) * av.z;
    a0 += vec4(.34737,.97991,-.7686,.40791) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(1, 0));
    a0 += vec4(.23909,-.35203,-.017366,.067567) * av.x;
    a0 += vec4(.83938,.27213,-.29599,-.17467) * av.y;
    a0 += vec4(-.65317,-.26067,.18702,.17246) * av.z;
    a0 += vec4(-.024069,-.11178,.10919,-.16848) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(-1, 1));
    a0 += vec4(.43665,.12554,-.12808,.022368) * av.x;
    a0 += vec4(-.22265,.14826,-.020701,.046579) * av.y;
    a0 += vec4(-.13686,-.060735,.11586,.10305) * av.z;
    a0 += vec4(-.17544,-.17123,-.065159,.1298) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(0, 1));
    a0 += vec4(.070991,-.47433,.21225,.36732) * av.x;
    a0 += vec4(.19874,.28151,-.28541,-.26) * av.y;
    a0 += vec4(-.18121,-.32113,.048717,.12929) * av.z;
    a0 += vec4(.11658,-.084757,.16683,.3231) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(1, 1));
    a0 += vec4(-.39439,-.28672,.063713,-.20339) * av.x;
    a0 += vec4(-.36163,.14594,-.28191,-.25628) * av.y;
    a0 += vec4(.6643,-.017546,-.099504,.037849) * av.z;
    a0 += vec4(.10194,-.054391,-.058449,-.23668) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(-1, -1));
    a0 += vec4(-.094088,.18519,.1228,-.033605) * av.x;
    a0 += vec4(.19114,-.096777,-.066723,.36436) * av.y;
    a0 += vec4(.14621,.00067593,-.024604,-.056244) * av.z;
    a0 += vec4(.1398,.095264,.036551,-.22911) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(0, -1));
    a0 += vec4(-.12921,.74594,.16598,-.40483) * av.x;
    a0 += vec4(-.38118,-.11565,.054429,.71861) * av.y;
    a0 += vec4(-.085735,-.11517,-.088358,.025348) * av.z;
    a0 += vec4(.27924,-.49315,-.046805,-.051845) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(1, -1));
    a0 += vec4(-.09796,-.038389,.1261,-.22526) * av.x;
    a0 += vec4(-.18314,-.12327,.056381,.32308) * av.y;
    a0 += vec4(.0032019,-.03414,-.019864,-.022274) * av.z;
    a0 += vec4(.079934,-.12229,-.0035226,.16148) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(-1, 0));
    a0 += vec4(.52138,.28211,-.078332,-.082861) * av.x;
    a0 += vec4(-.43637,-.09435,-.11705,-.1552) * av.y;
    a0 += vec4(-.050329,.1051,.040106,-.041528) * av.z;
    a0 += vec4(-.32843,.31296,-.40959,.19958) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(0, 0));
    a0 += vec4(.40791,-.028695,-.052182,.44712) * av.x;
    a0 += vec4(.24191,-.19733,-.063196,.22298) * av.y;
    a0 += vec4(.17088,-.024359,-.0081182,-.10811) * av.z;
    a0 += vec4(.2993,.020174,.062885,.012139) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(1, 0));
    a0 += vec4(-.60301,.090293,.25157,-.051558) * av.x;
    a0 += vec4(.32684,-.1109,.068298,.0045802) * av.y;
    a0 += vec4(.092243,.017898,-.043421,-.017835) * av.z;
    a0 += vec4(-.14109,-.27155,-.026191,.079543) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(-1, 1));
    a0 += vec4(.58395,-.011007,-.15635,-.13553) * av.x;
    a0 += vec4(-.38617,-.11168,-.012396,-.28382) * av.y;
    a0 += vec4(.16411,-.059879,.09945,-.086919) * av.z;
    a0 += vec4(-.094062,-.48687,-.069728,-.81013) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(0, 1));
    a0 += vec4(.20369,.5056,-.13474,.35843) * av.x;
    a0 += vec4(-.37411,-.14683,.032345,-.86859) * av.y;
    a0 += vec4(.023533,-.0093953,-.014653,-.061207) * av.z;
    a0 += vec4(-.023012,-.37546,-.042216,.0091939) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(1, 1));
    a0 += vec4(-.18338,.24728,.041466,.19705) * av.x;
    a0 += vec4(-.08004,-.10657,.087405,-.29793) * av.y;
    a0 += vec4(-.0087396,.027852,-.050518,-.095637) * av.z;
    a0 += vec4(.087807,-.24712,-.006893,-.01579) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(-1, -1));
    a0 += vec4(-.29835,.12621,-.11293,-.27236) * av.x;
    a0 += vec4(-.14655,-.45283,.19798,.47964) * av.y;
    a0 += vec4(-.027598,-.068496,.025242,-.058371) * av.z;
    a0 += vec4(-.2325,-.045918,.07315,-.59082) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(0, -1));
    a0 += vec4(.21204,.26363,.20507,.26362) * av.x;
    a0 += vec4(-.10746,-.14676,.21417,.2325) * av.y;
    a0 += vec4(.017575,.026522,-.0094799,-.047376) * av.z;
    a0 += vec4(.032813,-.17294,.10905,.22674) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(1, -1));
    a0 += vec4(-.26586,.52044,-.32142,.012149) * av.x;
    a0 += vec4(.15242,-.34236,.21763,-.16878) * av.y;
    a0 += vec4(-.2171,-.052809,-.068156,-.034296) * av.z;
    a0 += vec4(-.074501,-.11501,.084183,.13559) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(-1, 0));
    a0 += vec4(.53873,.85025,-.65626,.37744) * av.x;
    a0 += vec4(-.54608,-.27371,.92262,-.066142) * av.y;
    a0 += vec4(.034027,-.10561,-.0083262,-.016785) * av.z;
    a0 += vec4(.10118,.88888,-.73166,.018196) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(0, 0));
    a0 += vec4(.38565,.49561,-.44012,-.27545) * av.x;
    a0 += vec4(-.089198,.29856,.27173,-.81327) * av.y;
    a0 += vec4(.013927,-.0092657,.057352,-.14677) * av.z;
    a0 += vec4(-.12764,.061178,.1218,-.12425) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(1, 0));
    a0 += vec4(.28116,.22011,-.44425,-.13637) * av.x;
    a0 += vec4(-.05289,-.034622,.23225,.02552) * av.y;
    a0 += vec4(-.12015,-.064128,-.098096,-.11302) * av.z;
    a0 += vec4(-.043459,-.1478,-.0055127,.018334) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(-1, 1));
    a0 += vec4(.12964,-.053225,-.4976,-.20249) * av.x;
    a0 += vec4(.21742,-.10085,.13638,.0027935) * av.y;
    a0 += vec4(-.16774,-.031594,-.011291,-.073958) * av.z;
    a0 += vec4(-.11084,-.38481,.06422,-.094096) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(0, 1));
    a0 += vec4(.44698,.19004,-.24647,-.44663) * av.x;
    a0 += vec4(.40415,.24043,-.10283,-.085371) * av.y;
    a0 += vec4(-.18737,-.11243,-.082901,.011946) * av.z;
    a0 += vec4(.035182,.031851,.09217,.17642) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(1, 1));
    a0 += vec4(.0738,.42594,-.37588,-.10169) * av.x;
    a0 += vec4(-.00077183,.11619,.28655,.26643) * av.y;
    a0 += vec4(.0067298,-.05426,-.020795,-.12701) * av.z;
    a0 += vec4(-.08088,-.071252,.053682,.16508) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(.18363,-.029475,-.043066,-.18105) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC chroma_car 13/28: 3x3 16>16, channels 5 to 8
//!HOOK CHROMA
//!BIND VSA_CHROMA_CAR_1_0
//!BIND VSA_CHROMA_CAR_1_1
//!BIND VSA_CHROMA_CAR_1_2
//!BIND VSA_CHROMA_CAR_1_3
//!SAVE VSA_CHROMA_CAR_2_1
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(-.082348,-.024204,-.0234,.16022);
    vec4 av;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(-1, -1));
    a1 += vec4(.098571,.52378,-.12158,-.13046) * av.x;
    a1 += vec4(-.51639,.33686,.05093,-.1086) * av.y;
    a1 += vec4(.41052,.13976,-.29654,.044721) * av.z;
    a1 += vec4(.27062,-.86067,.5799,.15173) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(0, -1));
    a1 += vec4(.14505,.33097,.30156,.088699) * av.x;
    a1 += vec4(-.33518,-.1363,.0012778,-.059106) * av.y;
    a1 += vec4(.63313,-.26912,.1889,-.07061) * av.z;
    a1 += vec4(-.63051,-.89097,-.01825,.018085) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(1, -1));
    a1 += vec4(.11363,.010247,-.072637,.13587) * av.x;
    a1 += vec4(-.28109,-.20414,-.011942,.013699) * av.y;
    a1 += vec4(-.2754,-.13361,-.66712,-.16426) * av.z;
    a1 += vec4(.017649,.12509,.069802,-.10429) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(-1, 0));
    a1 += vec4(-.39384,-.012508,-1.227,-.035776) * av.x;
    a1 += vec4(-.064504,.067543,-.46718,.32483) * av.y;
    a1 += vec4(.17644,-.18932,.11353,.16944) * av.z;
    a1 += vec4(-.36993,-.8605,-.076479,.034979) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(0, 0));
    a1 += vec4(-.31604,.86846,-.90822,.10191) * av.x;
    a1 += vec4(.43518,-.50908,-.084281,-.027558) * av.y;
    a1 += vec4(.5504,.26654,.19324,.24364) * av.z;
    a1 += vec4(-.29996,.29611,.083594,-.14524) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(1, 0));
    a1 += vec4(.19496,.43453,-.17724,-.070878) * av.x;
    a1 += vec4(.13503,.0066628,-.014222,.014963) * av.y;
    a1 += vec4(-.25987,.14979,-.68461,.30193) * av.z;
    a1 += vec4(-.28489,-.25693,-.68732,.019085) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(-1, 1));
    a1 += vec4(-.19264,.55079,-.39555,.054571) * av.x;
    a1 += vec4(-.26552,.036414,.0014683,-.12383) * av.y;
    a1 += vec4(-.45665,.16035,-.1041,-.14863) * av.z;
    a1 += vec4(-.03533,-.19364,.080934,.010325) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(0, 1));
    a1 += vec4(.37643,-.73006,-.32363,-.15106) * av.x;
    a1 += vec4(.37805,-.5175,-.50543,-.11789) * av.y;
    a1 += vec4(.053709,.59497,.37773,.18485) * av.z;
    a1 += vec4(.16456,-.61422,-.54756,.60281) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(1, 1));
    a1 += vec4(.54088,.39033,.39704,-.022395) * av.x;
    a1 += vec4(.072258,-.23838,-.037583,.02009) * av.y;
    a1 += vec4(-.31949,.033575,.10873,-.040667) * av.z;
    a1 += vec4(.0053442,-.58463,-.42821,.092803) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(-1, -1));
    a1 += vec4(-.13541,.25686,.31061,-.022252) * av.x;
    a1 += vec4(.11972,.24863,-.24019,-.032266) * av.y;
    a1 += vec4(.034661,-.19017,-.18845,.073134) * av.z;
    a1 += vec4(-.023319,-.0011701,.56614,.21945) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(0, -1));
    a1 += vec4(.49438,.14377,.33679,-.0015854) * av.x;
    a1 += vec4(.39668,.53064,.0033557,-.073053) * av.y;
    a1 += vec4(.04113,-.33243,.37543,-.23028) * av.z;
    a1 += vec4(.33991,-.45072,-.25089,-.023909) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(1, -1));
    a1 += vec4(-.52265,.52417,.074547,.10411) * av.x;
    a1 += vec4(.31119,-.36359,-.1364,.16914) * av.y;
    a1 += vec4(.28925,-.18045,.80966,-.0043886) * av.z;
    a1 += vec4(-.25906,-.21246,-.30979,-.078912) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(-1, 0));
    a1 += vec4(.24467,.28294,.8999,-.19486) * av.x;
    a1 += vec4(.43213,.096782,-.14549,.33574) * av.y;
    a1 += vec4(-.11746,-.030434,.15334,.11741) * av.z;
    a1 += vec4(-.37917,-.12463,.01888,.069735) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(0, 0));
    a1 += vec4(-.27427,.21325,.95788,.0019136) * av.x;
    a1 += vec4(-.61735,-.60918,.25589,.30779) * av.y;
    a1 += vec4(.60271,.27101,-.19195,.43096) * av.z;
    a1 += vec4(.25356,.08582,-.10447,.20827) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(1, 0));
    a1 += vec4(-.0022861,.78063,.324,-.078596) * av.x;
    a1 += vec4(.26472,.37831,.82501,-.24158) * av.y;
    a1 += vec4(.18481,-.41146,-.41702,-.21548) * av.z;
    a1 += vec4(-.99301,-.64464,-.6377,-.098921) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(-1, 1));
    a1 += vec4(-.1468,-.082572,.40207,-.30968) * av.x;
    a1 += vec4(.098627,.43384,.0020218,.26378) * av.y;
    a1 += vec4(-.76679,-.013865,.36251,.06166) * av.z;
    a1 += vec4(-.20013,.29912,.18196,.2965) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(0, 1));
    a1 += vec4(.26753,.43394,.35146,.074495) * av.x;
    a1 += vec4(-.68192,-.73139,.10963,-.28203) * av.y;
    a1 += vec4(.029065,1.1227,.32444,.21779) * av.z;
    a1 += vec4(.16173,.41708,.34409,.26056) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(1, 1));
    a1 += vec4(-.21468,.16662,.19077,.023048) * av.x;
    a1 += vec4(.20461,-.04755,.15422,.037502) * av.y;
    a1 += vec4(-.61803,-.083213,.26407,.10008) * av.z;
    a1 += vec4(-.12252,-.16036,-.19633,.05817) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(-1, -1));
    a1 += vec4(-.18022,.7267,-.15393,.013179) * av.x;
    a1 += vec4(.18843,.15957,-.26092,.063654) * av.y;
    a1 += vec4(-.2815,-.24992,.0074512,-.0050502) * av.z;
    a1 += vec4(.024729,.047299,.20114,-.066531) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(0, -1));
    a1 += vec4(-.54303,.48805,.67536,-.27426) * av.x;
    a1 += vec4(.31897,-.73305,-.65493,.043932) * av.y;
    a1 += vec4(-.41435,-.37405,-.25121,-.037461) * av.z;
    a1 += vec4(.092225,.049895,-.0030347,.14384) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(1, -1));
    a1 += vec4(-.17077,.039054,.15404,.019162) * av.x;
    a1 += vec4(-.6985,-.043495,-.53092,.023214) * av.y;
    a1 += vec4(-.19657,-.062623,-.099767,.0026765) * av.z;
    a1 += vec4(.10323,.090486,-.095872,.033452) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(-1, 0));
    a1 += vec4(-.085041,-.5447,-.42897,-.2189) * av.x;
    a1 += vec4(.017186,-.84341,.051728,-.076338) * av.y;
    a1 += vec4(-.22438,-.32867,.019957,.0090799) * av.z;
    a1 += vec4(-.06301,-.1216,.15878,-.60432) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(0, 0));
    a1 += vec4(-.035268,.85457,.78859,.45598) * av.x;
    a1 += vec4(.64254,-.73902,1.1109,.074436) * av.y;
    a1 += vec4(-.41128,-.19163,-.42964,-.061362) * av.z;
    a1 += vec4(-.24687,.63749,.084976,.037396) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(1, 0));
    a1 += vec4(-.87986,-.48461,-.21197,.08891) * av.x;
    a1 += vec4(-.16542,.44912,-.47919,-.089197) * av.y;
    a1 += vec4(-.14042,.047953,-.032448,-.024053) * av.z;
    a1 += vec4(-.19254,-.12278,-.11279,-.036136) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(-1, 1));
    a1 += vec4(.78943,-.56456,-.18757,.15492) * av.x;
    a1 += vec4(.27509,.81225,.15883,.039664) * av.y;
    a1 += vec4(-.021058,-.20934,-.042584,.0058629) * av.z;
    a1 += vec4(-.13692,-.24269,-.13731,-.19204) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(0, 1));
    a1 += vec4(.61643,.22593,-.043561,.28202) * av.x;
    a1 += vec4(-1.1446,-.059755,.0061339,-.21517) * av.y;
    a1 += vec4(.026524,-.14097,-.096103,-.0044714) * av.z;
    a1 += vec4(.23198,-.19046,.30876,-.025525) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(1, 1));
    a1 += vec4(.22821,.13892,-.068891,-.016404) * av.x;
    a1 += vec4(-.22866,.019449,-.31888,.02392) * av.y;
    a1 += vec4(.02478,-.027106,-.0564,-.0049587) * av.z;
    a1 += vec4(-.15587,.032843,-.086983,-.0058521) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(-1, -1));
    a1 += vec4(-.16983,.22535,.017691,-.28371) * av.x;
    a1 += vec4(-.62167,.36756,.2981,.11504) * av.y;
    a1 += vec4(-.18585,-.032664,-.083203,.022888) * av.z;
    a1 += vec4(.12435,.025806,.10985,-.030818) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(0, -1));
    a1 += vec4(1.0134,.43738,-.11213,.19085) * av.x;
    a1 += vec4(-.34922,.96401,-.20882,.0124) * av.y;
    a1 += vec4(-.30214,-.35263,.33315,.038011) * av.z;
    a1 += vec4(-.12504,.19652,.067668,-.0087219) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(1, -1));
    a1 += vec4(.21208,-.33419,-.21422,-.049798) * av.x;
    a1 += vec4(.2043,-.21664,.51471,.093146) * av.y;
    a1 += vec4(-.22683,-.1673,-.076887,.019639) * av.z;
    a1 += vec4(.02335,.089865,.42883,-.064301) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(-1, 0));
    a1 += vec4(.0045843,.43714,-.018674,.089623) * av.x;
    a1 += vec4(-.016366,.35417,.38989,-.45155) * av.y;
    a1 += vec4(-.53593,-.2106,-.22548,-.042387) * av.z;
    a1 += vec4(-.057682,-.41371,-.31279,.44305) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(0, 0));
    a1 += vec4(.12801,-.62479,.46844,-.055674) * av.x;
    a1 += vec4(.47902,-.19172,.081331,-.16467) * av.y;
    a1 += vec4(-.46617,-.41083,-.15475,-.034906) * av.z;
    a1 += vec4(-.077995,-.33098,-.54254,-.12258) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(1, 0));
    a1 += vec4(.33189,-.30193,.44346,-.058067) * av.x;
    a1 += vec4(-.21057,-.19246,.23096,-.084443) * av.y;
    a1 += vec4(-.15813,-.21738,-.19107,.014798) * av.z;
    a1 += vec4(-.03317,.0042724,.29282,-.11622) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(-1, 1));
    a1 += vec4(.21846,.12563,.40879,-.077511) * av.x;
    a1 += vec4(.016677,-.1011,.15723,-.026042) * av.y;
    a1 += vec4(-.27251,-.38866,-.22455,.00067247) * av.z;
    a1 += vec4(-.21259,.015158,-.18955,.015273) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(0, 1));
    a1 += vec4(.21375,.10003,.12434,-.094619) * av.x;
    a1 += vec4(.32774,.034946,.022392,.13625) * av.y;
    a1 += vec4(-.45138,-.28766,-.16407,.027544) * av.z;
    a1 += vec4(.029102,-.068713,-.12016,.0045649) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(1, 1));
    a1 += vec4(.0083912,-.18198,.39968,-.038204) * av.x;
    a1 += vec4(.14917,.18418,-.22018,-.04849) * av.y;
    a1 += vec4(-.26155,-.10992,-.14662,.0094638) * av.z;
    a1 += vec4(.18433,.023676,.013407,.0072814) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(.17048,.15203,.16161,.20247) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC chroma_car 14/28: 3x3 16>16, channels 9 to 12
//!HOOK CHROMA
//!BIND VSA_CHROMA_CAR_1_0
//!BIND VSA_CHROMA_CAR_1_1
//!BIND VSA_CHROMA_CAR_1_2
//!BIND VSA_CHROMA_CAR_1_3
//!SAVE VSA_CHROMA_CAR_2_2
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a2 = vec4(-.00082304,.014902,-.036601,-.052232);
    vec4 av;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(-1, -1));
    a2 += vec4(-.19444,-.071979,-.36995,-.11135) * av.x;
    a2 += vec4(-.43263,-.077864,-.13519,-.0052588) * av.y;
    a2 += vec4(-.14234,.058094,.042397,.44442) * av.z;
    a2 += vec4(-.569,.25628,-.12587,.32991) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(0, -1));
    a2 += vec4(.5076,-.90042,.011205,.45317) * av.x;
    a2 += vec4(-.11938,.15225,-.10862,-.022031) * av.y;
    a2 += vec4(.13532,-.045273,-.47472,.81394) * av.z;
    a2 += vec4(-.37297,.12212,.050026,.26222) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(1, -1));
    a2 += vec4(-.23949,.10725,.2063,-.11946) * av.x;
    a2 += vec4(.059901,.11523,-.083777,.025791) * av.y;
    a2 += vec4(-.41841,-.0072602,.34305,-.13642) * av.z;
    a2 += vec4(-.44367,.31532,-.16571,-.035134) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(-1, 0));
    a2 += vec4(-.1648,-.21548,.70588,-.014142) * av.x;
    a2 += vec4(-.27096,-.18835,-.014983,-.0087217) * av.y;
    a2 += vec4(-.15328,.39524,.10059,.34695) * av.z;
    a2 += vec4(-.46965,.38572,.70772,.17043) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(0, 0));
    a2 += vec4(-.66883,1.1757,.2672,-.11923) * av.x;
    a2 += vec4(.12372,-.37057,-.095648,.30443) * av.y;
    a2 += vec4(-.35991,.66436,-.17089,.39074) * av.z;
    a2 += vec4(-.85151,.02845,.37544,.093791) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(1, 0));
    a2 += vec4(-.69897,-.50218,-.17105,-.78605) * av.x;
    a2 += vec4(.10986,.17915,.075313,-.15194) * av.y;
    a2 += vec4(-.92944,.39062,-.43095,-.60273) * av.z;
    a2 += vec4(-.42895,-.069728,-.0574,-.24587) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(-1, 1));
    a2 += vec4(.09133,-.30378,-.21354,.051312) * av.x;
    a2 += vec4(.053943,.13762,.18226,.074067) * av.y;
    a2 += vec4(-.090088,-.014338,-.11496,-.027635) * av.z;
    a2 += vec4(.18452,.49389,.48077,-.012552) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(0, 1));
    a2 += vec4(-.17215,-.54621,-.17004,.010716) * av.x;
    a2 += vec4(.032748,-.34661,.00019069,.086437) * av.y;
    a2 += vec4(.1249,.075366,-.45219,-.015836) * av.z;
    a2 += vec4(.22378,-.062564,-.6448,-.18065) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(1, 1));
    a2 += vec4(.034585,-.2001,.60762,.32455) * av.x;
    a2 += vec4(-.017535,-.21416,-.161,-.2209) * av.y;
    a2 += vec4(-.048481,-.14482,-.08635,-.8001) * av.z;
    a2 += vec4(.40162,-.20089,.23112,-.093234) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(-1, -1));
    a2 += vec4(.027536,.20175,.095024,.18672) * av.x;
    a2 += vec4(-.043745,.2925,.077757,.44291) * av.y;
    a2 += vec4(-.10641,.055927,.093861,.055307) * av.z;
    a2 += vec4(.1258,-.29471,-.033836,.31029) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(0, -1));
    a2 += vec4(.07633,.050483,-.2933,.14849) * av.x;
    a2 += vec4(.36785,.22131,-.48983,-.019726) * av.y;
    a2 += vec4(.11015,.56767,.060734,.39164) * av.z;
    a2 += vec4(-.69617,.079561,.35184,.52896) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(1, -1));
    a2 += vec4(.29038,.035947,.62503,-.40383) * av.x;
    a2 += vec4(.43445,-.253,.07645,-.25222) * av.y;
    a2 += vec4(.17509,-.10439,-.31275,.14952) * av.z;
    a2 += vec4(-.11773,-.10912,-.25931,-.2278) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(-1, 0));
    a2 += vec4(.6549,-.50398,-.26212,.093976) * av.x;
    a2 += vec4(.27618,.34979,-.017386,-.34634) * av.y;
    a2 += vec4(.72092,.64179,-.10529,-.018254) * av.z;
    a2 += vec4(.032287,-.097992,-.11324,.23283) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(0, 0));
    a2 += vec4(.33069,.34021,-.49905,.048452) * av.x;
    a2 += vec4(-.63269,.28679,-.13552,-.7911) * av.y;
    a2 += vec4(.47011,-.17759,.64911,.20926) * av.z;
    a2 += vec4(.76071,.47941,-.82261,-.12256) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(1, 0));
    a2 += vec4(-.50448,.10657,.16286,-.13271) * av.x;
    a2 += vec4(.45429,.17593,.43656,.52497) * av.y;
    a2 += vec4(-.31762,-.62617,-.31251,-.52205) * av.z;
    a2 += vec4(-.35418,-.080835,-.32608,-.89017) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(-1, 1));
    a2 += vec4(.41083,.22239,.26914,.013968) * av.x;
    a2 += vec4(.51683,.58396,-.14202,-.31793) * av.y;
    a2 += vec4(-.15243,-.11535,-.037961,.23137) * av.z;
    a2 += vec4(-.052167,-.25042,-.015492,.1261) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(0, 1));
    a2 += vec4(-.197,-.0019717,.61483,.028312) * av.x;
    a2 += vec4(-.064781,-.37993,.54944,.35493) * av.y;
    a2 += vec4(.59517,-.038598,-.12161,-.045208) * av.z;
    a2 += vec4(.068533,-.27193,.11239,-.027684) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(1, 1));
    a2 += vec4(.11876,-.16849,.096844,.22936) * av.x;
    a2 += vec4(-.13069,.27115,.20246,.4618) * av.y;
    a2 += vec4(.65526,.052122,-.58393,-.46224) * av.z;
    a2 += vec4(-.34383,-.21821,.072756,-.42275) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(-1, -1));
    a2 += vec4(-.1794,-.20596,-.10812,.24673) * av.x;
    a2 += vec4(.42618,-.45566,-.14478,-.44178) * av.y;
    a2 += vec4(-.10547,-.51897,.052826,-.083519) * av.z;
    a2 += vec4(-.041879,-.15532,-.065948,-.34471) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(0, -1));
    a2 += vec4(1.1472,-.011313,-.65697,.20005) * av.x;
    a2 += vec4(.029668,.018917,-.073075,-.50611) * av.y;
    a2 += vec4(.22645,-.27857,-.064372,-.077883) * av.z;
    a2 += vec4(-.18337,-.17713,.047778,.0099784) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(1, -1));
    a2 += vec4(.056569,-.21774,.43563,-.10914) * av.x;
    a2 += vec4(.36589,-.28598,.057622,.08163) * av.y;
    a2 += vec4(-.039869,-.084147,-.0040365,-.0046685) * av.z;
    a2 += vec4(-.0376,-.055049,-.10542,.13516) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(-1, 0));
    a2 += vec4(-.28893,.39654,.50212,.042266) * av.x;
    a2 += vec4(-.72964,.40468,-.47335,-.32045) * av.y;
    a2 += vec4(-.36599,-.42981,-.16736,.043538) * av.z;
    a2 += vec4(-.48703,-1.0714,-.017719,.047873) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(0, 0));
    a2 += vec4(.79347,.32154,.63448,.20686) * av.x;
    a2 += vec4(.90526,-.88822,.22422,.019932) * av.y;
    a2 += vec4(-.42828,-.67063,-.30453,.013656) * av.z;
    a2 += vec4(-.2482,.25672,-.19445,-.17465) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(1, 0));
    a2 += vec4(.6384,-.10766,-.15059,-.26688) * av.x;
    a2 += vec4(-.37255,-.010116,.44881,.73142) * av.y;
    a2 += vec4(-.040679,-.16878,-.060955,-.094705) * av.z;
    a2 += vec4(-.010934,.044729,-.081945,.13976) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(-1, 1));
    a2 += vec4(.096792,-.067485,-.18701,.068851) * av.x;
    a2 += vec4(.009713,-.31543,-.089453,-.0032505) * av.y;
    a2 += vec4(-.12649,-.13024,.014623,-.086733) * av.z;
    a2 += vec4(.0087251,.042723,-.16201,-.066272) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(0, 1));
    a2 += vec4(-.30207,.46428,-.1993,-.14901) * av.x;
    a2 += vec4(-.61374,.19553,-.11258,-.017137) * av.y;
    a2 += vec4(-.064772,-.1986,-.16693,-.089597) * av.z;
    a2 += vec4(.0043599,-.11394,-.099386,-.032605) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(1, 1));
    a2 += vec4(.40915,.11447,.4255,-.31265) * av.x;
    a2 += vec4(-.64011,-.024368,.15467,.31515) * av.y;
    a2 += vec4(.067785,-.17739,-.038282,-.0012718) * av.z;
    a2 += vec4(.0035919,.16056,-.093778,.13316) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(-1, -1));
    a2 += vec4(.36854,-.23155,-.18152,-.50874) * av.x;
    a2 += vec4(.31564,-.00048661,.45443,-.65807) * av.y;
    a2 += vec4(-.036193,.036035,.0089735,.037966) * av.z;
    a2 += vec4(-.56558,-.30126,.10645,-.22975) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(0, -1));
    a2 += vec4(.16203,-.14245,.46883,.01774) * av.x;
    a2 += vec4(.034092,-.055209,.46854,-.41891) * av.y;
    a2 += vec4(-.12293,.083469,-.12165,-.013001) * av.z;
    a2 += vec4(-.056447,.05644,.16458,.22804) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(1, -1));
    a2 += vec4(.32782,.11472,.12124,.20301) * av.x;
    a2 += vec4(.24441,.077991,-.29543,.18549) * av.y;
    a2 += vec4(-.11075,.054479,-.042803,-.065021) * av.z;
    a2 += vec4(-.21337,.28479,-.11301,-.02384) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(-1, 0));
    a2 += vec4(.23881,.1986,.25817,-.10081) * av.x;
    a2 += vec4(-.75589,-.95732,.052587,-.12703) * av.y;
    a2 += vec4(-.38905,-.67638,.066187,-.0092957) * av.z;
    a2 += vec4(.3037,-.026826,.16073,.13626) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(0, 0));
    a2 += vec4(.36212,.42558,.076471,-.15384) * av.x;
    a2 += vec4(-.080627,-.19698,.9024,.56612) * av.y;
    a2 += vec4(-.38464,-.28387,-.2198,-.19336) * av.z;
    a2 += vec4(.53011,-.50204,.18886,-.56572) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(1, 0));
    a2 += vec4(.33913,.24102,.28841,.24874) * av.x;
    a2 += vec4(.81296,-.19747,-.088186,.28534) * av.y;
    a2 += vec4(-.18004,.014679,-.02289,-.15128) * av.z;
    a2 += vec4(.25032,-.069923,.086608,-.039427) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(-1, 1));
    a2 += vec4(.22083,.41814,-.32553,-.028974) * av.x;
    a2 += vec4(.25981,-.67642,-.29934,-.12553) * av.y;
    a2 += vec4(-.1297,-.078912,-.052812,-.065045) * av.z;
    a2 += vec4(-.33909,-.17507,-.13336,.17725) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(0, 1));
    a2 += vec4(-.24024,.10609,.25974,.075633) * av.x;
    a2 += vec4(.38502,.2139,-.37947,-.021958) * av.y;
    a2 += vec4(-.014169,-.23665,-.1725,-.025187) * av.z;
    a2 += vec4(-.02072,.31799,-.26134,.24952) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(1, 1));
    a2 += vec4(.039993,.061062,.26075,.23304) * av.x;
    a2 += vec4(.44387,-.2139,-.14639,-.26103) * av.y;
    a2 += vec4(-.32215,-.090089,.019455,-.050382) * av.z;
    a2 += vec4(-.029997,.26883,-.27733,.0061237) * av.w;
    a2 = max(a2, vec4(0.)) + vec4(.15422,.17409,.25131,-.26609) * min(a2, vec4(0.));
    return vec4(a2);
}

//!DESC chroma_car 15/28: 3x3 16>16, channels 13 to 16
//!HOOK CHROMA
//!BIND VSA_CHROMA_CAR_1_0
//!BIND VSA_CHROMA_CAR_1_1
//!BIND VSA_CHROMA_CAR_1_2
//!BIND VSA_CHROMA_CAR_1_3
//!SAVE VSA_CHROMA_CAR_2_3
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a3 = vec4(.16812,.099215,.037833,-.086072);
    vec4 av;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(-1, -1));
    a3 += vec4(-.046566,.036442,.22862,.19891) * av.x;
    a3 += vec4(-.1498,.33424,-.10156,-.3661) * av.y;
    a3 += vec4(-.0036792,-.039076,-.17825,.21794) * av.z;
    a3 += vec4(.057465,.078407,-.70853,.24088) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(0, -1));
    a3 += vec4(-.17718,.33338,.80172,.29126) * av.x;
    a3 += vec4(.036236,-.088298,.13214,-.0052818) * av.y;
    a3 += vec4(.17952,-.12381,.16933,-.45044) * av.z;
    a3 += vec4(-.0037101,-.16654,.24777,-.019962) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(1, -1));
    a3 += vec4(.0096798,-.031523,.02356,.14201) * av.x;
    a3 += vec4(.014059,-.11516,.10548,.0072115) * av.y;
    a3 += vec4(.21467,-.2203,-.22675,-.33663) * av.z;
    a3 += vec4(-.22874,.17002,-.58369,.49403) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(-1, 0));
    a3 += vec4(.51828,-.22829,.35852,-.22891) * av.x;
    a3 += vec4(-.024571,-.16303,-.46953,-.12257) * av.y;
    a3 += vec4(-.099438,.14016,-.33658,-1.0268) * av.z;
    a3 += vec4(.080254,.461,-.15582,-.54952) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(0, 0));
    a3 += vec4(.33303,.1282,-.23002,1.0482) * av.x;
    a3 += vec4(.0021026,-1.0814,-.34444,-.41888) * av.y;
    a3 += vec4(.59707,.22922,-.33253,-.45758) * av.z;
    a3 += vec4(.75835,-.39675,-.28257,.50632) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(1, 0));
    a3 += vec4(-.25476,.64204,.71737,.051425) * av.x;
    a3 += vec4(-.04641,.047387,.40306,-.29441) * av.y;
    a3 += vec4(-.062875,-.046435,.34859,-.51524) * av.z;
    a3 += vec4(-.081211,.31422,-.22046,.29904) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(-1, 1));
    a3 += vec4(-.51868,.15707,.35224,-.011324) * av.x;
    a3 += vec4(.0017055,-.13646,-.22896,.41657) * av.y;
    a3 += vec4(-.010234,-.37695,-.59087,.44386) * av.z;
    a3 += vec4(-.11328,.2094,-.047612,-.17119) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(0, 1));
    a3 += vec4(-.11832,-.29915,-.0084091,-.16731) * av.x;
    a3 += vec4(.17152,-.22379,-.13025,-.24518) * av.y;
    a3 += vec4(.18284,-.030871,-.22101,-.50992) * av.z;
    a3 += vec4(-.30376,-.24133,.36448,.47913) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(1, 1));
    a3 += vec4(-.014208,-.023965,.81655,.61018) * av.x;
    a3 += vec4(-.051657,.24306,.44979,.084143) * av.y;
    a3 += vec4(.25699,-.59738,.083555,-.18292) * av.z;
    a3 += vec4(.17864,.74398,-.30671,.21042) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(-1, -1));
    a3 += vec4(.35118,.036334,-.15476,-.49217) * av.x;
    a3 += vec4(.077674,.11607,.47676,.35489) * av.y;
    a3 += vec4(-.30321,-.035217,.27,-.014066) * av.z;
    a3 += vec4(.0054155,-.16082,.14839,.034182) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(0, -1));
    a3 += vec4(.080399,-.12287,-.42088,.39681) * av.x;
    a3 += vec4(.3732,.28153,.018771,.17648) * av.y;
    a3 += vec4(.42409,.26879,-.12141,-.086687) * av.z;
    a3 += vec4(.34624,.0082311,.045665,.049425) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(1, -1));
    a3 += vec4(.043581,-.31978,-.27743,.017131) * av.x;
    a3 += vec4(.18331,.73746,.13956,.043642) * av.y;
    a3 += vec4(.22108,.3592,.30401,.48784) * av.z;
    a3 += vec4(-.050354,.015009,.0034163,-.054596) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(-1, 0));
    a3 += vec4(-.42938,.11291,-.017877,-.086323) * av.x;
    a3 += vec4(-.30133,-.28076,.15389,-.15807) * av.y;
    a3 += vec4(-.069843,-.053103,.4401,.30279) * av.z;
    a3 += vec4(-.083781,.097191,-.29641,-.15528) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(0, 0));
    a3 += vec4(.27305,-.31391,-.4751,-.078906) * av.x;
    a3 += vec4(-.35252,-.027669,.37996,-.31243) * av.y;
    a3 += vec4(-.19104,.04934,.31131,.88783) * av.z;
    a3 += vec4(.19265,-.67212,-.50926,-.062531) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(1, 0));
    a3 += vec4(-.26841,.15067,.60911,-.39084) * av.x;
    a3 += vec4(.02221,.18716,.48071,.076224) * av.y;
    a3 += vec4(-.14127,.51325,-.17418,.45802) * av.z;
    a3 += vec4(.090561,-.00285,-.0054486,-.46975) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(-1, 1));
    a3 += vec4(.47808,-.016054,.26223,.12403) * av.x;
    a3 += vec4(-.2912,.042182,.61456,.40523) * av.y;
    a3 += vec4(.21489,-.31499,-.40078,.31593) * av.z;
    a3 += vec4(.0039857,.082942,-.35035,-.27182) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(0, 1));
    a3 += vec4(-.24556,.12134,.25715,.16326) * av.x;
    a3 += vec4(.34794,-.17916,-.04214,.5926) * av.y;
    a3 += vec4(-.20474,.31644,-.12056,-.41165) * av.z;
    a3 += vec4(.01327,.46534,.043529,-.12909) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(1, 1));
    a3 += vec4(-.11841,.27436,-.089969,-.046782) * av.x;
    a3 += vec4(.29761,-.0895,-.472,.38624) * av.y;
    a3 += vec4(.15193,-.67528,-.074185,-.70186) * av.z;
    a3 += vec4(.0094282,.17979,-.17696,.13738) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(-1, -1));
    a3 += vec4(-.18529,.066233,-.014924,-.043788) * av.x;
    a3 += vec4(.13573,.015304,.27128,.40584) * av.y;
    a3 += vec4(-.032657,-.026823,-.2067,-.17658) * av.z;
    a3 += vec4(-.071487,-.23094,-.38041,.20487) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(0, -1));
    a3 += vec4(.61741,.00047181,-.023269,-.49672) * av.x;
    a3 += vec4(-.28581,.026027,-.41535,-.24966) * av.y;
    a3 += vec4(.012092,.032399,-.099211,-.065271) * av.z;
    a3 += vec4(-.12823,.29446,-.21789,-.049603) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(1, -1));
    a3 += vec4(.25639,-.06168,.38028,-.024897) * av.x;
    a3 += vec4(.07333,-.12811,-.60341,-.44852) * av.y;
    a3 += vec4(.017142,.024505,-.13176,-.0772) * av.z;
    a3 += vec4(-.10974,.091691,-.1132,.076631) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(-1, 0));
    a3 += vec4(.12553,-.029842,.23435,.26158) * av.x;
    a3 += vec4(-.22933,-.21092,-.16965,-.24722) * av.y;
    a3 += vec4(-.0063761,.02631,-.36602,-.15272) * av.z;
    a3 += vec4(-.311,.3525,.089514,-.84239) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(0, 0));
    a3 += vec4(.29301,.69258,.61117,.54563) * av.x;
    a3 += vec4(.47286,-.21667,-.20902,-.55012) * av.y;
    a3 += vec4(.021413,.049388,-.40791,-.072369) * av.z;
    a3 += vec4(-.17619,.6751,.1305,.044152) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(1, 0));
    a3 += vec4(-.16098,1.061,.33415,-.21353) * av.x;
    a3 += vec4(-.22377,-.62311,.14913,-.068373) * av.y;
    a3 += vec4(.021654,-.031571,.15404,.071661) * av.z;
    a3 += vec4(.0069013,.11488,-.53613,.013059) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(-1, 1));
    a3 += vec4(-.0010429,.2223,-.36617,-.4604) * av.x;
    a3 += vec4(-.061096,-.19239,.34484,.50954) * av.y;
    a3 += vec4(.020865,.071475,-.037735,-.22492) * av.z;
    a3 += vec4(.079898,-.20006,-.57091,.02874) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(0, 1));
    a3 += vec4(.059919,.0030273,.0025461,-.47257) * av.x;
    a3 += vec4(-.25282,-.32485,-.0068814,.040765) * av.y;
    a3 += vec4(.030011,.1646,-.10807,-.18057) * av.z;
    a3 += vec4(-.080596,-.44694,.23504,.068024) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(1, 1));
    a3 += vec4(-.033422,.443,-.01538,.19119) * av.x;
    a3 += vec4(.14789,.11982,-.19349,.011343) * av.y;
    a3 += vec4(-.019019,-.025301,-.15311,-.037966) * av.z;
    a3 += vec4(-.035764,-.37537,-.022813,-.13022) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(-1, -1));
    a3 += vec4(.063116,-.0044513,.4792,.31861) * av.x;
    a3 += vec4(.14904,-.099384,.2042,-.40343) * av.y;
    a3 += vec4(-.035387,.10259,-.18585,-.08347) * av.z;
    a3 += vec4(.029131,.19833,.509,.10634) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(0, -1));
    a3 += vec4(.10285,.22844,.62398,.57283) * av.x;
    a3 += vec4(-.51803,.047827,.39957,.19173) * av.y;
    a3 += vec4(-.10832,-.048595,-.13633,-.23408) * av.z;
    a3 += vec4(.16592,-.13927,.3195,-.31552) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(1, -1));
    a3 += vec4(-.26612,.0294,.20221,.10641) * av.x;
    a3 += vec4(.15719,-.18356,.22952,-.017569) * av.y;
    a3 += vec4(.020895,-.035186,-.18359,-.052779) * av.z;
    a3 += vec4(.19296,-.12978,-.089737,.22707) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(-1, 0));
    a3 += vec4(-.1049,-.31052,.15852,.75778) * av.x;
    a3 += vec4(-.13071,.1815,.017778,-.20964) * av.y;
    a3 += vec4(.028243,-.063925,-.73629,-.13055) * av.z;
    a3 += vec4(-.18877,-.48368,-.03655,-.0793) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(0, 0));
    a3 += vec4(.12909,.0049702,.42102,-.17568) * av.x;
    a3 += vec4(-.54847,-.063597,.25353,.015939) * av.y;
    a3 += vec4(-.066113,.074607,-.082131,-.48001) * av.z;
    a3 += vec4(.10982,.35682,.2705,-.22402) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(1, 0));
    a3 += vec4(-.016957,.38841,.5608,-.21088) * av.x;
    a3 += vec4(.16107,-.031179,-.28595,.11949) * av.y;
    a3 += vec4(-.047657,-.090527,.22784,-.16876) * av.z;
    a3 += vec4(-.032704,.13114,.038396,-.10346) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(-1, 1));
    a3 += vec4(.11393,-.0040879,.14997,-.10574) * av.x;
    a3 += vec4(.039218,.09685,-.06517,-.10181) * av.y;
    a3 += vec4(-.0029322,.1097,-.22556,-.10311) * av.z;
    a3 += vec4(.042274,-.052583,-.2738,.23128) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(0, 1));
    a3 += vec4(.25869,-.21385,.43027,.40558) * av.x;
    a3 += vec4(.258,-.077944,-.2496,-.031472) * av.y;
    a3 += vec4(-.072208,-.16345,.37186,-.18043) * av.z;
    a3 += vec4(-.048276,.1283,-.46058,-.11382) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(1, 1));
    a3 += vec4(.25446,-.031945,-.12504,.28861) * av.x;
    a3 += vec4(-.17396,.29094,-.13598,.16418) * av.y;
    a3 += vec4(-.027612,.11723,-.025005,-.1596) * av.z;
    a3 += vec4(-.049037,.028753,-.22626,.13458) * av.w;
    a3 = max(a3, vec4(0.)) + vec4(.40196,.17223,.12691,.16261) * min(a3, vec4(0.));
    return vec4(a3);
}

//!DESC chroma_car 16/28: 3x3 16>16, channels 1 to 4
//!HOOK CHROMA
//!BIND VSA_CHROMA_CAR_2_0
//!BIND VSA_CHROMA_CAR_2_1
//!BIND VSA_CHROMA_CAR_2_2
//!BIND VSA_CHROMA_CAR_2_3
//!SAVE VSA_CHROMA_CAR_3_0
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(.050166,.057253,.001912,.0027159);
    vec4 av;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(-1, -1));
    a0 += vec4(.17537,.25793,.37543,.38415) * av.x;
    a0 += vec4(-.0068004,.013049,-.34181,-.18948) * av.y;
    a0 += vec4(.13797,-.053451,.027974,-.0038747) * av.z;
    a0 += vec4(.019061,-.027352,-.053337,.20008) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(0, -1));
    a0 += vec4(-.27868,.035534,.14986,1.0978) * av.x;
    a0 += vec4(.069205,.033512,-.29699,-.30014) * av.y;
    a0 += vec4(.060394,-.040043,-.62309,-.1022) * av.z;
    a0 += vec4(.035755,-.11043,-.4871,.054976) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(1, -1));
    a0 += vec4(.11462,-.078979,-.2666,.80778) * av.x;
    a0 += vec4(.086227,.087099,.077767,-.32884) * av.y;
    a0 += vec4(.0091376,.036316,.017721,.011325) * av.z;
    a0 += vec4(-.011683,-.0085302,-.13923,.1365) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(-1, 0));
    a0 += vec4(.39408,.060785,-.51109,-.5481) * av.x;
    a0 += vec4(.13576,-.047219,.092907,.011409) * av.y;
    a0 += vec4(.053088,.021251,-.17212,-.038447) * av.z;
    a0 += vec4(-.041234,.046307,-.082187,.089967) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(0, 0));
    a0 += vec4(.61468,-.56586,.048977,-1.0158) * av.x;
    a0 += vec4(.33935,-.37274,-.20289,.33296) * av.y;
    a0 += vec4(-.018698,.2309,.74897,.32991) * av.z;
    a0 += vec4(-.41907,-.021148,-.56003,-.043189) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(1, 0));
    a0 += vec4(-.39791,.072528,-.12813,-.29151) * av.x;
    a0 += vec4(.13885,.14046,-.27061,-.15611) * av.y;
    a0 += vec4(-.018049,-.026716,-.37067,.028473) * av.z;
    a0 += vec4(-.16063,-.012366,-.056033,.16968) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(-1, 1));
    a0 += vec4(-.0079,-.11106,-.097451,-.061431) * av.x;
    a0 += vec4(.086585,-.038304,-.2327,.020286) * av.y;
    a0 += vec4(.10938,.0086729,-.13826,-.0767) * av.z;
    a0 += vec4(-.08387,.0058108,-.064969,.13377) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(0, 1));
    a0 += vec4(.2454,-.49558,.1113,-.42684) * av.x;
    a0 += vec4(.10624,-.1358,-.21393,.1169) * av.y;
    a0 += vec4(-.043102,-.063348,.0016341,-.0055416) * av.z;
    a0 += vec4(.033179,.058364,.086335,-.028472) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(1, 1));
    a0 += vec4(.24556,.19927,.25662,-.046163) * av.x;
    a0 += vec4(.22502,.0020165,-.45332,-.062477) * av.y;
    a0 += vec4(.013804,-.0241,.038584,-.03948) * av.z;
    a0 += vec4(-.056893,-.0277,-.45554,.13416) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(-1, -1));
    a0 += vec4(-.020292,-.052474,.38884,.22333) * av.x;
    a0 += vec4(-.18045,-.067358,.45956,.20004) * av.y;
    a0 += vec4(-.11301,.012629,.21354,-.081309) * av.z;
    a0 += vec4(.16182,-.087789,-.34488,.061178) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(0, -1));
    a0 += vec4(.091989,-.19571,.61041,-.023598) * av.x;
    a0 += vec4(.40218,.18598,-.30715,-.091965) * av.y;
    a0 += vec4(-.004713,.37423,.78215,-.3704) * av.z;
    a0 += vec4(-.028054,.035936,-.0088126,.25037) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(1, -1));
    a0 += vec4(-.052633,-.16265,-.10988,.26002) * av.x;
    a0 += vec4(-.29314,.024258,-.09426,.015183) * av.y;
    a0 += vec4(.047604,.14425,.32421,-.095662) * av.z;
    a0 += vec4(-.13614,.072447,-.16876,.074692) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(-1, 0));
    a0 += vec4(-.6754,-.42137,-.124,.31371) * av.x;
    a0 += vec4(.18824,-.34442,-.72997,-.24217) * av.y;
    a0 += vec4(-.46707,-.28695,-.34702,.32847) * av.z;
    a0 += vec4(.083476,-.14687,.099768,.10112) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(0, 0));
    a0 += vec4(-.11811,.37021,.16395,.1703) * av.x;
    a0 += vec4(.54761,.88361,-.14666,-.34962) * av.y;
    a0 += vec4(-.11075,.87903,-.60238,.23252) * av.z;
    a0 += vec4(-.015376,.1483,1.2097,-.8709) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(1, 0));
    a0 += vec4(.050574,-.39728,.44366,.079588) * av.x;
    a0 += vec4(-.10274,.00026633,-.46869,.14473) * av.y;
    a0 += vec4(.3281,.36811,.086358,.48134) * av.z;
    a0 += vec4(-.09127,.030405,-.34749,-.0046767) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(-1, 1));
    a0 += vec4(-.080816,.19089,-.11437,.2387) * av.x;
    a0 += vec4(-.19837,-.007743,.12898,-.12578) * av.y;
    a0 += vec4(-.059136,-.10389,-.07826,-.041524) * av.z;
    a0 += vec4(.13252,-.12134,-.16153,.0082999) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(0, 1));
    a0 += vec4(.095664,.11197,-.23504,-.38617) * av.x;
    a0 += vec4(-.20072,-.43944,.30379,.18491) * av.y;
    a0 += vec4(.3811,.2025,-.17028,-.28201) * av.z;
    a0 += vec4(-.10197,-.06375,.076401,.16271) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(1, 1));
    a0 += vec4(.067608,-.10643,.14228,.0019597) * av.x;
    a0 += vec4(-.33758,-.036812,.094315,.054923) * av.y;
    a0 += vec4(.046772,.32251,.35539,-.13181) * av.z;
    a0 += vec4(.14348,-.026395,-.080986,.043653) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(-1, -1));
    a0 += vec4(.3243,.34079,.24953,-.42049) * av.x;
    a0 += vec4(-.16424,.030506,.48133,.15088) * av.y;
    a0 += vec4(-.13769,.24685,.069634,-.31444) * av.z;
    a0 += vec4(.0074948,-.02743,-.13059,.031872) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(0, -1));
    a0 += vec4(-.2242,.083254,.30503,-.27444) * av.x;
    a0 += vec4(.11969,.053094,-.77116,.68123) * av.y;
    a0 += vec4(-.18939,.56671,.046148,-.77602) * av.z;
    a0 += vec4(-.085712,-.023142,-.072049,.12824) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(1, -1));
    a0 += vec4(-.035817,-.15846,.18574,-.12055) * av.x;
    a0 += vec4(-.015846,-.097108,.001549,.32442) * av.y;
    a0 += vec4(-.048484,.01626,-.16889,-.19814) * av.z;
    a0 += vec4(-.090921,-.015448,-.19657,.12283) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(-1, 0));
    a0 += vec4(.19824,.29379,.55571,-.0049888) * av.x;
    a0 += vec4(.020359,-.051714,-.043093,.0069648) * av.y;
    a0 += vec4(-.438,-.67604,-.25019,.35304) * av.z;
    a0 += vec4(-.10396,.094206,.044243,-.0028729) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(0, 0));
    a0 += vec4(.13462,1.227,.46684,-.14779) * av.x;
    a0 += vec4(.711,-.55611,.75865,-.070904) * av.y;
    a0 += vec4(.75505,-.49502,-.31336,.36871) * av.z;
    a0 += vec4(-.42491,-.056155,-.12654,.29143) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(1, 0));
    a0 += vec4(-.24689,-.22668,.19168,-.10917) * av.x;
    a0 += vec4(-.57683,-.053403,-.42001,.21492) * av.y;
    a0 += vec4(.24058,-.10212,-.45883,-.26661) * av.z;
    a0 += vec4(-.18643,-.012133,.027233,.0033259) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(-1, 1));
    a0 += vec4(-.25631,-.31011,.28168,.4045) * av.x;
    a0 += vec4(.06746,.24035,.039581,-.12891) * av.y;
    a0 += vec4(.11912,-.039087,-.47945,.26819) * av.z;
    a0 += vec4(-.1977,.019196,.057661,.011587) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(0, 1));
    a0 += vec4(-.4481,-.17874,-.4493,.32477) * av.x;
    a0 += vec4(-.11481,.064484,-.024606,-.26047) * av.y;
    a0 += vec4(.46232,.34737,-.61567,.59076) * av.z;
    a0 += vec4(-.33088,-.056092,-.2263,.002831) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(1, 1));
    a0 += vec4(-.044558,.045277,-.31471,.22062) * av.x;
    a0 += vec4(-.36407,-.018841,.2161,.024436) * av.y;
    a0 += vec4(-.11506,-.20161,.1541,.017896) * av.z;
    a0 += vec4(-.10783,.011063,.00707,-.013066) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(-1, -1));
    a0 += vec4(.0044913,.033674,-.10416,.075185) * av.x;
    a0 += vec4(.054838,.25655,-.22547,.12532) * av.y;
    a0 += vec4(.14902,.037561,-.46702,.36046) * av.z;
    a0 += vec4(-.34992,-.073311,-.48355,-.3563) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(0, -1));
    a0 += vec4(.033143,-.081102,-.42821,.33683) * av.x;
    a0 += vec4(-.062532,.095969,.33242,-.051479) * av.y;
    a0 += vec4(-.28824,.16956,-.08104,-.063653) * av.z;
    a0 += vec4(-.26691,-.031573,-.48075,.060663) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(1, -1));
    a0 += vec4(-.049519,-.030577,-.34179,.17362) * av.x;
    a0 += vec4(-.082037,-.10206,-.17322,.14034) * av.y;
    a0 += vec4(.018384,-.10195,.54122,-.013766) * av.z;
    a0 += vec4(.32964,.29434,.32532,.12903) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(-1, 0));
    a0 += vec4(.32073,.044899,.21341,-.00078109) * av.x;
    a0 += vec4(.098378,-.29166,-.13319,-.028183) * av.y;
    a0 += vec4(.3055,.27557,-.066694,-.4204) * av.z;
    a0 += vec4(.082176,-.55247,-.057291,.0071035) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(0, 0));
    a0 += vec4(.06647,.12093,-.36844,.048366) * av.x;
    a0 += vec4(-.34809,.098553,-.48651,.1359) * av.y;
    a0 += vec4(-.50783,-.17484,.48694,.71581) * av.z;
    a0 += vec4(.31821,-.37879,.65034,.11949) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(1, 0));
    a0 += vec4(-.30996,-.076339,-.30423,.074756) * av.x;
    a0 += vec4(-.021028,.024009,.29389,.11294) * av.y;
    a0 += vec4(-.08352,.01212,.54462,.15649) * av.z;
    a0 += vec4(-.14638,.020291,-.40417,.12837) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(-1, 1));
    a0 += vec4(.23016,.024756,.092883,-.24602) * av.x;
    a0 += vec4(.13084,-.087926,.18248,-.5366) * av.y;
    a0 += vec4(.13679,.060532,.38119,-.46736) * av.z;
    a0 += vec4(.17591,.08643,.18811,.22429) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(0, 1));
    a0 += vec4(-.057876,.17783,.27166,-.35188) * av.x;
    a0 += vec4(-.049812,-.0028688,.24105,-.29237) * av.y;
    a0 += vec4(-.080725,.046798,.39042,-.3423) * av.z;
    a0 += vec4(-.14143,-.36095,.38984,.014035) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(1, 1));
    a0 += vec4(-.16889,-.0031138,-.20831,-.15852) * av.x;
    a0 += vec4(.032939,.025657,.0065638,-.07432) * av.y;
    a0 += vec4(-.12711,-.0028659,-.51776,-.24186) * av.z;
    a0 += vec4(-.23084,-.20329,.088135,.038093) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(.15139,.54328,.2757,-.29146) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC chroma_car 17/28: 3x3 16>16, channels 5 to 8
//!HOOK CHROMA
//!BIND VSA_CHROMA_CAR_2_0
//!BIND VSA_CHROMA_CAR_2_1
//!BIND VSA_CHROMA_CAR_2_2
//!BIND VSA_CHROMA_CAR_2_3
//!SAVE VSA_CHROMA_CAR_3_1
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(.15344,.09546,.09423,-.0077668);
    vec4 av;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(-1, -1));
    a1 += vec4(.062216,.010521,.024563,-.10852) * av.x;
    a1 += vec4(.16918,-.021663,.039477,.014272) * av.y;
    a1 += vec4(.10948,.062599,-.075103,.04618) * av.z;
    a1 += vec4(-.10967,-.00771,.021449,-.025808) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(0, -1));
    a1 += vec4(.10856,-.35164,.56384,.64277) * av.x;
    a1 += vec4(.12336,.11737,.19119,-.031791) * av.y;
    a1 += vec4(.15839,-.11037,.14109,-.039225) * av.z;
    a1 += vec4(-.064003,.023011,.023623,-.0084012) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(1, -1));
    a1 += vec4(-.048885,-.23875,-.077093,.43412) * av.x;
    a1 += vec4(.26761,.15363,.069938,-.0038003) * av.y;
    a1 += vec4(.11712,.094223,.020278,.0065135) * av.z;
    a1 += vec4(-.070833,.089265,.016403,-.006955) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(-1, 0));
    a1 += vec4(-.093228,.33444,.45261,-.03351) * av.x;
    a1 += vec4(.069922,.14413,.042173,-.12097) * av.y;
    a1 += vec4(.2033,-.064397,-.017321,.079501) * av.z;
    a1 += vec4(-.17584,.032723,.013951,.045281) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(0, 0));
    a1 += vec4(.28769,.12328,.45215,-1.53) * av.x;
    a1 += vec4(.38612,-.17331,-.0057136,-.039135) * av.y;
    a1 += vec4(-.45664,.24094,-.081156,-.23982) * av.z;
    a1 += vec4(-.1384,-.25667,-.13677,.018974) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(1, 0));
    a1 += vec4(.37669,-.24263,-.68187,.38255) * av.x;
    a1 += vec4(.26022,.20287,.062128,-.1276) * av.y;
    a1 += vec4(-.096361,-.034521,-.055984,-.09617) * av.z;
    a1 += vec4(-.061531,-.21573,.0050159,.016034) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(-1, 1));
    a1 += vec4(-.026115,.067544,.42094,.038547) * av.x;
    a1 += vec4(.13874,.065173,.049165,-.042983) * av.y;
    a1 += vec4(.11481,-.065,.026912,.0844) * av.z;
    a1 += vec4(-.16149,-.017495,.0046867,.041816) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(0, 1));
    a1 += vec4(-.099137,.21991,-.097525,-.0075191) * av.x;
    a1 += vec4(.11939,.018132,-.0071645,-.02169) * av.y;
    a1 += vec4(.23279,-.056519,.054887,-.033583) * av.z;
    a1 += vec4(.018316,-.068226,-.017739,-.086943) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(1, 1));
    a1 += vec4(-.055827,.11766,-.47822,-.0057024) * av.x;
    a1 += vec4(.098213,.088529,.091679,-.12782) * av.y;
    a1 += vec4(.045447,-.00018291,.054119,.15788) * av.z;
    a1 += vec4(-.14579,-.14543,.022922,-.0078471) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(-1, -1));
    a1 += vec4(-.36827,-.2772,.0032313,-.68991) * av.x;
    a1 += vec4(.031649,-.067557,-.34847,.48339) * av.y;
    a1 += vec4(.11366,-.36627,.082984,-.4467) * av.z;
    a1 += vec4(-.26784,.0023407,.055975,-.081351) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(0, -1));
    a1 += vec4(.13203,-.48354,-.26609,.93514) * av.x;
    a1 += vec4(-.051726,.12422,-.40031,-.1956) * av.y;
    a1 += vec4(-.14823,.058499,-.12084,.34129) * av.z;
    a1 += vec4(.23482,.23247,.014366,.073306) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(1, -1));
    a1 += vec4(-.044857,.0005437,-.13569,-.14644) * av.x;
    a1 += vec4(-.20389,.24174,.15845,-.85993) * av.y;
    a1 += vec4(-.057614,-.13697,-.085875,.1311) * av.z;
    a1 += vec4(-.16235,.060688,.017507,-.086002) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(-1, 0));
    a1 += vec4(-.37267,.53765,-.28092,.13968) * av.x;
    a1 += vec4(-.19475,.26031,.15634,-.62364) * av.y;
    a1 += vec4(-.33321,.13624,.18387,.87572) * av.z;
    a1 += vec4(-.24574,-.20378,-.024409,.0053487) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(0, 0));
    a1 += vec4(-.15394,-.14296,-.43959,-.26136) * av.x;
    a1 += vec4(.29172,-.5063,.83882,.62429) * av.y;
    a1 += vec4(-.24269,.28023,.38473,-1.2756) * av.z;
    a1 += vec4(.24523,.027986,-.061696,.02949) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(1, 0));
    a1 += vec4(-.047224,.1034,.14521,.31842) * av.x;
    a1 += vec4(.061462,.46626,.89283,.88498) * av.y;
    a1 += vec4(-.40534,.31893,-.018462,-.39457) * av.z;
    a1 += vec4(-.017887,.086,.10601,.19908) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(-1, 1));
    a1 += vec4(-.14219,.1066,-.043612,.69551) * av.x;
    a1 += vec4(-.082974,-.1231,.27636,-.088395) * av.y;
    a1 += vec4(.20079,-.3187,-.2832,-.25008) * av.z;
    a1 += vec4(-.16233,-.11654,-.01954,.076825) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(0, 1));
    a1 += vec4(.19331,.22833,.20962,-.55255) * av.x;
    a1 += vec4(-.31288,-.21671,.78428,.32003) * av.y;
    a1 += vec4(-.061937,.30738,-.70204,.52742) * av.z;
    a1 += vec4(-.087033,-.087585,-.028487,-.091208) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(1, 1));
    a1 += vec4(.019039,.15982,.25664,-.41592) * av.x;
    a1 += vec4(-.30881,.21367,.29684,-.22815) * av.y;
    a1 += vec4(.4191,-.31284,-.47372,.45504) * av.z;
    a1 += vec4(-.093633,.07427,-.018358,-.2042) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(-1, -1));
    a1 += vec4(.022291,-.05161,.16782,-.29423) * av.x;
    a1 += vec4(.090094,.024287,-.244,.24569) * av.y;
    a1 += vec4(.046869,-.062554,.41639,.69597) * av.z;
    a1 += vec4(-.21259,.02651,.014088,.017103) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(0, -1));
    a1 += vec4(-.086854,-.033504,-.71155,.70663) * av.x;
    a1 += vec4(-.099062,.22481,.30102,-.53174) * av.y;
    a1 += vec4(-.11484,-.066447,.61822,.065158) * av.z;
    a1 += vec4(-.16268,.077079,.044172,.037642) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(1, -1));
    a1 += vec4(.15007,-.2066,-.20507,-.50518) * av.x;
    a1 += vec4(.27709,-.30667,-.16112,.33083) * av.y;
    a1 += vec4(.12525,-.21679,-.20926,-.11796) * av.z;
    a1 += vec4(-.048182,-.0020806,-.011169,.044685) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(-1, 0));
    a1 += vec4(-.027466,-.19184,-.080962,.90016) * av.x;
    a1 += vec4(-.11208,.17527,-.049276,-.59338) * av.y;
    a1 += vec4(-.0064129,.4083,.17408,-.063541) * av.z;
    a1 += vec4(-.0043163,-.022944,.074629,-.056186) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(0, 0));
    a1 += vec4(.35432,.046562,-.073259,-1.0907) * av.x;
    a1 += vec4(.55754,-.12536,-.31403,.54395) * av.y;
    a1 += vec4(-.40716,.26762,-.32846,-1.3245) * av.z;
    a1 += vec4(-.13379,-.19497,-.44163,-.13676) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(1, 0));
    a1 += vec4(.07748,-.31872,.31688,.27641) * av.x;
    a1 += vec4(.026832,-.35792,-.33322,-.21965) * av.y;
    a1 += vec4(.1495,-.13842,-.28085,1.231) * av.z;
    a1 += vec4(.0069202,-.17558,.07172,-.0049685) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(-1, 1));
    a1 += vec4(.013966,-.10535,-.060802,-.42355) * av.x;
    a1 += vec4(.24209,-.084497,-.31808,.15015) * av.y;
    a1 += vec4(-.022934,.0078195,-.093743,.19428) * av.z;
    a1 += vec4(-.13121,-.076342,-.012675,.052989) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(0, 1));
    a1 += vec4(.007142,-.056158,-.30777,-.10315) * av.x;
    a1 += vec4(-.099848,.2434,-.15476,-.041021) * av.y;
    a1 += vec4(.048276,.21094,.13649,-.68318) * av.z;
    a1 += vec4(-.0090097,-.23606,.015285,.05855) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(1, 1));
    a1 += vec4(-.15691,.25517,-.0096577,.3399) * av.x;
    a1 += vec4(.0062282,-.16208,-.16821,.12765) * av.y;
    a1 += vec4(.058989,-.16587,.074816,-.044512) * av.z;
    a1 += vec4(-.00066083,-.17888,-.045494,-.0036751) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(-1, -1));
    a1 += vec4(-.0083368,-.10546,.0051655,-.37745) * av.x;
    a1 += vec4(.44713,.12243,.34392,-.29901) * av.y;
    a1 += vec4(.18252,.32945,.21207,.11668) * av.z;
    a1 += vec4(.012171,-.0091363,.34478,.53815) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(0, -1));
    a1 += vec4(.051051,.065787,-.042395,.45343) * av.x;
    a1 += vec4(.15626,.052729,-.12658,.048761) * av.y;
    a1 += vec4(.14387,-.14924,.2062,.18622) * av.z;
    a1 += vec4(-.03047,.39736,.23394,-.52796) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(1, -1));
    a1 += vec4(-.10397,.060347,.065021,-.25682) * av.x;
    a1 += vec4(.18871,.029818,-.052587,.17896) * av.y;
    a1 += vec4(.040158,.010088,.027058,.23405) * av.z;
    a1 += vec4(-.34032,.37403,.084083,-.82581) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(-1, 0));
    a1 += vec4(.058302,-.067497,-.12969,1.2058) * av.x;
    a1 += vec4(.57255,-.62355,-.19103,.30138) * av.y;
    a1 += vec4(.46707,-.33369,.25369,-.61593) * av.z;
    a1 += vec4(.08926,-.089032,.10236,-.46344) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(0, 0));
    a1 += vec4(.36862,.058721,-.0077136,-1.6942) * av.x;
    a1 += vec4(-.11867,.12759,-.43092,.057109) * av.y;
    a1 += vec4(-.31013,.12866,.43077,-.32626) * av.z;
    a1 += vec4(-.11625,-.18199,-.33846,.093521) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(1, 0));
    a1 += vec4(.089501,.069981,.077528,.60491) * av.x;
    a1 += vec4(.14894,-.28376,-.049957,-.18045) * av.y;
    a1 += vec4(-.19919,-.07599,.064626,.15571) * av.z;
    a1 += vec4(.070063,.44412,-.22569,1.1136) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(-1, 1));
    a1 += vec4(.16766,.21583,.00069877,-.21877) * av.x;
    a1 += vec4(.10706,-.20068,-.063225,.015223) * av.y;
    a1 += vec4(.28238,-.098107,.23331,-.15815) * av.z;
    a1 += vec4(-.00039621,-.12654,-.15444,.51974) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(0, 1));
    a1 += vec4(-.019713,.037637,.25591,.61062) * av.x;
    a1 += vec4(.022751,.13985,-.18542,.03295) * av.y;
    a1 += vec4(.29453,-.2284,.10903,.24475) * av.z;
    a1 += vec4(.12271,-.097639,-.091252,.01514) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(1, 1));
    a1 += vec4(.060848,-.013754,.079156,-.26178) * av.x;
    a1 += vec4(-.071279,.0017888,-.091755,-.1135) * av.y;
    a1 += vec4(.085475,.39291,.012027,-.10014) * av.z;
    a1 += vec4(-.0087842,.1592,-.2699,-.18454) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(.10817,.16777,.047635,-.37026) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC chroma_car 18/28: 3x3 16>16, channels 9 to 12
//!HOOK CHROMA
//!BIND VSA_CHROMA_CAR_2_0
//!BIND VSA_CHROMA_CAR_2_1
//!BIND VSA_CHROMA_CAR_2_2
//!BIND VSA_CHROMA_CAR_2_3
//!SAVE VSA_CHROMA_CAR_3_2
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a2 = vec4(-.00040247,.0010161,-.059213,.01144);
    vec4 av;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(-1, -1));
    a2 += vec4(-.17395,-.27373,-.0094545,.19819) * av.x;
    a2 += vec4(-.18944,.0047085,.058729,-.15371) * av.y;
    a2 += vec4(.13832,.072085,.048183,-.033301) * av.z;
    a2 += vec4(.013752,.032649,.0054654,.081108) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(0, -1));
    a2 += vec4(.034882,-.5965,.32589,-.40429) * av.x;
    a2 += vec4(.027301,.17586,.03797,-.0081443) * av.y;
    a2 += vec4(-.20463,.17099,-.10724,-.012938) * av.z;
    a2 += vec4(.14972,.039686,.27375,-.12205) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(1, -1));
    a2 += vec4(.26456,-.14822,.069543,.16968) * av.x;
    a2 += vec4(-.16972,-.057547,.26036,-.075213) * av.y;
    a2 += vec4(.2616,.19572,-.27515,.11432) * av.z;
    a2 += vec4(-.042624,-.036349,-.22554,.081751) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(-1, 0));
    a2 += vec4(-.042029,.080301,-.16395,-.072904) * av.x;
    a2 += vec4(.032115,-.044315,-.0063859,-.11853) * av.y;
    a2 += vec4(.63037,.096633,-.040427,-.044333) * av.z;
    a2 += vec4(.012896,-.035259,-.070265,-.090497) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(0, 0));
    a2 += vec4(.42085,.21841,.28349,-.66051) * av.x;
    a2 += vec4(-.068136,-.054615,-.0077691,.38628) * av.y;
    a2 += vec4(-.45372,.1018,.295,-.038586) * av.z;
    a2 += vec4(-.19568,.095617,.10948,.00055967) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(1, 0));
    a2 += vec4(.10488,1.3257,.44032,-.74684) * av.x;
    a2 += vec4(-.11029,-.16044,.022676,.2106) * av.y;
    a2 += vec4(-.20383,-.27001,-.10526,.2459) * av.z;
    a2 += vec4(.0041366,.084128,.15258,-.051972) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(-1, 1));
    a2 += vec4(-.54828,-.20599,.59016,1.0712) * av.x;
    a2 += vec4(.070453,-.038249,-.0053495,-.46164) * av.y;
    a2 += vec4(-.050347,-.13111,.094507,-.041901) * av.z;
    a2 += vec4(.23148,.047633,-.064861,-.028024) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(0, 1));
    a2 += vec4(-.090355,-.61451,-.14625,.39788) * av.x;
    a2 += vec4(.0094657,-.048912,.18244,-.25013) * av.y;
    a2 += vec4(.27402,-.039461,-.068042,-.23221) * av.z;
    a2 += vec4(-.23584,-.039952,-.1471,-.0010016) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(1, 1));
    a2 += vec4(-.065079,.16526,.11462,.26898) * av.x;
    a2 += vec4(-.073613,-.22874,-.11065,-.064861) * av.y;
    a2 += vec4(.018384,-.0015323,.11328,.11016) * av.z;
    a2 += vec4(.17513,.18056,-.16519,.017872) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(-1, -1));
    a2 += vec4(-.26948,.43015,.21557,.1236) * av.x;
    a2 += vec4(-.13505,-.11459,.037478,-.19089) * av.y;
    a2 += vec4(.020465,.37885,-.34295,.19584) * av.z;
    a2 += vec4(-.082231,.010947,.17469,.17595) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(0, -1));
    a2 += vec4(.3751,-.23035,.17292,-.2019) * av.x;
    a2 += vec4(.43395,-.090948,-.040952,.045332) * av.y;
    a2 += vec4(.081887,.037119,-.55975,-.20119) * av.z;
    a2 += vec4(-.19716,-.43647,-.23096,-.46948) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(1, -1));
    a2 += vec4(.2035,.28831,.58054,-.040682) * av.x;
    a2 += vec4(-.070348,.41645,.068553,.10207) * av.y;
    a2 += vec4(-.2353,.058503,-.26071,.01843) * av.z;
    a2 += vec4(.36875,-.0087646,.080483,-.024481) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(-1, 0));
    a2 += vec4(-.16368,.25466,.19366,.38866) * av.x;
    a2 += vec4(-.32476,-.092637,.011884,-.15286) * av.y;
    a2 += vec4(.52798,-.16515,.11621,.01826) * av.z;
    a2 += vec4(-.27987,-.025131,.10533,.14696) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(0, 0));
    a2 += vec4(.21849,-.62663,-.30413,.69181) * av.x;
    a2 += vec4(.41114,-.010832,-.34246,-.33521) * av.y;
    a2 += vec4(.18538,-.23842,-.44289,-.043613) * av.z;
    a2 += vec4(.045469,.010353,-.42635,-.02172) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(1, 0));
    a2 += vec4(.08242,.14219,.4839,.071422) * av.x;
    a2 += vec4(.23627,-.05366,-.05497,-.01507) * av.y;
    a2 += vec4(-.16463,-.49898,-.36914,.52859) * av.z;
    a2 += vec4(-.099282,.034327,-.16753,-.074927) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(-1, 1));
    a2 += vec4(.20351,.1245,-.076629,-.43678) * av.x;
    a2 += vec4(-.6778,.008176,.015153,.41839) * av.y;
    a2 += vec4(.1948,.16562,-.026305,-.080361) * av.z;
    a2 += vec4(-.31011,.093776,.10343,.11273) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(0, 1));
    a2 += vec4(-.10333,-.048725,-.46109,-.097152) * av.x;
    a2 += vec4(-.51423,.021048,-.070964,.10518) * av.y;
    a2 += vec4(.47242,-.12967,.04774,-.28998) * av.z;
    a2 += vec4(.20517,.067339,.11457,-.012808) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(1, 1));
    a2 += vec4(-.014056,.15954,.44789,-.28092) * av.x;
    a2 += vec4(.1254,.28287,-.40844,.064527) * av.y;
    a2 += vec4(.48049,.45276,-.29441,-.58363) * av.z;
    a2 += vec4(.017705,.14578,.12891,.016848) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(-1, -1));
    a2 += vec4(-.28675,.17844,-.49069,.061115) * av.x;
    a2 += vec4(-.27958,-.13828,.074471,-.078462) * av.y;
    a2 += vec4(-.74568,.52439,-.067284,.15995) * av.z;
    a2 += vec4(-.026653,.098797,-.17918,.046304) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(0, -1));
    a2 += vec4(.18003,-.065737,-.21662,-.11002) * av.x;
    a2 += vec4(-.026702,-.60469,-.19845,-.0092983) * av.y;
    a2 += vec4(.070288,.65815,-.49183,.35903) * av.z;
    a2 += vec4(-.037896,.039414,.041682,-.020925) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(1, -1));
    a2 += vec4(.081933,-.23676,.35023,-.049999) * av.x;
    a2 += vec4(-.04962,-.12752,.4594,-.07674) * av.y;
    a2 += vec4(.40601,-.11812,-.0075466,-.02963) * av.z;
    a2 += vec4(.097145,.1296,-.057783,.025821) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(-1, 0));
    a2 += vec4(-1.0931,.074548,.25151,.17595) * av.x;
    a2 += vec4(.021347,-.29796,.1928,-.047744) * av.y;
    a2 += vec4(-.43477,.15139,.56199,-.17754) * av.z;
    a2 += vec4(-.13815,.047798,-.042938,-.060313) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(0, 0));
    a2 += vec4(-.1463,-.36386,-.48355,-.57634) * av.x;
    a2 += vec4(.3577,.060563,-.27491,-.2724) * av.y;
    a2 += vec4(-.784,.062749,.49384,.96417) * av.z;
    a2 += vec4(-.11598,.085663,.17239,-.026881) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(1, 0));
    a2 += vec4(.29111,.077677,-.49272,.2126) * av.x;
    a2 += vec4(.027449,1.2587,-.050807,-.38766) * av.y;
    a2 += vec4(.41112,-.80649,-.14288,-.20472) * av.z;
    a2 += vec4(-.0050674,.095155,-.084673,-.027998) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(-1, 1));
    a2 += vec4(.048778,.1923,-.016826,-.33425) * av.x;
    a2 += vec4(-.26126,-.13931,-.20714,.90648) * av.y;
    a2 += vec4(.19174,.099702,-.073645,-1.0672) * av.z;
    a2 += vec4(-.0021111,.13086,-.17276,.11525) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(0, 1));
    a2 += vec4(-.46598,.064101,.15834,.17218) * av.x;
    a2 += vec4(-.079601,.195,.031868,.44177) * av.y;
    a2 += vec4(-.49545,.17855,.40835,.04742) * av.z;
    a2 += vec4(.010257,.15493,-.027289,.043753) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(1, 1));
    a2 += vec4(-.46537,-.28867,-.10673,.67002) * av.x;
    a2 += vec4(.05638,.35681,.06436,.35794) * av.y;
    a2 += vec4(-.30581,-.24989,.075201,.1769) * av.z;
    a2 += vec4(-.0071438,.12324,.033013,.0049071) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(-1, -1));
    a2 += vec4(-.017438,-.25863,.029691,-.042721) * av.x;
    a2 += vec4(-.098312,-.29528,-.21059,-.011377) * av.y;
    a2 += vec4(.51815,-.29698,-.11824,.02268) * av.z;
    a2 += vec4(.42279,.52403,.025553,.21564) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(0, -1));
    a2 += vec4(.049,-.33735,.26298,-.26564) * av.x;
    a2 += vec4(.39905,-.12137,-.44195,.29857) * av.y;
    a2 += vec4(.15415,-.063243,-.054451,-.12153) * av.z;
    a2 += vec4(-.23527,.32398,-.32847,.26829) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(1, -1));
    a2 += vec4(.35878,.013386,-.17158,-.2235) * av.x;
    a2 += vec4(.068337,.18728,-.0918,-.18134) * av.y;
    a2 += vec4(-.45864,-.16557,-.18169,.13562) * av.z;
    a2 += vec4(-.43409,.081832,-.75873,.34011) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(-1, 0));
    a2 += vec4(.15118,-.17573,-.20143,.21965) * av.x;
    a2 += vec4(-.80369,-.17151,.2473,-.30217) * av.y;
    a2 += vec4(.80484,-.23479,.036798,.085711) * av.z;
    a2 += vec4(.93597,.58597,.60033,-.31515) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(0, 0));
    a2 += vec4(-.50411,-.12717,.12364,-.63119) * av.x;
    a2 += vec4(-.061607,-.24679,-.013507,.48151) * av.y;
    a2 += vec4(-.27321,.03786,.45128,-.25945) * av.z;
    a2 += vec4(.1183,-.68178,.4995,-.24611) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(1, 0));
    a2 += vec4(-.098339,.56301,.12011,-.50155) * av.x;
    a2 += vec4(.11984,.24245,.12747,-.11389) * av.y;
    a2 += vec4(-.43996,-.14964,-.25788,.1638) * av.z;
    a2 += vec4(-.22694,-.081237,-.31983,.31238) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(-1, 1));
    a2 += vec4(.34647,.00066253,-.038809,1.0794) * av.x;
    a2 += vec4(-.3061,-.073559,.3737,-.26119) * av.y;
    a2 += vec4(.48274,-.21308,-.5497,-.053035) * av.z;
    a2 += vec4(.95903,.089201,.58168,-.46506) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(0, 1));
    a2 += vec4(.10701,.12485,-.32471,.28834) * av.x;
    a2 += vec4(-.1407,-.11346,-.017028,-.0043775) * av.y;
    a2 += vec4(.38782,.30748,.23656,-.32337) * av.z;
    a2 += vec4(.39904,-.65014,.50206,.11871) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(1, 1));
    a2 += vec4(.13976,.28776,.012035,-.24992) * av.x;
    a2 += vec4(-.021746,.15016,.11413,-.039388) * av.y;
    a2 += vec4(.23591,.28478,.0069376,-.19883) * av.z;
    a2 += vec4(.22138,-.23221,.019549,.038561) * av.w;
    a2 = max(a2, vec4(0.)) + vec4(-.1565,-.35169,-.099543,-.21699) * min(a2, vec4(0.));
    return vec4(a2);
}

//!DESC chroma_car 19/28: 3x3 16>16, channels 13 to 16
//!HOOK CHROMA
//!BIND VSA_CHROMA_CAR_2_0
//!BIND VSA_CHROMA_CAR_2_1
//!BIND VSA_CHROMA_CAR_2_2
//!BIND VSA_CHROMA_CAR_2_3
//!SAVE VSA_CHROMA_CAR_3_3
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a3 = vec4(-.071955,.034367,.03127,.080443);
    vec4 av;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(-1, -1));
    a3 += vec4(-.38002,-.14119,-.14562,.27506) * av.x;
    a3 += vec4(-.020902,.064921,.23058,.019613) * av.y;
    a3 += vec4(.058588,.054046,.31691,.06829) * av.z;
    a3 += vec4(-.091679,.061562,-.19521,-.06553) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(0, -1));
    a3 += vec4(-1.1922,-.021464,-.015236,.22764) * av.x;
    a3 += vec4(-.14803,.10623,-.45707,.2305) * av.y;
    a3 += vec4(-.28307,-.19105,-.43065,-.016077) * av.z;
    a3 += vec4(-.040923,.085471,.043927,-.13035) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(1, -1));
    a3 += vec4(-.24128,.25229,.33982,.1357) * av.x;
    a3 += vec4(.043802,.038529,.25347,.14904) * av.y;
    a3 += vec4(.02285,.14002,.10613,-.061336) * av.z;
    a3 += vec4(-.28607,.11525,.097026,-.2228) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(-1, 0));
    a3 += vec4(.34489,-.25235,.065818,.34433) * av.x;
    a3 += vec4(-.07277,-.0016315,-.38721,.027736) * av.y;
    a3 += vec4(.01412,-.23415,.52573,-.074645) * av.z;
    a3 += vec4(-.18103,.080312,-.27515,-.069161) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(0, 0));
    a3 += vec4(-.092047,-.53193,.21906,.51502) * av.x;
    a3 += vec4(-.017207,-.19598,-.30865,-.016167) * av.y;
    a3 += vec4(.14137,.57617,-.66441,.012047) * av.z;
    a3 += vec4(-.066797,.046739,-.5718,-.73384) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(1, 0));
    a3 += vec4(1.1945,-.072739,-.30692,-.2591) * av.x;
    a3 += vec4(-.19259,-.14225,-.40043,.03446) * av.y;
    a3 += vec4(-.22657,.26108,-.67334,.021436) * av.z;
    a3 += vec4(-.14988,.057089,-.23959,-.095358) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(-1, 1));
    a3 += vec4(.17863,.11585,.075269,.090424) * av.x;
    a3 += vec4(.065078,-.0094397,-.17762,.13558) * av.y;
    a3 += vec4(.02391,-.20277,.20193,.21134) * av.z;
    a3 += vec4(-.10903,.095497,-.092837,-.070985) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(0, 1));
    a3 += vec4(-.081717,-.70285,.38392,-.13184) * av.x;
    a3 += vec4(-.020673,.081072,-.18233,-.17489) * av.y;
    a3 += vec4(-.0061908,-.051217,.38477,-.073224) * av.z;
    a3 += vec4(-.029276,-.0036862,-.30891,-.031292) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(1, 1));
    a3 += vec4(.24903,.054189,-.17778,-.0058653) * av.x;
    a3 += vec4(-.036198,.046276,.074014,.034887) * av.y;
    a3 += vec4(.0062509,.069264,.30949,.14118) * av.z;
    a3 += vec4(-.026516,.063192,-.11634,.063165) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(-1, -1));
    a3 += vec4(-.012412,-.043055,.18103,.52527) * av.x;
    a3 += vec4(.69598,.11988,.29135,-.11271) * av.y;
    a3 += vec4(-.008228,-.27102,.041682,.20549) * av.z;
    a3 += vec4(.11844,.09724,.30271,-.44554) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(0, -1));
    a3 += vec4(-.41387,-.30517,.061627,.48287) * av.x;
    a3 += vec4(.65446,.10427,-.65282,-.20746) * av.y;
    a3 += vec4(.51222,-.10008,.60628,.18843) * av.z;
    a3 += vec4(-.23362,-.041038,-.48617,.020963) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(1, -1));
    a3 += vec4(.20078,.19055,-.11128,.065407) * av.x;
    a3 += vec4(.19439,-.12512,-.66257,-.28103) * av.y;
    a3 += vec4(.048108,-.1377,-.4267,.16618) * av.z;
    a3 += vec4(.18509,.13896,-.64768,-.024297) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(-1, 0));
    a3 += vec4(-.20382,.01132,.16055,.2209) * av.x;
    a3 += vec4(.22258,-.22978,.46414,.22769) * av.y;
    a3 += vec4(-.080778,.070861,-.22741,.09663) * av.z;
    a3 += vec4(-.19071,.039525,.28546,-.041337) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(0, 0));
    a3 += vec4(-1.2534,-.19233,.35514,.56618) * av.x;
    a3 += vec4(.02539,.77651,-.031992,.21093) * av.y;
    a3 += vec4(-.060207,-.23956,.71086,.067307) * av.z;
    a3 += vec4(.062144,-.39327,.1304,-.249) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(1, 0));
    a3 += vec4(-.21364,-.16526,.30352,.13325) * av.x;
    a3 += vec4(-.44061,.12901,.47518,-.077279) * av.y;
    a3 += vec4(-.14666,-.003999,.37137,-.12895) * av.z;
    a3 += vec4(.50799,-.00094921,-.50936,-.0023276) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(-1, 1));
    a3 += vec4(.020492,.33547,-.16637,-.021502) * av.x;
    a3 += vec4(-.09269,.07962,.18718,-.15377) * av.y;
    a3 += vec4(.097817,.27686,-.53212,-.5291) * av.z;
    a3 += vec4(-.056621,.018209,.27761,.15088) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(0, 1));
    a3 += vec4(-.3182,-.2487,.32384,.27094) * av.x;
    a3 += vec4(-.24222,.61415,.23491,.48608) * av.y;
    a3 += vec4(.10445,-.26524,-.67599,-.74809) * av.z;
    a3 += vec4(.0053968,.21051,.47448,.28353) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(1, 1));
    a3 += vec4(.16418,-.0080619,.28781,-.027744) * av.x;
    a3 += vec4(-.33615,-.082992,.67286,-.076065) * av.y;
    a3 += vec4(.33975,-.093117,-.57696,-.63072) * av.z;
    a3 += vec4(-.076788,.1102,.55467,.5583) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(-1, -1));
    a3 += vec4(-.21446,.089268,.13022,.6747) * av.x;
    a3 += vec4(.44194,.12056,.21635,-.21903) * av.y;
    a3 += vec4(.056527,-.048204,-.18197,.013722) * av.z;
    a3 += vec4(-.15132,.091479,-.16679,.18248) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(0, -1));
    a3 += vec4(-.38162,.070642,-.0020103,.042) * av.x;
    a3 += vec4(-1.1931,.28897,-.03975,-.13858) * av.y;
    a3 += vec4(.4674,-.32111,.052426,.045456) * av.z;
    a3 += vec4(-.095738,.030941,-.16168,.0025051) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(1, -1));
    a3 += vec4(-.28697,-.13743,.12597,-.26664) * av.x;
    a3 += vec4(.35976,-.12709,.72505,-.50686) * av.y;
    a3 += vec4(-.073119,.15504,.67728,-.28152) * av.z;
    a3 += vec4(-.038215,.033449,-.12548,-.09692) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(-1, 0));
    a3 += vec4(-.45604,.20104,-.24543,.44571) * av.x;
    a3 += vec4(.013204,.27516,.22283,-.52009) * av.y;
    a3 += vec4(.047321,-.0061548,.24851,-.09427) * av.z;
    a3 += vec4(.018368,-.024834,-.30813,.04721) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(0, 0));
    a3 += vec4(-.061096,-.11124,-.43914,.78741) * av.x;
    a3 += vec4(.11049,-.37136,.20698,.073924) * av.y;
    a3 += vec4(.35563,.42584,.34512,.18086) * av.z;
    a3 += vec4(.013036,.050327,-.59679,-.37643) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(1, 0));
    a3 += vec4(-.14523,-.049905,-.43099,.26366) * av.x;
    a3 += vec4(.49515,.26253,-.088232,.45683) * av.y;
    a3 += vec4(-.085776,-.097762,.036848,-.063248) * av.z;
    a3 += vec4(.083638,.017842,.2664,.051084) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(-1, 1));
    a3 += vec4(-.090321,-.47686,-.035703,.051255) * av.x;
    a3 += vec4(-.072152,.50198,.30572,-.51453) * av.y;
    a3 += vec4(.050559,-.32581,-.30021,-.10597) * av.z;
    a3 += vec4(-.084302,.039332,-.15515,-.065426) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(0, 1));
    a3 += vec4(.0031718,-.053096,.64275,.19586) * av.x;
    a3 += vec4(.30046,.58337,-.0053567,-.2709) * av.y;
    a3 += vec4(.31874,.26685,.17681,.046843) * av.z;
    a3 += vec4(-.098056,-.0026894,.015972,-.031022) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(1, 1));
    a3 += vec4(-.11931,.19279,-.046256,-.11797) * av.x;
    a3 += vec4(.010192,.3554,.25155,.081783) * av.y;
    a3 += vec4(.28349,.056086,.62983,-.18488) * av.z;
    a3 += vec4(-.12825,-.00055573,-.21131,.22789) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(-1, -1));
    a3 += vec4(-.007478,.037049,-.23895,-.46982) * av.x;
    a3 += vec4(.34651,.030351,.5941,-.23616) * av.y;
    a3 += vec4(-.76779,.26511,.29523,-.84448) * av.z;
    a3 += vec4(.62412,-.25844,.10069,.12012) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(0, -1));
    a3 += vec4(-.66576,.13906,-.055805,-.26854) * av.x;
    a3 += vec4(-.092577,-.018796,.26657,-.13512) * av.y;
    a3 += vec4(.40514,.34405,.28936,-1.2574) * av.z;
    a3 += vec4(.28524,-.14742,-.43012,-.22506) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(1, -1));
    a3 += vec4(.034222,.18876,-.051929,-.088808) * av.x;
    a3 += vec4(.29508,.13949,-.19458,-.31682) * av.y;
    a3 += vec4(-.15112,-.27787,-.087813,-.34828) * av.z;
    a3 += vec4(-.1238,-.12817,.9606,.15446) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(-1, 0));
    a3 += vec4(-.17744,-.10696,-.2871,.19201) * av.x;
    a3 += vec4(.06133,-.27656,.55706,.041789) * av.y;
    a3 += vec4(-.23336,-.59281,-.38364,-.07442) * av.z;
    a3 += vec4(.55522,.35907,-.18657,-.13595) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(0, 0));
    a3 += vec4(.12566,-.54081,-.43628,.13781) * av.x;
    a3 += vec4(-.17818,-.043535,-.015414,.12285) * av.y;
    a3 += vec4(-.4259,.23289,-.45185,-.41685) * av.z;
    a3 += vec4(-.088063,.66353,-1.0356,.24887) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(1, 0));
    a3 += vec4(.48747,.22909,.23862,.037326) * av.x;
    a3 += vec4(-.16682,-.07768,-.070906,.085843) * av.y;
    a3 += vec4(-.43709,-.22884,-.38569,.37893) * av.z;
    a3 += vec4(-.49799,.48181,-.30055,-.40408) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(-1, 1));
    a3 += vec4(-.083276,.060783,.066843,.23404) * av.x;
    a3 += vec4(.10113,-.18614,-.1373,.20736) * av.y;
    a3 += vec4(-.085883,-.22189,.14542,.066923) * av.z;
    a3 += vec4(.1017,.2587,.45714,.26315) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(0, 1));
    a3 += vec4(.030198,-.063061,-.34611,-.054644) * av.x;
    a3 += vec4(-.22289,-.14061,-.43218,.20704) * av.y;
    a3 += vec4(-.060757,.19071,-.46154,.10138) * av.z;
    a3 += vec4(-.081101,-.04607,.13357,.35575) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(1, 1));
    a3 += vec4(.15653,.05986,.086678,.43179) * av.x;
    a3 += vec4(-.19469,.015433,-.72157,.19619) * av.y;
    a3 += vec4(.27971,-.052774,-.10578,.2638) * av.z;
    a3 += vec4(-.34104,-.13167,.30487,-.018735) * av.w;
    a3 = max(a3, vec4(0.)) + vec4(-.1283,.21845,.16326,.086117) * min(a3, vec4(0.));
    return vec4(a3);
}

//!DESC chroma_car 20/28: 3x3 16>16, channels 1 to 4
//!HOOK CHROMA
//!BIND VSA_CHROMA_CAR_3_0
//!BIND VSA_CHROMA_CAR_3_1
//!BIND VSA_CHROMA_CAR_3_2
//!BIND VSA_CHROMA_CAR_3_3
//!SAVE VSA_CHROMA_CAR_4_0
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(-.026534,.052923,-.0022128,.056);
    vec4 av;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(-1, -1));
    a0 += vec4(.063263,-.015354,.1145,-.189) * av.x;
    a0 += vec4(-.13009,.19115,-.13371,-.093289) * av.y;
    a0 += vec4(.069673,-.18473,.13519,.20083) * av.z;
    a0 += vec4(.03803,-.10458,.031779,-.09338) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(0, -1));
    a0 += vec4(.19336,-.077584,-.12442,-.077016) * av.x;
    a0 += vec4(.23635,-.054531,.47698,.061397) * av.y;
    a0 += vec4(.10822,.05805,-.58736,.29889) * av.z;
    a0 += vec4(-.0028594,.092562,-.12824,.10618) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(1, -1));
    a0 += vec4(.024531,-.04428,-.060838,-.077081) * av.x;
    a0 += vec4(.07078,-.14865,.014687,-.055327) * av.y;
    a0 += vec4(-.12575,-.088806,-.032802,-.10526) * av.z;
    a0 += vec4(.002661,.015514,.007879,-.032737) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(-1, 0));
    a0 += vec4(.073214,-.28592,-.044469,.25758) * av.x;
    a0 += vec4(.22956,-.053005,.012877,-.2628) * av.y;
    a0 += vec4(-.045353,-.54302,-.20796,.034546) * av.z;
    a0 += vec4(.031435,-.1575,-.07826,-.088193) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(0, 0));
    a0 += vec4(-.19385,-.47505,.15277,.28745) * av.x;
    a0 += vec4(-1.3355,-.12101,-.16789,.26286) * av.y;
    a0 += vec4(-.094452,-.073114,.19043,.050256) * av.z;
    a0 += vec4(-.12622,.21056,.092548,-.14587) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(1, 0));
    a0 += vec4(-.092218,.096272,.13829,-.0021116) * av.x;
    a0 += vec4(.21995,-.059026,-.22465,.30971) * av.y;
    a0 += vec4(-.056301,-.24925,.01849,-.39374) * av.z;
    a0 += vec4(.03926,-.009971,-.072681,-.080309) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(-1, 1));
    a0 += vec4(-.044097,-.12019,-.028022,.2962) * av.x;
    a0 += vec4(.052109,-.29068,-.012949,-.1292) * av.y;
    a0 += vec4(-.14592,-.27626,.040965,.22635) * av.z;
    a0 += vec4(.0042202,-.047382,-.094309,-.0086845) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(0, 1));
    a0 += vec4(.028137,-.2694,-.0035895,.46529) * av.x;
    a0 += vec4(-.011837,.23218,.073609,.16282) * av.y;
    a0 += vec4(-.049042,.47777,-.15008,-.15632) * av.z;
    a0 += vec4(.13849,.11001,-.027599,-.1243) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(1, 1));
    a0 += vec4(.068312,.56876,.0099152,-.76653) * av.x;
    a0 += vec4(-.20296,.043693,.020064,-.23062) * av.y;
    a0 += vec4(-.050595,-.15122,-.11724,-.76073) * av.z;
    a0 += vec4(-.014824,-.0040294,.011606,-.25451) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(-1, -1));
    a0 += vec4(.044447,.069969,-.014966,.1018) * av.x;
    a0 += vec4(-.0042202,-.09101,-.014144,.0041296) * av.y;
    a0 += vec4(.022908,.066758,.0055007,.14779) * av.z;
    a0 += vec4(-.063748,-.62589,-.040841,-.69511) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(0, -1));
    a0 += vec4(-.063471,.064763,-.53668,.060694) * av.x;
    a0 += vec4(-.045235,-.014107,.13891,-.077671) * av.y;
    a0 += vec4(.056757,.0035233,-.2773,.08063) * av.z;
    a0 += vec4(-.070628,-.41647,-.024113,-.6434) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(1, -1));
    a0 += vec4(-.17746,-.092095,.1986,.14569) * av.x;
    a0 += vec4(.041239,.085728,-.027696,.12393) * av.y;
    a0 += vec4(-.040155,.015879,-.23374,-.015583) * av.z;
    a0 += vec4(-.038991,-.66692,-.030563,-.50966) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(-1, 0));
    a0 += vec4(.045623,-.27206,.033388,.035565) * av.x;
    a0 += vec4(-.11954,.045688,.059682,.062005) * av.y;
    a0 += vec4(-.18073,-.045943,-.24345,.04632) * av.z;
    a0 += vec4(-.051671,-.40536,-.064579,-.27605) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(0, 0));
    a0 += vec4(-.13732,.1149,.045819,.158) * av.x;
    a0 += vec4(.0856,-.22432,-.092781,-.36603) * av.y;
    a0 += vec4(.077361,.0055616,-.81099,.033122) * av.z;
    a0 += vec4(-.071963,-.0010898,-.059096,-.07996) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(1, 0));
    a0 += vec4(.051217,-.26807,.053082,.11446) * av.x;
    a0 += vec4(-.089045,.20155,.086481,-.11631) * av.y;
    a0 += vec4(.0086982,-.021469,-.16415,-.1745) * av.z;
    a0 += vec4(-.066907,-.37493,-.013162,-.12587) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(-1, 1));
    a0 += vec4(.07291,-.19514,-.036913,-.29929) * av.x;
    a0 += vec4(.064453,-.084936,.075163,-.026671) * av.y;
    a0 += vec4(.019028,-.056583,-.10082,-.13274) * av.z;
    a0 += vec4(-.12666,-.24077,-.041327,-.043168) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(0, 1));
    a0 += vec4(.064243,.0022637,.071815,-.17278) * av.x;
    a0 += vec4(-.069337,-.91755,.052827,-.28203) * av.y;
    a0 += vec4(.19937,.018446,-.06967,-.1917) * av.z;
    a0 += vec4(-.095036,.044796,-.061331,-.10474) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(1, 1));
    a0 += vec4(.0091786,-.015708,.026792,-.538) * av.x;
    a0 += vec4(.06814,-.26002,.018359,.11688) * av.y;
    a0 += vec4(-.019102,.037586,-.012076,.046201) * av.z;
    a0 += vec4(-.020213,-.18591,-.034131,.058185) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(-1, -1));
    a0 += vec4(-.049033,.050051,-.0081057,-.10548) * av.x;
    a0 += vec4(-.024865,.0034665,.071245,-.13006) * av.y;
    a0 += vec4(-.10791,-.033704,-.0048722,.02512) * av.z;
    a0 += vec4(.017708,-.023694,-.013292,.051269) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(0, -1));
    a0 += vec4(-.0049805,.12649,.19484,.088062) * av.x;
    a0 += vec4(-.024649,.060804,-.079272,-.016022) * av.y;
    a0 += vec4(-.042354,.078402,.17859,-.011765) * av.z;
    a0 += vec4(-.030461,-.062395,-.1059,-.091567) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(1, -1));
    a0 += vec4(.049505,.1823,-.055603,-.053176) * av.x;
    a0 += vec4(-.0082406,.056068,.026307,-.047151) * av.y;
    a0 += vec4(.020455,.11039,.010875,.11401) * av.z;
    a0 += vec4(-.089081,-.024406,-.037847,-.067399) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(-1, 0));
    a0 += vec4(.030253,.031817,-.027352,.055136) * av.x;
    a0 += vec4(.19395,-.015652,-.073385,.053433) * av.y;
    a0 += vec4(-.1443,.020744,-.13503,-.028193) * av.z;
    a0 += vec4(-.016557,.047346,.060407,-.21416) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(0, 0));
    a0 += vec4(.13759,.018066,.04828,-.048188) * av.x;
    a0 += vec4(-.057277,.048486,-.19246,.086086) * av.y;
    a0 += vec4(-.25931,-.022108,-.052237,.015757) * av.z;
    a0 += vec4(-.12742,.030979,.015306,.069541) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(1, 0));
    a0 += vec4(-.040124,.0057935,.060069,-.10735) * av.x;
    a0 += vec4(-.028925,.017581,.02532,-.079247) * av.y;
    a0 += vec4(-.058176,-.075472,-.014524,-.030551) * av.z;
    a0 += vec4(-.10712,-.4029,-.012363,.3036) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(-1, 1));
    a0 += vec4(-.0207,.24074,.024169,.12578) * av.x;
    a0 += vec4(-.1053,-.29529,.026248,.17056) * av.y;
    a0 += vec4(-.011723,-.017368,.023534,-.18749) * av.z;
    a0 += vec4(-.0041806,-.11469,.0075779,.023507) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(0, 1));
    a0 += vec4(.032848,-.094232,-.013466,.32323) * av.x;
    a0 += vec4(-.19483,-.26233,.0015824,.15124) * av.y;
    a0 += vec4(-.16407,-.028962,.010813,.1153) * av.z;
    a0 += vec4(-.029603,.085802,.0094527,-.12458) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(1, 1));
    a0 += vec4(.028939,-.033816,.003706,.30503) * av.x;
    a0 += vec4(.041065,.086856,-.00036192,-.17751) * av.y;
    a0 += vec4(-.12168,-.2456,-.0091605,.055768) * av.z;
    a0 += vec4(-.048581,-.0327,-.018664,-.12206) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(-1, -1));
    a0 += vec4(.041122,-.12877,-.065614,.10621) * av.x;
    a0 += vec4(-.013052,.15906,.04151,.045086) * av.y;
    a0 += vec4(-.13472,.27556,.30347,-.070046) * av.z;
    a0 += vec4(-.038993,-.21674,-.01625,.10173) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(0, -1));
    a0 += vec4(-.0096408,-.23734,-.060552,.003094) * av.x;
    a0 += vec4(.10414,.018931,-.098924,.15127) * av.y;
    a0 += vec4(-.14502,.16171,.27106,-.13737) * av.z;
    a0 += vec4(-.056278,.13541,.05658,.088504) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(1, -1));
    a0 += vec4(-.026461,-.21463,-.014562,.0049625) * av.x;
    a0 += vec4(-.063654,-.30788,.089261,.051719) * av.y;
    a0 += vec4(.029221,-.13734,-.028552,.10503) * av.z;
    a0 += vec4(-.0022518,-.033525,.056359,.16891) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(-1, 0));
    a0 += vec4(-.20733,.021366,-.0403,-.16852) * av.x;
    a0 += vec4(.0085705,-.31556,-.06989,.099033) * av.y;
    a0 += vec4(.15889,.14056,-.46054,-.15351) * av.z;
    a0 += vec4(.019008,-.16456,.066323,-.18537) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(0, 0));
    a0 += vec4(-.074284,-.25686,.012749,-.029774) * av.x;
    a0 += vec4(-.31733,.22091,.16125,.26205) * av.y;
    a0 += vec4(.4423,.3487,.3254,-.4503) * av.z;
    a0 += vec4(.065686,.50262,-.0095051,-.71876) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(1, 0));
    a0 += vec4(.050534,-.17742,-.058216,-.015591) * av.x;
    a0 += vec4(.2463,-.36643,-.13327,-.22677) * av.y;
    a0 += vec4(-.092463,.32133,-.21862,-.29641) * av.z;
    a0 += vec4(.012549,.31289,.03948,-.21295) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(-1, 1));
    a0 += vec4(.048099,.1118,-.087469,-.14965) * av.x;
    a0 += vec4(-.0033464,-.38058,-.028136,.028811) * av.y;
    a0 += vec4(-.21428,.23335,.18589,.42524) * av.z;
    a0 += vec4(.031151,.01838,.026547,-.17702) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(0, 1));
    a0 += vec4(.15961,-.32413,-.087025,-.45621) * av.x;
    a0 += vec4(.10327,.4841,-.01672,-.046144) * av.y;
    a0 += vec4(-.11798,-.85386,-.045888,.96665) * av.z;
    a0 += vec4(-.030853,-.14976,-.0062765,-.0098348) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(1, 1));
    a0 += vec4(-.061778,-.28799,-.0044931,.21548) * av.x;
    a0 += vec4(-.093502,.39615,-.028403,-.76104) * av.y;
    a0 += vec4(-.11539,.14103,-.11087,.32341) * av.z;
    a0 += vec4(.025989,-.10574,-.027011,.21667) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(.27773,-.017672,.31929,.015464) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC chroma_car 21/28: 3x3 16>16, channels 5 to 8
//!HOOK CHROMA
//!BIND VSA_CHROMA_CAR_3_0
//!BIND VSA_CHROMA_CAR_3_1
//!BIND VSA_CHROMA_CAR_3_2
//!BIND VSA_CHROMA_CAR_3_3
//!SAVE VSA_CHROMA_CAR_4_1
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(.063599,.044019,-.027634,-.0040154);
    vec4 av;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(-1, -1));
    a1 += vec4(.032538,.26561,.057857,.15686) * av.x;
    a1 += vec4(.21892,-.094271,-.19447,.042498) * av.y;
    a1 += vec4(-.38052,.17553,.17971,-.0062615) * av.z;
    a1 += vec4(-.17006,.015091,-.048713,.03768) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(0, -1));
    a1 += vec4(.0071636,.065487,-.08215,.088674) * av.x;
    a1 += vec4(.13673,.070205,-.29647,-.03243) * av.y;
    a1 += vec4(.1799,.023874,.077263,.2059) * av.z;
    a1 += vec4(-.059419,-.040036,-.040459,.019329) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(1, -1));
    a1 += vec4(.053509,.0036343,.015289,.093152) * av.x;
    a1 += vec4(.07501,-.057367,-.0012429,.028029) * av.y;
    a1 += vec4(-.0086572,.020096,.049743,-.17921) * av.z;
    a1 += vec4(-.11309,.017816,-.033313,-.14873) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(-1, 0));
    a1 += vec4(.17871,.069971,-.062408,-.1478) * av.x;
    a1 += vec4(-.26564,.091181,-.019068,-.0099207) * av.y;
    a1 += vec4(-.20508,-.21483,.058486,.039612) * av.z;
    a1 += vec4(-.1048,-.072769,.020541,.077348) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(0, 0));
    a1 += vec4(-.70492,-.057348,-.076155,.37613) * av.x;
    a1 += vec4(-.0047661,-.074267,.20357,-.050605) * av.y;
    a1 += vec4(.025854,-.34805,-.095728,.48647) * av.z;
    a1 += vec4(-.015643,-.13324,.24229,.086471) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(1, 0));
    a1 += vec4(-.26917,.14539,-.027699,-.29647) * av.x;
    a1 += vec4(.0087515,.038734,.10365,.03998) * av.y;
    a1 += vec4(-.018636,-.03738,-.070572,-.68773) * av.z;
    a1 += vec4(-.06084,.046244,-.04301,-.24311) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(-1, 1));
    a1 += vec4(-.0083312,.016271,-.034995,-.23369) * av.x;
    a1 += vec4(-.11416,.056254,.039722,-.18831) * av.y;
    a1 += vec4(.35892,-.34653,.0093504,-.074409) * av.z;
    a1 += vec4(.32604,-.046909,.0066145,-.26356) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(0, 1));
    a1 += vec4(.13513,.14216,-.082986,.18465) * av.x;
    a1 += vec4(.03789,.0042374,.077621,-.066736) * av.y;
    a1 += vec4(-.032574,-.080446,.062602,.17729) * av.z;
    a1 += vec4(.12084,-.049447,-.082296,.28042) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(1, 1));
    a1 += vec4(.13257,.021855,.010677,-.074046) * av.x;
    a1 += vec4(-.088435,-.011628,-.13741,.099304) * av.y;
    a1 += vec4(-.14404,.09094,.21216,.14683) * av.z;
    a1 += vec4(-.0099243,-.043229,.074382,.16528) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(-1, -1));
    a1 += vec4(-.48202,.23921,-.068351,-.052609) * av.x;
    a1 += vec4(.26816,-.15238,-.22087,-.010372) * av.y;
    a1 += vec4(.061046,.14334,.36045,-.0072906) * av.z;
    a1 += vec4(-.12341,-.012933,.049738,-.15489) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(0, -1));
    a1 += vec4(.21644,-.0276,-.032171,.041958) * av.x;
    a1 += vec4(-.17154,.053637,-.29804,-.22534) * av.y;
    a1 += vec4(-.11874,-.013156,.28024,.010349) * av.z;
    a1 += vec4(-.11279,-.075474,.0065501,-.15086) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(1, -1));
    a1 += vec4(.34779,.060072,.12382,.1012) * av.x;
    a1 += vec4(-.054198,-.055707,.027779,-.035852) * av.y;
    a1 += vec4(-.003036,.024113,.1419,-.039863) * av.z;
    a1 += vec4(-.4655,-.11051,.034123,-.054855) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(-1, 0));
    a1 += vec4(-.36111,-.10683,-.085764,.023337) * av.x;
    a1 += vec4(.2045,.027987,-.27531,-.0020134) * av.y;
    a1 += vec4(.34406,-.17642,.020228,.16851) * av.z;
    a1 += vec4(-.15221,-.1708,-.009329,-.18241) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(0, 0));
    a1 += vec4(-.030652,-.091548,.12469,-.38431) * av.x;
    a1 += vec4(-.42662,.19545,-.1139,-.31737) * av.y;
    a1 += vec4(-.12046,-.10065,.14255,.20996) * av.z;
    a1 += vec4(-.11477,-.072604,.014256,-.12247) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(1, 0));
    a1 += vec4(.014525,-.0014617,-.054019,-.3536) * av.x;
    a1 += vec4(.02679,.092978,-.033442,.16249) * av.y;
    a1 += vec4(.025611,-.02074,.13309,.11857) * av.z;
    a1 += vec4(-.35625,-.12692,-.0038522,-.099929) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(-1, 1));
    a1 += vec4(.013656,.044106,.055818,.18652) * av.x;
    a1 += vec4(-.21122,-.15623,.076006,.3006) * av.y;
    a1 += vec4(-.061584,-.032639,.24518,-.041681) * av.z;
    a1 += vec4(-.096644,-.24274,.045165,-.25307) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(0, 1));
    a1 += vec4(.073499,-.11017,.11115,.23794) * av.x;
    a1 += vec4(-.086697,-.035254,.11988,-.18676) * av.y;
    a1 += vec4(-.10211,.0010073,.19892,-.22247) * av.z;
    a1 += vec4(-.26518,-.11637,.016412,-.071678) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(1, 1));
    a1 += vec4(.26868,-.071557,.02928,-.073004) * av.x;
    a1 += vec4(.084649,-.0042664,.092946,-.072054) * av.y;
    a1 += vec4(.0068354,-.031526,.20655,.094382) * av.z;
    a1 += vec4(-.52611,-.28636,.055721,-.098389) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(-1, -1));
    a1 += vec4(.23982,-.036286,.029788,.05239) * av.x;
    a1 += vec4(.076151,.12092,-.023494,.023245) * av.y;
    a1 += vec4(.1347,-.1086,.047744,.0028515) * av.z;
    a1 += vec4(-.024096,-.0087779,-.099973,-.089012) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(0, -1));
    a1 += vec4(-.32156,.068015,-.065318,.14546) * av.x;
    a1 += vec4(.020266,-.031551,-.060802,.0069743) * av.y;
    a1 += vec4(.11273,.015694,-.026619,.087466) * av.z;
    a1 += vec4(.25984,-.020401,-.018841,-.16026) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(1, -1));
    a1 += vec4(-.39706,.12219,-.063614,-.033603) * av.x;
    a1 += vec4(-.03033,.022841,.018555,-.062166) * av.y;
    a1 += vec4(-.02931,.047135,-.013146,.017107) * av.z;
    a1 += vec4(.072288,.040423,-.11708,-.046035) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(-1, 0));
    a1 += vec4(.14462,.19214,-.027144,.023393) * av.x;
    a1 += vec4(-.04776,.15851,.18407,-.21149) * av.y;
    a1 += vec4(.095364,-.0067608,.065408,.024028) * av.z;
    a1 += vec4(-.037841,-.00086652,-.06792,.00053208) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(0, 0));
    a1 += vec4(-.0010033,.09584,-.03828,.10568) * av.x;
    a1 += vec4(-.18257,.042364,.091669,.23986) * av.y;
    a1 += vec4(.0025941,.028605,-.037384,-.090324) * av.z;
    a1 += vec4(-.075978,-.1179,.10991,-.13725) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(1, 0));
    a1 += vec4(-.064984,.074842,-.020604,.16314) * av.x;
    a1 += vec4(-.191,.106,.013809,-.074153) * av.y;
    a1 += vec4(.0034097,.012511,-.10937,.13626) * av.z;
    a1 += vec4(-.14742,-.024335,-.081993,-.2498) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(-1, 1));
    a1 += vec4(.056755,.080028,-.013201,-.19856) * av.x;
    a1 += vec4(-.1591,-.019371,.054179,-.10969) * av.y;
    a1 += vec4(-.32606,-.046259,.12551,.061083) * av.z;
    a1 += vec4(-.0062388,.055183,-.062695,.023261) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(0, 1));
    a1 += vec4(.081324,-.06932,-.085357,-.19758) * av.x;
    a1 += vec4(-.12865,.10162,.058276,.046824) * av.y;
    a1 += vec4(-.0059544,.018841,-.021472,-.41472) * av.z;
    a1 += vec4(-.070873,-.082789,.072777,-.071541) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(1, 1));
    a1 += vec4(.09627,.069023,-.050119,.10408) * av.x;
    a1 += vec4(-.036662,.13537,-.014177,-.10066) * av.y;
    a1 += vec4(.063167,.093893,-.032369,-.0096641) * av.z;
    a1 += vec4(-.085478,.0042998,-.053217,-.21369) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(-1, -1));
    a1 += vec4(-.11306,-.23413,.044043,-.030325) * av.x;
    a1 += vec4(-.41029,.30988,.11023,-.066734) * av.y;
    a1 += vec4(.052299,-.12301,.061815,.24255) * av.z;
    a1 += vec4(-.47629,-.23499,-.13741,.0072957) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(0, -1));
    a1 += vec4(-.011227,-.063072,.014467,-.11516) * av.x;
    a1 += vec4(.19199,-.0034877,.018401,-.16065) * av.y;
    a1 += vec4(-.71079,.13037,-.11155,-.35227) * av.z;
    a1 += vec4(-.16428,-.01194,-.066533,-.11367) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(1, -1));
    a1 += vec4(-.062922,.00050464,-.0067111,-.10711) * av.x;
    a1 += vec4(.40376,.042103,.045209,.059052) * av.y;
    a1 += vec4(-.043013,-.15205,.19489,-.19554) * av.z;
    a1 += vec4(-.051042,.009532,-.02225,-.17222) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(-1, 0));
    a1 += vec4(.0025914,-.32823,.0059929,.14422) * av.x;
    a1 += vec4(-.44875,-.076693,-.11178,.10972) * av.y;
    a1 += vec4(.46015,.1136,.33761,.19291) * av.z;
    a1 += vec4(.02132,.030259,.057022,.12014) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(0, 0));
    a1 += vec4(.058541,-.13423,.13723,-.13906) * av.x;
    a1 += vec4(-.14214,-.115,-.08535,.080405) * av.y;
    a1 += vec4(.055898,.54583,.012787,.098259) * av.z;
    a1 += vec4(.068601,.058654,-.26486,-.10954) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(1, 0));
    a1 += vec4(.046476,-.069081,-.0043562,-.045461) * av.x;
    a1 += vec4(-.012997,-.15792,-.043885,-.52096) * av.y;
    a1 += vec4(.20354,.059608,.28026,.44011) * av.z;
    a1 += vec4(.030496,-.053001,-.0091877,.014359) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(-1, 1));
    a1 += vec4(.37113,-.068528,.026291,-.012378) * av.x;
    a1 += vec4(.18458,.046737,-.021645,.17824) * av.y;
    a1 += vec4(.25996,.0093751,.079029,-.57916) * av.z;
    a1 += vec4(.22623,.0059759,-.11552,.0060723) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(0, 1));
    a1 += vec4(.10359,-.29379,-.11964,-.013393) * av.x;
    a1 += vec4(.061728,-.0092563,.044988,.3383) * av.y;
    a1 += vec4(-.25742,.27853,-.11513,-.35328) * av.z;
    a1 += vec4(.27243,-.13565,.069782,-.037572) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(1, 1));
    a1 += vec4(.024322,-.20366,.089967,.22975) * av.x;
    a1 += vec4(.1243,-.074767,.028867,-.028546) * av.y;
    a1 += vec4(.097891,-.11981,-.1459,.0073697) * av.z;
    a1 += vec4(.015518,-.14963,-.11259,.1555) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(.05621,.027968,-.12204,.13461) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC chroma_car 22/28: 3x3 16>16, channels 9 to 12
//!HOOK CHROMA
//!BIND VSA_CHROMA_CAR_3_0
//!BIND VSA_CHROMA_CAR_3_1
//!BIND VSA_CHROMA_CAR_3_2
//!BIND VSA_CHROMA_CAR_3_3
//!SAVE VSA_CHROMA_CAR_4_2
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a2 = vec4(.0061614,-.03206,.03173,.056153);
    vec4 av;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(-1, -1));
    a2 += vec4(-.082125,-.52738,-.043828,-.038454) * av.x;
    a2 += vec4(.043972,-.20564,-.14885,-.1325) * av.y;
    a2 += vec4(-.05764,.43798,-.087021,.10704) * av.z;
    a2 += vec4(-.015267,.060454,-.033286,-.075498) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(0, -1));
    a2 += vec4(.0061734,.032764,-.031101,.073816) * av.x;
    a2 += vec4(.099259,.38828,-.25998,-.11485) * av.y;
    a2 += vec4(-.11428,.033817,.090169,-.020263) * av.z;
    a2 += vec4(.028178,-.010703,-.042098,.024421) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(1, -1));
    a2 += vec4(-.076477,.14944,.10852,-.0011293) * av.x;
    a2 += vec4(-.18389,-.25291,.39922,-.23435) * av.y;
    a2 += vec4(-.0083052,-.32484,-.029425,.15457) * av.z;
    a2 += vec4(-.022009,-.069922,.069994,-.04256) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(-1, 0));
    a2 += vec4(.027708,-.051865,-.013435,.13084) * av.x;
    a2 += vec4(.21704,-.89627,-.55016,.081655) * av.y;
    a2 += vec4(-.25254,.065305,-.1167,.075311) * av.z;
    a2 += vec4(.053209,-.10589,.009673,-.0636) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(0, 0));
    a2 += vec4(.017146,-.35749,.011731,-.26651) * av.x;
    a2 += vec4(.24065,-.33059,-1.0253,.15468) * av.y;
    a2 += vec4(-.15297,.12265,.48082,.014701) * av.z;
    a2 += vec4(-.10167,-.061519,-.26675,.12341) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(1, 0));
    a2 += vec4(.038325,-.26618,.019269,-.0998) * av.x;
    a2 += vec4(-.040115,.2479,-.28224,.095169) * av.y;
    a2 += vec4(-.087357,.06645,.24259,-.095801) * av.z;
    a2 += vec4(.0042743,.12739,.00017333,-.027385) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(-1, 1));
    a2 += vec4(.0001553,-.082138,.065604,.1388) * av.x;
    a2 += vec4(.23283,-.22761,-.013728,.042304) * av.y;
    a2 += vec4(-.12156,.02871,-.031109,.19467) * av.z;
    a2 += vec4(.085136,-.079293,.10496,.085636) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(0, 1));
    a2 += vec4(-.10394,-.3,-.030711,-.088725) * av.x;
    a2 += vec4(.64124,-.16132,-.23378,.098215) * av.y;
    a2 += vec4(-.039968,.030928,-.18939,.04161) * av.z;
    a2 += vec4(-.29611,-.046418,-.068164,-.15171) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(1, 1));
    a2 += vec4(-.02599,-.29827,-.059296,.03464) * av.x;
    a2 += vec4(.074203,-.0011568,-.13246,.10348) * av.y;
    a2 += vec4(-.12255,-.047035,.023772,-.040894) * av.z;
    a2 += vec4(.04888,.039128,.053612,-.06967) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(-1, -1));
    a2 += vec4(.0098492,-.08703,.066742,.096917) * av.x;
    a2 += vec4(.068833,-.073016,-.032547,-.22798) * av.y;
    a2 += vec4(.045194,.64211,.0038875,-.00086038) * av.z;
    a2 += vec4(-.16309,-.15789,-.12252,-.011076) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(0, -1));
    a2 += vec4(.04683,.08497,.13653,.13119) * av.x;
    a2 += vec4(-.049806,-.17791,.13158,.0073814) * av.y;
    a2 += vec4(-.012641,-.096556,.056671,-.45024) * av.z;
    a2 += vec4(-.076323,-.12563,-.13018,-.096407) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(1, -1));
    a2 += vec4(.067237,-.14809,.029356,.089909) * av.x;
    a2 += vec4(.024558,-.32866,-.12751,.17622) * av.y;
    a2 += vec4(.086563,.061933,-.14523,-.45256) * av.z;
    a2 += vec4(-.12969,-.19317,-.157,-.035697) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(-1, 0));
    a2 += vec4(.022515,-.19831,-.12059,.16484) * av.x;
    a2 += vec4(-.16069,.32053,-.041107,-.21094) * av.y;
    a2 += vec4(-.016452,.092766,-.069145,-.44671) * av.z;
    a2 += vec4(-.11199,-.15346,-.0060048,-.062894) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(0, 0));
    a2 += vec4(-.12504,.24595,.14798,-.17528) * av.x;
    a2 += vec4(-.028583,.33175,.036026,-.2018) * av.y;
    a2 += vec4(-.30381,-.39922,.09409,-.81103) * av.z;
    a2 += vec4(-.070832,-.12776,-.064667,-.064385) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(1, 0));
    a2 += vec4(.0215,.22691,-.12904,-.11656) * av.x;
    a2 += vec4(-.0013543,-.066068,.10475,.12021) * av.y;
    a2 += vec4(.082342,.37681,-.076922,-.70802) * av.z;
    a2 += vec4(-.033831,-.12347,-.093945,-.099564) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(-1, 1));
    a2 += vec4(.042978,-.011638,-.058295,.031984) * av.x;
    a2 += vec4(.04473,-.049764,-.11297,.087413) * av.y;
    a2 += vec4(.13059,.052997,-.1292,-.80005) * av.z;
    a2 += vec4(-.13939,-.25934,-.26546,.0094579) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(0, 1));
    a2 += vec4(.010479,-.089157,.027867,-.22445) * av.x;
    a2 += vec4(-.058029,-.055112,.023586,.025592) * av.y;
    a2 += vec4(.039734,-.1789,.12536,-1.114) * av.z;
    a2 += vec4(-.043332,-.27577,-.19456,-.076203) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(1, 1));
    a2 += vec4(-.0075412,.11989,-.10755,.013648) * av.x;
    a2 += vec4(.017895,-.032775,.02155,.093917) * av.y;
    a2 += vec4(.10855,.26297,.06156,-1.0804) * av.z;
    a2 += vec4(-.063964,-.24868,-.19863,-.0030239) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(-1, -1));
    a2 += vec4(.00079905,-.1169,-.082675,.027194) * av.x;
    a2 += vec4(.0030186,-.44327,.043076,.030264) * av.y;
    a2 += vec4(.026587,.26798,-.040474,.0061226) * av.z;
    a2 += vec4(-.031102,-.48115,-.0010819,.023794) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(0, -1));
    a2 += vec4(-.092476,-.02642,-.20145,.052959) * av.x;
    a2 += vec4(.0010802,.062073,-.11281,-.045614) * av.y;
    a2 += vec4(-.013265,-.040551,-.17887,-.20696) * av.z;
    a2 += vec4(-.15965,-.4681,-.85078,.0092051) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(1, -1));
    a2 += vec4(.16572,.10775,-.19292,-.064142) * av.x;
    a2 += vec4(.0049251,.043809,-.014863,-.013402) * av.y;
    a2 += vec4(.16594,-.13059,-.2369,-.027058) * av.z;
    a2 += vec4(-.065326,.066366,-.11666,-.017139) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(-1, 0));
    a2 += vec4(.014377,.051567,.057926,-.031752) * av.x;
    a2 += vec4(.048099,.14039,.0053182,.15766) * av.y;
    a2 += vec4(-.0024821,-.47162,-.19652,.091917) * av.z;
    a2 += vec4(-.035675,-.13925,.013603,-.087585) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(0, 0));
    a2 += vec4(-.043502,-.28944,-.12085,-.06414) * av.x;
    a2 += vec4(-.025969,.14778,.0027914,.091342) * av.y;
    a2 += vec4(-.038191,.12824,-.36522,.11115) * av.z;
    a2 += vec4(-.95223,-.34087,-.078267,.13226) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(1, 0));
    a2 += vec4(-.13902,-.032084,-.2677,-.06149) * av.x;
    a2 += vec4(.027207,-.19672,.08889,-.055124) * av.y;
    a2 += vec4(.1253,.16094,-.14395,.15638) * av.z;
    a2 += vec4(-.17272,-.0012632,-.21837,-.36957) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(-1, 1));
    a2 += vec4(.017312,-.0040593,.065796,-.048445) * av.x;
    a2 += vec4(.012512,.063331,.060917,.075266) * av.y;
    a2 += vec4(.12884,-.12839,-.30113,.011094) * av.z;
    a2 += vec4(.00062524,-.011737,.04754,-.091767) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(0, 1));
    a2 += vec4(.058182,.033249,-.086342,.063589) * av.x;
    a2 += vec4(.10907,.0027527,.074913,-.12765) * av.y;
    a2 += vec4(.028913,-.0068827,-.016817,-.041408) * av.z;
    a2 += vec4(.023133,-.12796,.0068341,.079759) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(1, 1));
    a2 += vec4(.0035871,.067734,-.066743,.020927) * av.x;
    a2 += vec4(-.036069,-.10219,.027731,-.11287) * av.y;
    a2 += vec4(-.066011,.11209,-.10336,.12301) * av.z;
    a2 += vec4(-.025043,-.11769,-.033338,-.052058) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(-1, -1));
    a2 += vec4(-.019266,-.39306,-.065943,-.074026) * av.x;
    a2 += vec4(-.00019464,.39487,.024247,-.056821) * av.y;
    a2 += vec4(-.13406,-.19401,-.052623,-.22211) * av.z;
    a2 += vec4(-.0090931,-.031463,.050007,.036931) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(0, -1));
    a2 += vec4(.05353,-.051062,.11107,-.024609) * av.x;
    a2 += vec4(-.029324,.79804,.077159,-.10135) * av.y;
    a2 += vec4(.021686,-.034563,-.021312,.1188) * av.z;
    a2 += vec4(.00024833,-.14139,.026979,-.16985) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(1, -1));
    a2 += vec4(-.0081257,-.050672,-.003103,-.034278) * av.x;
    a2 += vec4(-.0030136,-.86977,.13581,.17569) * av.y;
    a2 += vec4(-.19016,.29611,-.11605,-.075143) * av.z;
    a2 += vec4(-.0072277,-.031003,-.081076,.058571) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(-1, 0));
    a2 += vec4(.053116,-.31977,.0057061,.072759) * av.x;
    a2 += vec4(.088203,.0014729,-.17281,-.10607) * av.y;
    a2 += vec4(.18769,-.086125,-.025084,.087685) * av.z;
    a2 += vec4(.048577,-.14693,-.02924,-.097254) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(0, 0));
    a2 += vec4(-.03487,-.11875,-.080433,.10427) * av.x;
    a2 += vec4(-.065688,-.16226,.23987,.30399) * av.y;
    a2 += vec4(.07822,-.14183,-.49145,-.009896) * av.z;
    a2 += vec4(.059318,-.054068,-.059828,-.2247) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(1, 0));
    a2 += vec4(.0014226,-.052579,-.15753,-.031031) * av.x;
    a2 += vec4(-.10692,.23577,-.060795,.0086709) * av.y;
    a2 += vec4(-.0022492,.16652,-.13178,.35547) * av.z;
    a2 += vec4(.0078397,.049014,.045264,.050027) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(-1, 1));
    a2 += vec4(.011479,-.11727,.080533,.0077152) * av.x;
    a2 += vec4(.03248,-.025924,-.079915,.08544) * av.y;
    a2 += vec4(.13216,-.28215,-.09105,-.17973) * av.z;
    a2 += vec4(.059895,-.19141,.0080381,-.045537) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(0, 1));
    a2 += vec4(-.064149,-.0052343,-.13894,-.42032) * av.x;
    a2 += vec4(-.018891,-.21197,-.076496,-.021674) * av.y;
    a2 += vec4(.69041,-.29026,-.16159,.16512) * av.z;
    a2 += vec4(-.018492,-.10608,-.076721,.044079) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(1, 1));
    a2 += vec4(.020963,-.055793,.11878,-.064758) * av.x;
    a2 += vec4(-.02408,.15208,.072831,.0081801) * av.y;
    a2 += vec4(-.1413,.028438,-.20372,.42594) * av.z;
    a2 += vec4(.010123,-.21498,.0089609,.03206) * av.w;
    a2 = max(a2, vec4(0.)) + vec4(.018071,-.00032878,-.006784,-.022889) * min(a2, vec4(0.));
    return vec4(a2);
}

//!DESC chroma_car 23/28: 3x3 16>16, channels 13 to 16
//!HOOK CHROMA
//!BIND VSA_CHROMA_CAR_3_0
//!BIND VSA_CHROMA_CAR_3_1
//!BIND VSA_CHROMA_CAR_3_2
//!BIND VSA_CHROMA_CAR_3_3
//!SAVE VSA_CHROMA_CAR_4_3
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a3 = vec4(.0069763,.020098,.084486,-.020509);
    vec4 av;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(-1, -1));
    a3 += vec4(-.21267,-.56741,.11763,.09793) * av.x;
    a3 += vec4(.050493,-.10633,.10199,.070596) * av.y;
    a3 += vec4(.053787,.18108,-.089025,-.032329) * av.z;
    a3 += vec4(.043213,.018191,-.10989,-.013659) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(0, -1));
    a3 += vec4(-.06904,.084476,-.092084,-.052635) * av.x;
    a3 += vec4(.073167,-.054701,-.076524,.0063403) * av.y;
    a3 += vec4(.018703,.2169,.076792,-.34923) * av.z;
    a3 += vec4(.29882,.02673,.22069,-.12922) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(1, -1));
    a3 += vec4(.11198,.14774,.14679,-.267) * av.x;
    a3 += vec4(-.1862,.15611,-.067033,-.31352) * av.y;
    a3 += vec4(.15371,.30998,-.045121,.19107) * av.z;
    a3 += vec4(.030607,-.13511,.087939,.13078) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(-1, 0));
    a3 += vec4(-.39652,.18083,-.087781,-.077814) * av.x;
    a3 += vec4(.10338,.21818,-.038243,.067714) * av.y;
    a3 += vec4(-.17117,.30131,-.80424,.030039) * av.z;
    a3 += vec4(-.16347,-.070746,-.20509,-.018196) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(0, 0));
    a3 += vec4(.26883,.028935,.021182,-.47045) * av.x;
    a3 += vec4(.046916,-.1706,-.044009,.061379) * av.y;
    a3 += vec4(.031354,-.032338,-.23162,.043685) * av.z;
    a3 += vec4(-.02371,-.1794,.040965,-.05096) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(1, 0));
    a3 += vec4(.44131,-.91492,.37569,.33475) * av.x;
    a3 += vec4(-.068551,-.1428,-.15262,.37079) * av.y;
    a3 += vec4(.035967,-.35532,-.54388,.392) * av.z;
    a3 += vec4(.030977,-.16266,-.17094,.21278) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(-1, 1));
    a3 += vec4(-.16492,.2515,.025999,-.042905) * av.x;
    a3 += vec4(.045537,-.12793,.071198,.02428) * av.y;
    a3 += vec4(-.054709,.45227,.014449,-.00056597) * av.z;
    a3 += vec4(-.19328,-.1221,.074839,.018653) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(0, 1));
    a3 += vec4(-.12909,-.15208,.002919,-.15806) * av.x;
    a3 += vec4(-.10132,.18023,.2241,-.055382) * av.y;
    a3 += vec4(-.14644,.30248,-.3573,-.045688) * av.z;
    a3 += vec4(-.15077,.13257,-.19699,-.14234) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(1, 1));
    a3 += vec4(-.078376,.041293,.057234,.047439) * av.x;
    a3 += vec4(-.028193,.036398,-.099478,-.0016318) * av.y;
    a3 += vec4(-.029495,.17385,.10071,-.24097) * av.z;
    a3 += vec4(-.10514,.13627,-.068793,-.25727) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(-1, -1));
    a3 += vec4(-.018811,.25074,-.058525,.050859) * av.x;
    a3 += vec4(-.21837,-.04206,-.34264,.032911) * av.y;
    a3 += vec4(-.15075,.047512,.011232,.013393) * av.z;
    a3 += vec4(-.52848,-.12006,.034251,-.11781) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(0, -1));
    a3 += vec4(.0096475,.031838,.14558,-.20014) * av.x;
    a3 += vec4(-.35442,-.1449,-.21746,.1538) * av.y;
    a3 += vec4(.070508,.21162,.10514,-.0039194) * av.z;
    a3 += vec4(-.1985,-.085077,-.067469,-.078835) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(1, -1));
    a3 += vec4(-.24139,.11771,-.14739,.041722) * av.x;
    a3 += vec4(.090294,-.063393,.14447,.0689) * av.y;
    a3 += vec4(-.091781,.095534,-.03365,.017577) * av.z;
    a3 += vec4(-.42741,-.17443,.010551,-.023005) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(-1, 0));
    a3 += vec4(.70568,.18121,-.26078,.003958) * av.x;
    a3 += vec4(.19954,-.28903,-.064414,-.13567) * av.y;
    a3 += vec4(-.11057,.055306,.090491,.072006) * av.z;
    a3 += vec4(-.21559,-.14748,-.041118,-.17776) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(0, 0));
    a3 += vec4(-.032461,-.56453,-.095931,-.29224) * av.x;
    a3 += vec4(-.059068,.31263,-.75255,.12496) * av.y;
    a3 += vec4(.12616,-.18941,-.061701,-.18413) * av.z;
    a3 += vec4(.062249,-.31758,-.10155,-.069054) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(1, 0));
    a3 += vec4(-.052828,-.14054,-.13381,.59791) * av.x;
    a3 += vec4(.02921,.16935,.30738,-.45018) * av.y;
    a3 += vec4(.009392,.11884,-.010662,.11243) * av.z;
    a3 += vec4(-.1557,-.18354,-.17252,-.10594) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(-1, 1));
    a3 += vec4(-.23884,-.074131,-.25281,.013971) * av.x;
    a3 += vec4(.3911,-.20632,-.22222,.063438) * av.y;
    a3 += vec4(.10141,.024031,-.06882,.09997) * av.z;
    a3 += vec4(-.28254,-.040043,.037148,-.20398) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(0, 1));
    a3 += vec4(.15317,-.054844,-.082815,-.29208) * av.x;
    a3 += vec4(-.025891,-.45979,-.075341,.080916) * av.y;
    a3 += vec4(-.022579,.17306,.18331,.061334) * av.z;
    a3 += vec4(-.084573,-.10103,-.2333,-.33756) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(1, 1));
    a3 += vec4(-.20689,.23474,.19777,-.026288) * av.x;
    a3 += vec4(.055963,-.020156,-.033416,.11601) * av.y;
    a3 += vec4(.019122,-.14835,-.09181,-.0027068) * av.z;
    a3 += vec4(-.22645,-.13666,-.055616,-.13706) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(-1, -1));
    a3 += vec4(-.16209,-.11531,.038738,.060464) * av.x;
    a3 += vec4(-.21009,-.26421,-.0019963,.024742) * av.y;
    a3 += vec4(-.026178,-.089373,.029442,.079984) * av.z;
    a3 += vec4(-.064977,-.10748,.051087,-.098477) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(0, -1));
    a3 += vec4(.070787,-.015029,-.028639,.12036) * av.x;
    a3 += vec4(-.097785,-.2441,-.08554,-.033014) * av.y;
    a3 += vec4(-.17822,-.19171,-.063787,.057315) * av.z;
    a3 += vec4(-.27389,-.012254,-.034952,-.13547) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(1, -1));
    a3 += vec4(.38965,-.11432,.30025,.12046) * av.x;
    a3 += vec4(.075689,-.044387,-.14523,-.0011166) * av.y;
    a3 += vec4(-.11201,.054931,-.1377,.049322) * av.z;
    a3 += vec4(-.15222,-.077111,-.16887,-.1156) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(-1, 0));
    a3 += vec4(-.23738,-.048382,.031176,-.022831) * av.x;
    a3 += vec4(-.11656,.43099,-.0041375,-.12713) * av.y;
    a3 += vec4(.027007,-.020279,.12576,.012644) * av.z;
    a3 += vec4(.3221,-.08784,-.15265,.027457) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(0, 0));
    a3 += vec4(.010666,.043149,.3099,-.11989) * av.x;
    a3 += vec4(-.041452,.35777,-.054741,-.41538) * av.y;
    a3 += vec4(-.033065,.034295,-.32017,.038808) * av.z;
    a3 += vec4(-.066848,-.1717,.40106,.06648) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(1, 0));
    a3 += vec4(.10181,.13844,-.073182,-.015124) * av.x;
    a3 += vec4(.1915,-.10436,-.0091248,-.073412) * av.y;
    a3 += vec4(-.030541,.14574,-.020979,-.020598) * av.z;
    a3 += vec4(-.19439,-.17997,-.14084,.030564) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(-1, 1));
    a3 += vec4(-.36676,-.088773,.17151,.081349) * av.x;
    a3 += vec4(-.18835,.055238,-.21007,-.14145) * av.y;
    a3 += vec4(-.0099295,-.028597,-.045642,-.047936) * av.z;
    a3 += vec4(-.072802,-.12716,-.073211,-.046074) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(0, 1));
    a3 += vec4(-.13238,.14946,.0010761,.23089) * av.x;
    a3 += vec4(.133,-.1493,-.13659,-.11556) * av.y;
    a3 += vec4(.093231,.023545,.15881,-.00045523) * av.z;
    a3 += vec4(.066409,-.19721,-.083294,-.0047079) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(1, 1));
    a3 += vec4(-.023336,.023701,-.16464,-.24241) * av.x;
    a3 += vec4(.11479,-.30381,.014635,.12826) * av.y;
    a3 += vec4(-.080662,-.015326,.12565,.065227) * av.z;
    a3 += vec4(-.0047606,-.090481,-.21359,-.015911) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(-1, -1));
    a3 += vec4(.26626,.27516,-.072298,-.033521) * av.x;
    a3 += vec4(.25529,.0016043,-.076495,.11878) * av.y;
    a3 += vec4(-.013266,-.62698,.59259,-.07648) * av.z;
    a3 += vec4(.18887,.37395,-.0080241,-.082298) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(0, -1));
    a3 += vec4(.10012,.10031,.069644,-.049793) * av.x;
    a3 += vec4(.15818,-.15673,-.39754,-.26245) * av.y;
    a3 += vec4(.42938,-.66212,.022752,.10865) * av.z;
    a3 += vec4(.19008,-.018111,.29314,.049181) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(1, -1));
    a3 += vec4(.0020997,-.067,.042028,.034566) * av.x;
    a3 += vec4(-.53715,.31441,-.24724,-.025843) * av.y;
    a3 += vec4(.27823,-.67415,.057541,-.018429) * av.z;
    a3 += vec4(.051804,-.087587,.061723,.0094737) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(-1, 0));
    a3 += vec4(.03608,-.15615,-.12847,.040154) * av.x;
    a3 += vec4(.16139,.21997,.16238,.01344) * av.y;
    a3 += vec4(-.59574,-.44222,.34085,.25432) * av.z;
    a3 += vec4(.16508,-.095649,-.15142,.031951) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(0, 0));
    a3 += vec4(-.10561,-.09848,-.053689,.4832) * av.x;
    a3 += vec4(.24534,-.52999,-.5718,-.027157) * av.y;
    a3 += vec4(-.30455,.16589,-.16631,-.26224) * av.z;
    a3 += vec4(.23343,-.15891,.1446,.074512) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(1, 0));
    a3 += vec4(.010787,-.13716,-.10367,.055626) * av.x;
    a3 += vec4(-.057407,-.097255,-.41799,.67189) * av.y;
    a3 += vec4(.042377,.23099,.09867,-.51425) * av.z;
    a3 += vec4(-.11092,-.10685,-.0087915,.080402) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(-1, 1));
    a3 += vec4(-.012262,-.17102,.30767,.05889) * av.x;
    a3 += vec4(-.24535,.12348,-.074566,.02542) * av.y;
    a3 += vec4(-.19178,-.32104,.68014,.098093) * av.z;
    a3 += vec4(-.35749,-.17829,.25199,.01357) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(0, 1));
    a3 += vec4(-.16435,.092705,-.36371,.072466) * av.x;
    a3 += vec4(-.039695,.18657,.032712,-.084154) * av.y;
    a3 += vec4(-.15589,.71289,.29806,-.13236) * av.z;
    a3 += vec4(-.41386,.12731,-.14197,.025815) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(1, 1));
    a3 += vec4(-.19965,.34224,-.19726,-.29188) * av.x;
    a3 += vec4(.055264,.1501,.055963,-.13307) * av.y;
    a3 += vec4(-.00012923,.16333,.24357,-.11276) * av.z;
    a3 += vec4(-.14679,.24447,-.17272,-.1576) * av.w;
    a3 = max(a3, vec4(0.)) + vec4(.058149,.040271,.0014467,.13811) * min(a3, vec4(0.));
    return vec4(a3);
}

//!DESC chroma_car 24/28: 3x3 16>2, residual
//!HOOK CHROMA
//!BIND CHROMA
//!BIND VSA_CHROMA_CAR_CHROMA
//!BIND VSA_CHROMA_CAR_4_0
//!BIND VSA_CHROMA_CAR_4_1
//!BIND VSA_CHROMA_CAR_4_2
//!BIND VSA_CHROMA_CAR_4_3
//!SAVE VSA_CHROMA_CAR_RESIDUAL
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 before = CHROMA_tex((floor(CHROMA_pos * CHROMA_size) + .5) * CHROMA_pt);
    vec2 pixel = floor(VSA_CHROMA_CAR_CHROMA_pos * VSA_CHROMA_CAR_CHROMA_size * 1.);
    vec2 cell = floor((pixel + .5) / 1.);
    vec2 at = cell + 5.5;
    vec2 y0 = vec2(-.00011057,-6.1389e-5);
    vec4 yv;
    yv = VSA_CHROMA_CAR_4_0_tex((at + vec2(-1, -1)) * VSA_CHROMA_CAR_4_0_pt);
    y0 += vec2(.0017471,-.011224) * yv.x;
    y0 += vec2(.011876,-.021338) * yv.y;
    y0 += vec2(.01089,.01186) * yv.z;
    y0 += vec2(-.024775,.036211) * yv.w;
    yv = VSA_CHROMA_CAR_4_0_tex((at + vec2(0, -1)) * VSA_CHROMA_CAR_4_0_pt);
    y0 += vec2(.018376,-.0022008) * yv.x;
    y0 += vec2(.019466,-.028931) * yv.y;
    y0 += vec2(.00278,.0039232) * yv.z;
    y0 += vec2(-.014818,.017636) * yv.w;
    yv = VSA_CHROMA_CAR_4_0_tex((at + vec2(1, -1)) * VSA_CHROMA_CAR_4_0_pt);
    y0 += vec2(.0038107,-.0043775) * yv.x;
    y0 += vec2(-.0070221,.016195) * yv.y;
    y0 += vec2(-.0041201,.0048416) * yv.z;
    y0 += vec2(-.0047569,.0073495) * yv.w;
    yv = VSA_CHROMA_CAR_4_0_tex((at + vec2(-1, 0)) * VSA_CHROMA_CAR_4_0_pt);
    y0 += vec2(-.016779,-.029756) * yv.x;
    y0 += vec2(-.00075239,.0032038) * yv.y;
    y0 += vec2(.026807,.024344) * yv.z;
    y0 += vec2(-.0032563,-6.7801e-5) * yv.w;
    yv = VSA_CHROMA_CAR_4_0_tex((at + vec2(0, 0)) * VSA_CHROMA_CAR_4_0_pt);
    y0 += vec2(.013882,.076969) * yv.x;
    y0 += vec2(.0026535,-.0023379) * yv.y;
    y0 += vec2(.034581,-.005564) * yv.z;
    y0 += vec2(-.00118,-.0061171) * yv.w;
    yv = VSA_CHROMA_CAR_4_0_tex((at + vec2(1, 0)) * VSA_CHROMA_CAR_4_0_pt);
    y0 += vec2(.00077999,.0098883) * yv.x;
    y0 += vec2(-.0062327,.0099348) * yv.y;
    y0 += vec2(-.00014453,-.010991) * yv.z;
    y0 += vec2(-.00085593,-.00218) * yv.w;
    yv = VSA_CHROMA_CAR_4_0_tex((at + vec2(-1, 1)) * VSA_CHROMA_CAR_4_0_pt);
    y0 += vec2(-.01638,-.0013754) * yv.x;
    y0 += vec2(5.5907e-5,.0014727) * yv.y;
    y0 += vec2(.022764,-4.2815e-5) * yv.z;
    y0 += vec2(-.00080686,-.0023757) * yv.w;
    yv = VSA_CHROMA_CAR_4_0_tex((at + vec2(0, 1)) * VSA_CHROMA_CAR_4_0_pt);
    y0 += vec2(-.00063974,-.014171) * yv.x;
    y0 += vec2(.00026379,.00057081) * yv.y;
    y0 += vec2(-.088376,-.012107) * yv.z;
    y0 += vec2(.00047485,-.0049121) * yv.w;
    yv = VSA_CHROMA_CAR_4_0_tex((at + vec2(1, 1)) * VSA_CHROMA_CAR_4_0_pt);
    y0 += vec2(.0061929,-.005951) * yv.x;
    y0 += vec2(-.0034199,-.00033434) * yv.y;
    y0 += vec2(-.0054355,-.020881) * yv.z;
    y0 += vec2(.0017988,-.0042633) * yv.w;
    yv = VSA_CHROMA_CAR_4_1_tex((at + vec2(-1, -1)) * VSA_CHROMA_CAR_4_1_pt);
    y0 += vec2(.0015611,-.0021466) * yv.x;
    y0 += vec2(-.011191,.011359) * yv.y;
    y0 += vec2(.009845,.0067376) * yv.z;
    y0 += vec2(-.011033,.0036036) * yv.w;
    yv = VSA_CHROMA_CAR_4_1_tex((at + vec2(0, -1)) * VSA_CHROMA_CAR_4_1_pt);
    y0 += vec2(-.0034389,.00054613) * yv.x;
    y0 += vec2(-.0051252,.010258) * yv.y;
    y0 += vec2(.014341,.0075495) * yv.z;
    y0 += vec2(.017173,-.022767) * yv.w;
    yv = VSA_CHROMA_CAR_4_1_tex((at + vec2(1, -1)) * VSA_CHROMA_CAR_4_1_pt);
    y0 += vec2(-.0059595,.0053619) * yv.x;
    y0 += vec2(.0016776,-.0052515) * yv.y;
    y0 += vec2(-.0014037,-.0006041) * yv.z;
    y0 += vec2(.0032572,-.0088807) * yv.w;
    yv = VSA_CHROMA_CAR_4_1_tex((at + vec2(-1, 0)) * VSA_CHROMA_CAR_4_1_pt);
    y0 += vec2(-.0061403,.0034794) * yv.x;
    y0 += vec2(-.013656,.011844) * yv.y;
    y0 += vec2(.009959,.0051036) * yv.z;
    y0 += vec2(-.042343,.02998) * yv.w;
    yv = VSA_CHROMA_CAR_4_1_tex((at + vec2(0, 0)) * VSA_CHROMA_CAR_4_1_pt);
    y0 += vec2(-.0076745,.0044446) * yv.x;
    y0 += vec2(-.0095631,.0067828) * yv.y;
    y0 += vec2(.022571,.010412) * yv.z;
    y0 += vec2(-.0048516,-.0085874) * yv.w;
    yv = VSA_CHROMA_CAR_4_1_tex((at + vec2(1, 0)) * VSA_CHROMA_CAR_4_1_pt);
    y0 += vec2(-.020357,.02073) * yv.x;
    y0 += vec2(.0041174,-.0068467) * yv.y;
    y0 += vec2(-.0097661,-.0046853) * yv.z;
    y0 += vec2(.0018342,-.011288) * yv.w;
    yv = VSA_CHROMA_CAR_4_1_tex((at + vec2(-1, 1)) * VSA_CHROMA_CAR_4_1_pt);
    y0 += vec2(-.0009467,.00010368) * yv.x;
    y0 += vec2(.0030832,-.00055165) * yv.y;
    y0 += vec2(-.002075,-.003849) * yv.z;
    y0 += vec2(-.0046818,.01123) * yv.w;
    yv = VSA_CHROMA_CAR_4_1_tex((at + vec2(0, 1)) * VSA_CHROMA_CAR_4_1_pt);
    y0 += vec2(-.0040984,.0031786) * yv.x;
    y0 += vec2(.004831,-.00806) * yv.y;
    y0 += vec2(-.018512,-.0085776) * yv.z;
    y0 += vec2(.00041824,.0080932) * yv.w;
    yv = VSA_CHROMA_CAR_4_1_tex((at + vec2(1, 1)) * VSA_CHROMA_CAR_4_1_pt);
    y0 += vec2(-.018314,.014211) * yv.x;
    y0 += vec2(.021594,-.022226) * yv.y;
    y0 += vec2(-.026542,-.015719) * yv.z;
    y0 += vec2(.0040311,.0031139) * yv.w;
    yv = VSA_CHROMA_CAR_4_2_tex((at + vec2(-1, -1)) * VSA_CHROMA_CAR_4_2_pt);
    y0 += vec2(-.0023193,.0002055) * yv.x;
    y0 += vec2(-.0029038,.00092502) * yv.y;
    y0 += vec2(-.0035143,-.001712) * yv.z;
    y0 += vec2(-.0043081,-.0081952) * yv.w;
    yv = VSA_CHROMA_CAR_4_2_tex((at + vec2(0, -1)) * VSA_CHROMA_CAR_4_2_pt);
    y0 += vec2(-.01505,-.018192) * yv.x;
    y0 += vec2(-.0022141,.0046222) * yv.y;
    y0 += vec2(.0047477,.006147) * yv.z;
    y0 += vec2(-.016283,-.015096) * yv.w;
    yv = VSA_CHROMA_CAR_4_2_tex((at + vec2(1, -1)) * VSA_CHROMA_CAR_4_2_pt);
    y0 += vec2(-.017686,-.019551) * yv.x;
    y0 += vec2(-.00061073,.0013581) * yv.y;
    y0 += vec2(.0088681,.006346) * yv.z;
    y0 += vec2(.011691,.0090304) * yv.w;
    yv = VSA_CHROMA_CAR_4_2_tex((at + vec2(-1, 0)) * VSA_CHROMA_CAR_4_2_pt);
    y0 += vec2(.01757,.020079) * yv.x;
    y0 += vec2(.0019444,.010974) * yv.y;
    y0 += vec2(-.0038718,-.0042341) * yv.z;
    y0 += vec2(-.010975,-.012289) * yv.w;
    yv = VSA_CHROMA_CAR_4_2_tex((at + vec2(0, 0)) * VSA_CHROMA_CAR_4_2_pt);
    y0 += vec2(.0057603,.0094364) * yv.x;
    y0 += vec2(-.0084832,-.0051335) * yv.y;
    y0 += vec2(.013744,.0095262) * yv.z;
    y0 += vec2(-.045835,-.042339) * yv.w;
    yv = VSA_CHROMA_CAR_4_2_tex((at + vec2(1, 0)) * VSA_CHROMA_CAR_4_2_pt);
    y0 += vec2(.00078822,-.0084156) * yv.x;
    y0 += vec2(-.0011802,-.004663) * yv.y;
    y0 += vec2(.01425,.015566) * yv.z;
    y0 += vec2(.016348,.01493) * yv.w;
    yv = VSA_CHROMA_CAR_4_2_tex((at + vec2(-1, 1)) * VSA_CHROMA_CAR_4_2_pt);
    y0 += vec2(.012552,.011302) * yv.x;
    y0 += vec2(.012786,.041149) * yv.y;
    y0 += vec2(-.018633,-.0207) * yv.z;
    y0 += vec2(.0068067,.0065751) * yv.w;
    yv = VSA_CHROMA_CAR_4_2_tex((at + vec2(0, 1)) * VSA_CHROMA_CAR_4_2_pt);
    y0 += vec2(.0054117,.0071218) * yv.x;
    y0 += vec2(-.0084029,-.036944) * yv.y;
    y0 += vec2(-.0069125,-.007718) * yv.z;
    y0 += vec2(.0136,.017081) * yv.w;
    yv = VSA_CHROMA_CAR_4_2_tex((at + vec2(1, 1)) * VSA_CHROMA_CAR_4_2_pt);
    y0 += vec2(-.0030132,.00028678) * yv.x;
    y0 += vec2(-.0061684,-.015979) * yv.y;
    y0 += vec2(-.0011773,-.00053415) * yv.z;
    y0 += vec2(.021606,.024055) * yv.w;
    yv = VSA_CHROMA_CAR_4_3_tex((at + vec2(-1, -1)) * VSA_CHROMA_CAR_4_3_pt);
    y0 += vec2(.0037623,-.0021166) * yv.x;
    y0 += vec2(-.00335,.0042348) * yv.y;
    y0 += vec2(-.0014306,-.00041715) * yv.z;
    y0 += vec2(.0056724,-.014638) * yv.w;
    yv = VSA_CHROMA_CAR_4_3_tex((at + vec2(0, -1)) * VSA_CHROMA_CAR_4_3_pt);
    y0 += vec2(.0098861,-.0076254) * yv.x;
    y0 += vec2(-.0092567,.01107) * yv.y;
    y0 += vec2(-.0048647,.0038084) * yv.z;
    y0 += vec2(-.0064969,.00018892) * yv.w;
    yv = VSA_CHROMA_CAR_4_3_tex((at + vec2(1, -1)) * VSA_CHROMA_CAR_4_3_pt);
    y0 += vec2(.0029675,-.0012385) * yv.x;
    y0 += vec2(.0029117,-.0035102) * yv.y;
    y0 += vec2(-.0086801,.01092) * yv.z;
    y0 += vec2(-.0023371,.0015738) * yv.w;
    yv = VSA_CHROMA_CAR_4_3_tex((at + vec2(-1, 0)) * VSA_CHROMA_CAR_4_3_pt);
    y0 += vec2(.011682,-.010191) * yv.x;
    y0 += vec2(-.017119,.022105) * yv.y;
    y0 += vec2(.0030356,-.0063385) * yv.z;
    y0 += vec2(.029928,-.041707) * yv.w;
    yv = VSA_CHROMA_CAR_4_3_tex((at + vec2(0, 0)) * VSA_CHROMA_CAR_4_3_pt);
    y0 += vec2(.01597,-.0157) * yv.x;
    y0 += vec2(-.01675,.027035) * yv.y;
    y0 += vec2(.018723,-.015684) * yv.z;
    y0 += vec2(-.0013442,-.0028976) * yv.w;
    yv = VSA_CHROMA_CAR_4_3_tex((at + vec2(1, 0)) * VSA_CHROMA_CAR_4_3_pt);
    y0 += vec2(.01342,-.015025) * yv.x;
    y0 += vec2(.0082665,-.011856) * yv.y;
    y0 += vec2(-.013175,.018978) * yv.z;
    y0 += vec2(-.0010547,.0031477) * yv.w;
    yv = VSA_CHROMA_CAR_4_3_tex((at + vec2(-1, 1)) * VSA_CHROMA_CAR_4_3_pt);
    y0 += vec2(.0080152,-.0033656) * yv.x;
    y0 += vec2(.0038002,-.0045798) * yv.y;
    y0 += vec2(.0052143,-.0058861) * yv.z;
    y0 += vec2(.010697,.0024428) * yv.w;
    yv = VSA_CHROMA_CAR_4_3_tex((at + vec2(0, 1)) * VSA_CHROMA_CAR_4_3_pt);
    y0 += vec2(.013903,-.013145) * yv.x;
    y0 += vec2(.010923,-.011449) * yv.y;
    y0 += vec2(.0090234,-.0097432) * yv.z;
    y0 += vec2(-.010269,.01737) * yv.w;
    yv = VSA_CHROMA_CAR_4_3_tex((at + vec2(1, 1)) * VSA_CHROMA_CAR_4_3_pt);
    y0 += vec2(.0094741,-.010192) * yv.x;
    y0 += vec2(.011364,-.013558) * yv.y;
    y0 += vec2(.0019472,-.0011934) * yv.z;
    y0 += vec2(-.0011115,.0070067) * yv.w;
    return vec4(255. * y0.x, 255. * y0.y, 255. * before.x - 128., 255. * before.y - 128.);
}

//!DESC chroma_car 25/28: statistics of squares
//!HOOK CHROMA
//!BIND VSA_CHROMA_CAR_RESIDUAL
//!SAVE VSA_CHROMA_CAR_SQUARES
//!WIDTH CHROMA.w 15 + CHROMA.w 15 + 16 % - 16 / 4 *
//!HEIGHT CHROMA.h 15 + CHROMA.h 15 + 16 % - 16 /
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

float count(vec2 square, float side) { // pixels with neighbours on all sides in a square
    vec2 pixels = min((square + 1.) * side, VSA_CHROMA_CAR_RESIDUAL_size - 1.) - max(square * side, 1.);
    return max(pixels.x, 0.) * max(pixels.y, 0.);
}

vec3 place(float side) { // the square that this fragment is for, and which of its vectors
    vec2 squares = floor((VSA_CHROMA_CAR_RESIDUAL_size + side - 1.) / side);
    vec2 texel = floor(VSA_CHROMA_CAR_RESIDUAL_pos * vec2(squares.x * 4., squares.y));
    return vec3(floor((texel.x + .5) / 4.), texel.y, mod(texel.x, 4.));
}

vec4 roots(vec4 value, float vector) { // of what is stored as such, see mean
    vec4 root = sign(value) * sqrt(abs(value));
    return mod(vector, 2.) > .5 ? root : vec4(value.xy, root.zw);
}

vec2 load(vec2 pixel, float vector) { // residual and source
    vec4 texel = VSA_CHROMA_CAR_RESIDUAL_tex((pixel + .5) * VSA_CHROMA_CAR_RESIDUAL_pt);
    return vector < 1.5 ? texel.xz : texel.yw;
}

float alike(float difference) {
    return .25 / (.25 + difference * difference);
}

// Even vectors: slopes, flat, and the squares of squared residuals and of residual times slope. Odd ones: Laplacian times residual,
// and the squares of slope, Laplacian and residual.
vec4 hook() {
    vec3 at = place(16.);
    bool squared = mod(at.z, 2.) > .5;
    vec4 sum = vec4(0.);
    for (int y = 0; y < 16; y++) {
        vec2 pixel = at.xy * 16. + vec2(0., y);
        vec2 left = load(pixel - vec2(1., 0.), at.z), here = load(pixel, at.z);
        for (int x = 0; x < 16; x++) {
            vec2 next = load(pixel + vec2(1., 0.), at.z);
            float right = next.y - here.y, below = load(pixel + vec2(0., 1.), at.z).y - here.y;
            float laplacian = right - here.y + left.y + below - here.y + load(pixel - vec2(0., 1.), at.z).y;
            float slope = .5 * (right * right + below * below), r = here.x;
            vec4 value = vec4(.5 * (abs(right) + abs(below)), .5 * (alike(right) + alike(below)), r * r * r * r, r * r * slope);
            if (squared) value = vec4(laplacian * r, slope, laplacian * laplacian, r * r);
            bool inside = all(greaterThan(pixel, vec2(.5))) && all(lessThan(pixel, VSA_CHROMA_CAR_RESIDUAL_size - 1.5));
            sum += inside ? value : vec4(0.);
            left = here;
            here = next;
            pixel.x += 1.;
        }
    }
    sum /= max(count(at.xy, 16.), 1.);
    return roots(sum, at.z);
}

//!DESC chroma_car 26/28: statistics of areas
//!HOOK CHROMA
//!BIND VSA_CHROMA_CAR_RESIDUAL
//!BIND VSA_CHROMA_CAR_SQUARES
//!SAVE VSA_CHROMA_CAR_AREAS
//!WIDTH CHROMA.w 255 + CHROMA.w 255 + 256 % - 256 / 4 *
//!HEIGHT CHROMA.h 255 + CHROMA.h 255 + 256 % - 256 /
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

float count(vec2 square, float side) { // pixels with neighbours on all sides in a square
    vec2 pixels = min((square + 1.) * side, VSA_CHROMA_CAR_RESIDUAL_size - 1.) - max(square * side, 1.);
    return max(pixels.x, 0.) * max(pixels.y, 0.);
}

vec3 place(float side) { // the square that this fragment is for, and which of its vectors
    vec2 squares = floor((VSA_CHROMA_CAR_RESIDUAL_size + side - 1.) / side);
    vec2 texel = floor(VSA_CHROMA_CAR_RESIDUAL_pos * vec2(squares.x * 4., squares.y));
    return vec3(floor((texel.x + .5) / 4.), texel.y, mod(texel.x, 4.));
}

vec4 roots(vec4 value, float vector) { // of what is stored as such, see mean
    vec4 root = sign(value) * sqrt(abs(value));
    return mod(vector, 2.) > .5 ? root : vec4(value.xy, root.zw);
}

vec4 mean(vec2 first, float vector) { // over the squares from this one on
    vec4 sum = vec4(0.);
    float total = 0.;
    for (int y = 0; y < 16; y++) {
        vec2 square = first + vec2(0., y);
        for (int x = 0; x < 16; x++) {
            vec4 value = VSA_CHROMA_CAR_SQUARES_tex((vec2(square.x * 4. + vector, square.y) + .5) * VSA_CHROMA_CAR_SQUARES_pt);
            value.zw *= abs(value.zw);
            if (mod(vector, 2.) > .5) value.xy *= abs(value.xy);
            float n = count(square, 16.);
            sum += n * value;
            total += n;
            square.x += 1.;
        }
    }
    return sum / max(total, 1.);
}

vec4 hook() {
    vec3 at = place(16. * 16.);
    return roots(mean(at.xy * 16., at.z), at.z);
}

//!DESC chroma_car 27/28: factor
//!HOOK CHROMA
//!BIND VSA_CHROMA_CAR_RESIDUAL
//!BIND VSA_CHROMA_CAR_AREAS
//!SAVE VSA_CHROMA_CAR_FACTOR
//!WIDTH 1
//!HEIGHT 1
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

float count(vec2 square, float side) { // pixels with neighbours on all sides in a square
    vec2 pixels = min((square + 1.) * side, VSA_CHROMA_CAR_RESIDUAL_size - 1.) - max(square * side, 1.);
    return max(pixels.x, 0.) * max(pixels.y, 0.);
}

vec4 mean(vec2 first, float vector) { // over the squares from this one on
    vec4 sum = vec4(0.);
    float total = 0.;
    for (int y = 0; y < 128; y++) {
        vec2 square = first + vec2(0., y);
        if (square.y * 256. >= VSA_CHROMA_CAR_RESIDUAL_size.y) break;
        for (int x = 0; x < 128; x++) {
            if (square.x * 256. >= VSA_CHROMA_CAR_RESIDUAL_size.x) break;
            vec4 value = VSA_CHROMA_CAR_AREAS_tex((vec2(square.x * 4. + vector, square.y) + .5) * VSA_CHROMA_CAR_AREAS_pt);
            value.zw *= abs(value.zw);
            if (mod(vector, 2.) > .5) value.xy *= abs(value.xy);
            float n = count(square, 256.);
            sum += n * value;
            total += n;
            square.x += 1.;
        }
    }
    return sum / max(total, 1.);
}

float factor(float vector) {
    vec4 a = mean(vec2(0.), vector), b = mean(vec2(0.), vector + 1.);
    float s0 = log((sqrt(b.y) + .00255) / (a.x + .00255)), s1 = b.x / sqrt(b.z * b.w + .0042283), s2 = a.y;
    float s3 = log((sqrt(b.w) + .00255) / (sqrt(b.z) + .00255));
    float s4 = log((a.z + 4.2283e-11) / ((b.w + 6.5025e-6) * (b.w + 6.5025e-6)));
    float s5 = log((a.w + 4.2283e-11) / ((b.w + 6.5025e-6) * (b.y + 6.5025e-6)));
    float u0 = clamp((s0 - 1.0536) * .94912, -1., 1.);
    float u1 = clamp((s1 - .22358) * 2.046, -1., 1.);
    float u2 = clamp((s2 - .62807) * 2.6887, -1., 1.);
    float u3 = clamp((s3 - .98724) * .25427, -1., 1.);
    float u4 = clamp((s4 - 2.6959) * .75587, -1., 1.);
    float u5 = clamp((s5 - -3.3391) * .15417, -1., 1.);
    float z = -2.7376 + .2066 * u0 + .30904 * u1 + -.36957 * u2 + .37863 * u3 + .18169 * u4 + .35319 * u5;
    z += -.00097793 * tanh(.24943 + -.0002021 * u0 + -.00035243 * u1 + .00045396 * u2 + -.0003744 * u3 + -.00024343 * u4 + -.0004147 * u5);
    z += 1.2113 * tanh(.60064 + .084342 * u0 + .80735 * u1 + -.54572 * u2 + .011528 * u3 + .83246 * u4 + .29578 * u5);
    z += -.00097999 * tanh(-.9016 + -.00028209 * u0 + -.00031763 * u1 + .00035317 * u2 + -.00054083 * u3 + -.00019881 * u4 + -.00035509 * u5);
    z += .00065497 * tanh(-.0092765 + .00019746 * u0 + .00027608 * u1 + -.00028407 * u2 + .00014038 * u3 + 4.4605e-5 * u4 + .00039223 * u5);
    z += 1.282 * tanh(.74226 + -.60922 * u0 + .4457 * u1 + -1.0635 * u2 + -.24182 * u3 + -.079305 * u4 + .36831 * u5);
    z += 2.8927 * tanh(2.6384 + 1.0019 * u0 + -.41751 * u1 + .070104 * u2 + 2.7688 * u3 + -.063928 * u4 + -.28448 * u5);
    bool small = VSA_CHROMA_CAR_RESIDUAL_size.x < 2.5 || VSA_CHROMA_CAR_RESIDUAL_size.y < 2.5;
    return small ? 1. : 1.5 / (1. + exp(-z));
}

vec4 hook() {
    return vec4(factor(0.), factor(2.), 0., 0.);
}

//!DESC chroma_car 28/28: output
//!HOOK CHROMA
//!BIND CHROMA
//!BIND VSA_CHROMA_CAR_RESIDUAL
//!BIND VSA_CHROMA_CAR_FACTOR
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *

vec4 hook() {
    vec4 color = CHROMA_tex((floor(CHROMA_pos * CHROMA_size) + .5) * CHROMA_pt);
    vec4 residual = VSA_CHROMA_CAR_RESIDUAL_tex((floor(VSA_CHROMA_CAR_RESIDUAL_pos * VSA_CHROMA_CAR_RESIDUAL_size) + .5) * VSA_CHROMA_CAR_RESIDUAL_pt);
    vec4 factor = VSA_CHROMA_CAR_FACTOR_tex(vec2(.5));
    color.xy = clamp(color.xy + factor.xy * residual.xy / 255., 0., 1.);
    return color;
}
