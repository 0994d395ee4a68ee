// SPDX-License-Identifier: MIT
// chroma_car: chroma restoration guided by luma, 16 channels x 4 on the chroma grid, for mixed video codecs and JPEG
// Network plain (inputs=y00 y01 y10 y11 u v num_conv=4 num_feat=16 outputs=u v unshuffle=1), weights a328420beee36a76.
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
    vec4 a0 = vec4(.068466,-.14612,-.58439,-1.1519);
    vec4 av;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(-1, -1)) * VSA_CHROMA_CAR_IN0_pt);
    a0 += vec4(-.0029121,.11312,-.017481,.041517) * av.x;
    a0 += vec4(-.00051642,.0016229,-.02619,.043387) * av.y;
    a0 += vec4(.026155,.090747,-.030725,.026907) * av.z;
    a0 += vec4(.019172,.094198,-.020823,.002962) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(0, -1)) * VSA_CHROMA_CAR_IN0_pt);
    a0 += vec4(-.024194,.043238,.029746,-.028582) * av.x;
    a0 += vec4(.031753,.086684,.021458,-.029308) * av.y;
    a0 += vec4(-.023091,.055098,.12546,-.16385) * av.z;
    a0 += vec4(.016188,.27287,.066087,-.14141) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(1, -1)) * VSA_CHROMA_CAR_IN0_pt);
    a0 += vec4(.0024677,.012165,-.028575,.066098) * av.x;
    a0 += vec4(-.028261,.034081,-.040717,.075717) * av.y;
    a0 += vec4(-.021198,-.041603,-.0089296,-.1219) * av.z;
    a0 += vec4(.025796,.019039,.0068943,-.060975) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(-1, 0)) * VSA_CHROMA_CAR_IN0_pt);
    a0 += vec4(.0020488,-.0084645,.033811,-.046775) * av.x;
    a0 += vec4(-.063408,-.067627,.081525,.020608) * av.y;
    a0 += vec4(.012869,.066205,.02517,.0060673) * av.z;
    a0 += vec4(-.004645,.19229,.063019,-.055407) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(0, 0)) * VSA_CHROMA_CAR_IN0_pt);
    a0 += vec4(.070395,.34081,-.65947,.00016569) * av.x;
    a0 += vec4(.047767,-.094068,-.61018,-.10418) * av.y;
    a0 += vec4(.0053936,-.10625,-.58438,-.066072) * av.z;
    a0 += vec4(.031782,-1.077,-.60853,-.11885) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(1, 0)) * VSA_CHROMA_CAR_IN0_pt);
    a0 += vec4(-.024475,-.074119,.12829,-.55491) * av.x;
    a0 += vec4(.0074425,.0080888,.026127,-.33098) * av.y;
    a0 += vec4(-.0081167,-.038427,.11515,-.057214) * av.z;
    a0 += vec4(-.042082,.054491,.032198,-.11933) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(-1, 1)) * VSA_CHROMA_CAR_IN0_pt);
    a0 += vec4(-.015934,-.047851,-.024757,.0031132) * av.x;
    a0 += vec4(.017599,-.033395,.029891,-.11586) * av.y;
    a0 += vec4(.0055065,.014252,-.024076,-.027991) * av.z;
    a0 += vec4(-.01877,-.00024725,-.011347,.0085584) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(0, 1)) * VSA_CHROMA_CAR_IN0_pt);
    a0 += vec4(-.0063008,.066508,.12747,.039427) * av.x;
    a0 += vec4(-.012848,-.15288,.088183,-.093409) * av.y;
    a0 += vec4(.027335,.0089256,-.02172,.097668) * av.z;
    a0 += vec4(.022414,-.0148,.039174,.032363) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(1, 1)) * VSA_CHROMA_CAR_IN0_pt);
    a0 += vec4(-.016411,.10191,-.0046396,.090171) * av.x;
    a0 += vec4(-.02045,-.030275,-.028124,.14823) * av.y;
    a0 += vec4(-.020381,-.074084,-.0083207,-.11156) * av.z;
    a0 += vec4(-.0085295,-.027167,.0030437,.02883) * av.w;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(-1, -1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a0 += vec4(.37234,-.46152,.032935,.94924) * av.x;
    a0 += vec4(.68303,.49678,.0074586,-.73315) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(0, -1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a0 += vec4(1.2027,-.37117,.040504,.86382) * av.x;
    a0 += vec4(1.6089,.035426,-.026419,.3233) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(1, -1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a0 += vec4(-.19209,.051662,.14827,-.49373) * av.x;
    a0 += vec4(.12846,.22312,.05023,1.0016) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(-1, 0)) * VSA_CHROMA_CAR_CHROMA_pt);
    a0 += vec4(1.6257,-.14024,.063463,-1.2311) * av.x;
    a0 += vec4(.28361,-.030936,.076112,-.14162) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(0, 0)) * VSA_CHROMA_CAR_CHROMA_pt);
    a0 += vec4(-1.3729,-.18935,1.555,1.4173) * av.x;
    a0 += vec4(.3182,-.039429,-2.0321,.019874) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(1, 0)) * VSA_CHROMA_CAR_CHROMA_pt);
    a0 += vec4(-.95837,.10392,-.068962,-.45606) * av.x;
    a0 += vec4(-2.7907,-.35336,.054151,-2.4267) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(-1, 1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a0 += vec4(-.68336,-.13324,.29304,.77963) * av.x;
    a0 += vec4(.025675,.20069,.0087698,.10056) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(0, 1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a0 += vec4(1.0352,.42765,-.27976,.059405) * av.x;
    a0 += vec4(-.0086144,-.40279,.11078,-.33686) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(1, 1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a0 += vec4(-.93564,.16667,.23185,-.78617) * av.x;
    a0 += vec4(-.11637,-.11341,.032322,.035764) * av.y;
    a0 = max(a0, vec4(0.)) + vec4(.059763,-.14799,.039,.14464) * min(a0, vec4(0.));
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
    vec4 a1 = vec4(-.97977,-.61223,.056812,-1.0308);
    vec4 av;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(-1, -1)) * VSA_CHROMA_CAR_IN0_pt);
    a1 += vec4(-.099859,-.044694,-.016323,-.035722) * av.x;
    a1 += vec4(.092292,.071311,.0010396,-.036378) * av.y;
    a1 += vec4(-.079535,.17635,.022207,.016613) * av.z;
    a1 += vec4(-.18417,.14268,9.5095e-5,.065172) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(0, -1)) * VSA_CHROMA_CAR_IN0_pt);
    a1 += vec4(-.15006,-.22413,-.00465,.083695) * av.x;
    a1 += vec4(-.26388,.0024991,-.028608,.051299) * av.y;
    a1 += vec4(-.25232,-.14032,.0099206,.14941) * av.z;
    a1 += vec4(-.11513,.087679,-.0062996,-.021525) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(1, -1)) * VSA_CHROMA_CAR_IN0_pt);
    a1 += vec4(.056246,.078092,.013143,-.089863) * av.x;
    a1 += vec4(.020998,-.057579,.025449,.0029579) * av.y;
    a1 += vec4(.18938,.092085,-.0019583,-.16969) * av.z;
    a1 += vec4(.17567,.11436,-.031297,.053938) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(-1, 0)) * VSA_CHROMA_CAR_IN0_pt);
    a1 += vec4(-.047915,.050986,.011396,-.097548) * av.x;
    a1 += vec4(-.043287,.13621,-.045916,-.046971) * av.y;
    a1 += vec4(-.037633,-.097663,-.042768,.11529) * av.z;
    a1 += vec4(.41667,.063666,.050991,-.072311) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(0, 0)) * VSA_CHROMA_CAR_IN0_pt);
    a1 += vec4(-.12265,-.26672,.039285,-.33772) * av.x;
    a1 += vec4(-.31801,.1393,.050006,-.70281) * av.y;
    a1 += vec4(-.24733,-.83687,-.0060732,.20014) * av.z;
    a1 += vec4(-.026166,-.21176,.0059928,-.14776) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(1, 0)) * VSA_CHROMA_CAR_IN0_pt);
    a1 += vec4(.19152,.2278,-.050824,.068751) * av.x;
    a1 += vec4(-.002691,-.017434,.040018,.085805) * av.y;
    a1 += vec4(.21638,.11433,.063123,.045831) * av.z;
    a1 += vec4(-.098212,-.086234,-.050754,.35213) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(-1, 1)) * VSA_CHROMA_CAR_IN0_pt);
    a1 += vec4(-.089024,.0047249,-.02733,-.03939) * av.x;
    a1 += vec4(.10741,.11723,.024423,-.11641) * av.y;
    a1 += vec4(-.039734,.081636,-.0013005,.006544) * av.z;
    a1 += vec4(-.028509,-.11808,-.065701,.065547) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(0, 1)) * VSA_CHROMA_CAR_IN0_pt);
    a1 += vec4(-.064529,.21569,-.034421,.24089) * av.x;
    a1 += vec4(-.042214,.33094,.0080047,.099507) * av.y;
    a1 += vec4(-.021582,.21001,.018671,-.10686) * av.z;
    a1 += vec4(-.043595,.047417,.016405,.044417) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(1, 1)) * VSA_CHROMA_CAR_IN0_pt);
    a1 += vec4(-.042243,-.12566,.047072,-.27103) * av.x;
    a1 += vec4(-.029852,-.024214,-.0079757,-.11293) * av.y;
    a1 += vec4(-.10567,.0023335,-.035973,.090533) * av.z;
    a1 += vec4(.04699,-.0082345,.032569,-.062336) * av.w;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(-1, -1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a1 += vec4(-.95227,.35803,-.40042,.17881) * av.x;
    a1 += vec4(-.16788,-.97056,-.16488,-.17106) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(0, -1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a1 += vec4(1.461,-.028951,1.774,.026798) * av.x;
    a1 += vec4(-1.3161,-.17,.47233,.082901) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(1, -1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a1 += vec4(-.10392,-1.2744,2.1282,-.14132) * av.x;
    a1 += vec4(-.16768,.63261,1.8094,-.57924) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(-1, 0)) * VSA_CHROMA_CAR_CHROMA_pt);
    a1 += vec4(-1.1369,-.65137,-.68133,-.42671) * av.x;
    a1 += vec4(-.010205,.41733,-.91493,.52341) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(0, 0)) * VSA_CHROMA_CAR_CHROMA_pt);
    a1 += vec4(1.5962,-.92032,-2.1499,-2.7048) * av.x;
    a1 += vec4(-.33822,-.32248,.0218,.18422) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(1, 0)) * VSA_CHROMA_CAR_CHROMA_pt);
    a1 += vec4(.11513,1.2099,1.2972,.15251) * av.x;
    a1 += vec4(-.65472,-.3522,.558,.73459) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(-1, 1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a1 += vec4(.72728,-.41055,-.95981,.32614) * av.x;
    a1 += vec4(-.3108,-.040304,-.40033,-.13637) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(0, 1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a1 += vec4(-1.2049,.9992,-.94744,-.33362) * av.x;
    a1 += vec4(.1397,.99139,-1.3112,-1.3202) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(1, 1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a1 += vec4(.13055,-1.0008,.0099752,.16119) * av.x;
    a1 += vec4(1.0028,-.47285,-.094464,1.4375) * av.y;
    a1 = max(a1, vec4(0.)) + vec4(.12828,.14181,-.27237,.14479) * min(a1, vec4(0.));
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
    vec4 a2 = vec4(-1.89,-.94669,-1.1077,-1.3843);
    vec4 av;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(-1, -1)) * VSA_CHROMA_CAR_IN0_pt);
    a2 += vec4(-.01006,.02602,-.018501,-.033833) * av.x;
    a2 += vec4(-.025205,-.013263,-.17484,-.14138) * av.y;
    a2 += vec4(-.0099006,.048857,-.072882,-.082279) * av.z;
    a2 += vec4(-.099859,.058984,-.23683,-.20364) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(0, -1)) * VSA_CHROMA_CAR_IN0_pt);
    a2 += vec4(-.013349,.1035,.20639,-.18465) * av.x;
    a2 += vec4(.095419,.075199,.10901,.023139) * av.y;
    a2 += vec4(.010355,-.075879,.36072,-.37252) * av.z;
    a2 += vec4(.059031,-.24798,.073695,-.27525) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(1, -1)) * VSA_CHROMA_CAR_IN0_pt);
    a2 += vec4(.050287,-.0052509,.10796,-.0045128) * av.x;
    a2 += vec4(.007861,.030473,.27047,-.016641) * av.y;
    a2 += vec4(.25448,.055222,.070332,-.068617) * av.z;
    a2 += vec4(.11504,.080403,.14786,-.17311) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(-1, 0)) * VSA_CHROMA_CAR_IN0_pt);
    a2 += vec4(-.05287,-.019095,.015996,-.086369) * av.x;
    a2 += vec4(-.093924,-.057829,.043463,-.010093) * av.y;
    a2 += vec4(-.079,-.069535,.15353,.18372) * av.z;
    a2 += vec4(.01118,-.0033413,.07101,.17174) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(0, 0)) * VSA_CHROMA_CAR_IN0_pt);
    a2 += vec4(-.0015428,.049756,.026443,.27287) * av.x;
    a2 += vec4(-.32382,-.036361,-.32371,-.13433) * av.y;
    a2 += vec4(.16805,-.099093,-.058116,-.016652) * av.z;
    a2 += vec4(.14862,-.04019,-.37473,.0093195) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(1, 0)) * VSA_CHROMA_CAR_IN0_pt);
    a2 += vec4(-.42383,-.21,-.39997,-.13344) * av.x;
    a2 += vec4(-.35702,-.15706,-.14479,-.052153) * av.y;
    a2 += vec4(-.74343,-.46151,.038717,-.018778) * av.z;
    a2 += vec4(-.58046,.013188,.06301,.054173) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(-1, 1)) * VSA_CHROMA_CAR_IN0_pt);
    a2 += vec4(.076802,.14124,-.043135,-.015382) * av.x;
    a2 += vec4(-.070983,.1941,-.051388,.09192) * av.y;
    a2 += vec4(.014579,-.04817,-.10694,-.054189) * av.z;
    a2 += vec4(-.10311,.038887,-.10828,-.069628) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(0, 1)) * VSA_CHROMA_CAR_IN0_pt);
    a2 += vec4(.041376,-.076318,.15065,-.077222) * av.x;
    a2 += vec4(.39038,-.26162,.051888,-.14965) * av.y;
    a2 += vec4(-.19366,.21692,.22403,-.12217) * av.z;
    a2 += vec4(-.023725,-.0624,.14766,-.14207) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(1, 1)) * VSA_CHROMA_CAR_IN0_pt);
    a2 += vec4(-.46186,-.065917,.02555,.15421) * av.x;
    a2 += vec4(-.46031,.17443,.17914,.077562) * av.y;
    a2 += vec4(-.004203,-.0054249,-.12084,.0077023) * av.z;
    a2 += vec4(-.45646,-.053791,-.11612,.096445) * av.w;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(-1, -1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a2 += vec4(-.17264,.51791,-1.8519,-.94696) * av.x;
    a2 += vec4(.14927,.3266,-.20237,-.20677) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(0, -1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a2 += vec4(-.013493,.29532,-.15492,-.88686) * av.x;
    a2 += vec4(-.24796,.49412,1.2125,1.1495) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(1, -1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a2 += vec4(.04564,.58212,2.3145,-1.5891) * av.x;
    a2 += vec4(-.078672,.099461,-1.7203,.21389) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(-1, 0)) * VSA_CHROMA_CAR_CHROMA_pt);
    a2 += vec4(-.32488,.086808,.74804,.89367) * av.x;
    a2 += vec4(.084358,.62126,-.40893,-.0011075) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(0, 0)) * VSA_CHROMA_CAR_CHROMA_pt);
    a2 += vec4(.36974,-.6459,-.035575,-.13217) * av.x;
    a2 += vec4(-.79313,-2.4102,.51626,-.75552) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(1, 0)) * VSA_CHROMA_CAR_CHROMA_pt);
    a2 += vec4(-.63827,-2.6695,-.25448,.47497) * av.x;
    a2 += vec4(.35139,1.4228,-.88732,1.0666) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(-1, 1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a2 += vec4(-.46237,.27295,-.30317,.28492) * av.x;
    a2 += vec4(-.22018,-.33743,.28711,.25607) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(0, 1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a2 += vec4(.26152,-.063339,.57649,-2.3708) * av.x;
    a2 += vec4(.13456,.75501,.21069,.22084) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(1, 1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a2 += vec4(-1.0921,-.14575,-1.478,1.3579) * av.x;
    a2 += vec4(1.7125,-.61987,-.71767,-.75091) * av.y;
    a2 = max(a2, vec4(0.)) + vec4(.08311,.14287,.098666,.10909) * min(a2, vec4(0.));
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
    vec4 a3 = vec4(-.91587,-1.0933,-.86815,-1.2712);
    vec4 av;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(-1, -1)) * VSA_CHROMA_CAR_IN0_pt);
    a3 += vec4(.056617,-.031031,.041165,-.11045) * av.x;
    a3 += vec4(-.13391,-.15811,-.045082,-.16079) * av.y;
    a3 += vec4(-.11303,.11239,-.0059766,-.16155) * av.z;
    a3 += vec4(-.026276,-.1904,.16233,-.1437) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(0, -1)) * VSA_CHROMA_CAR_IN0_pt);
    a3 += vec4(.1762,-.010059,-.19664,-.00097012) * av.x;
    a3 += vec4(.20791,.16035,-.10513,-.040239) * av.y;
    a3 += vec4(.41055,.15042,-.01266,-.14446) * av.z;
    a3 += vec4(.29392,.0051379,.13708,.13524) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(1, -1)) * VSA_CHROMA_CAR_IN0_pt);
    a3 += vec4(-.15266,-.15673,-.21309,.12061) * av.x;
    a3 += vec4(-.17661,-.17742,-.090561,.13037) * av.y;
    a3 += vec4(-.28754,-.25406,.060271,.16196) * av.z;
    a3 += vec4(-.23645,.021588,-.34847,.026392) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(-1, 0)) * VSA_CHROMA_CAR_IN0_pt);
    a3 += vec4(.018712,.069348,-.015347,-.046437) * av.x;
    a3 += vec4(.13125,-.3587,-.008264,.04861) * av.y;
    a3 += vec4(-.04004,.29117,-.078492,-.017806) * av.z;
    a3 += vec4(.010506,-.12709,.041711,.057648) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(0, 0)) * VSA_CHROMA_CAR_IN0_pt);
    a3 += vec4(-.084916,.1559,-.33363,.39404) * av.x;
    a3 += vec4(-.0033217,-.10654,-.042634,.53351) * av.y;
    a3 += vec4(-.2238,-.28339,-.2659,.3668) * av.z;
    a3 += vec4(-.2351,-.30865,-.19083,.35148) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(1, 0)) * VSA_CHROMA_CAR_IN0_pt);
    a3 += vec4(.16187,.48069,.23199,-.058542) * av.x;
    a3 += vec4(.07675,.30733,.12768,-.14815) * av.y;
    a3 += vec4(.27092,-.12911,.045727,.01238) * av.z;
    a3 += vec4(-.14663,.11167,.04406,.19815) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(-1, 1)) * VSA_CHROMA_CAR_IN0_pt);
    a3 += vec4(.1003,.10577,.10107,.0088671) * av.x;
    a3 += vec4(.1048,-.012328,.12791,.090055) * av.y;
    a3 += vec4(.03173,-.12549,.038371,-.076125) * av.z;
    a3 += vec4(.043499,-.1885,.0096273,-.0059787) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(0, 1)) * VSA_CHROMA_CAR_IN0_pt);
    a3 += vec4(-.089458,-.041568,.021247,-.20132) * av.x;
    a3 += vec4(-.095365,.047469,-.010961,-.36162) * av.y;
    a3 += vec4(-.034354,-.029539,.091195,-.09262) * av.z;
    a3 += vec4(-.19857,.1301,.067702,-.021064) * av.w;
    av = VSA_CHROMA_CAR_IN0_tex((at0 + vec2(1, 1)) * VSA_CHROMA_CAR_IN0_pt);
    a3 += vec4(-.10178,-.11085,-.098132,-.066353) * av.x;
    a3 += vec4(-.10451,.049109,-.067264,-.04018) * av.y;
    a3 += vec4(-.022122,.31755,.026418,-.13139) * av.z;
    a3 += vec4(-.013325,.024455,-.076358,-.024332) * av.w;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(-1, -1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a3 += vec4(.19656,-1.8417,.88506,.67768) * av.x;
    a3 += vec4(.34127,-.21675,.6938,-.17821) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(0, -1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a3 += vec4(1.7437,1.9448,-3.3109,.66889) * av.x;
    a3 += vec4(.64841,.65584,-.67069,.0038737) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(1, -1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a3 += vec4(.39277,-.84752,.44667,-.44928) * av.x;
    a3 += vec4(-.65436,-.71986,-.78902,2.0063) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(-1, 0)) * VSA_CHROMA_CAR_CHROMA_pt);
    a3 += vec4(-.025266,-.64274,.10716,-.72071) * av.x;
    a3 += vec4(.20195,-.03905,.14549,.33948) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(0, 0)) * VSA_CHROMA_CAR_CHROMA_pt);
    a3 += vec4(-1.2586,-.88207,.72347,-.14348) * av.x;
    a3 += vec4(-1.8904,-1.6862,-.93467,-1.9844) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(1, 0)) * VSA_CHROMA_CAR_CHROMA_pt);
    a3 += vec4(.28169,-.56784,1.6163,.18361) * av.x;
    a3 += vec4(-.77533,-.044232,-.84376,-.035087) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(-1, 1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a3 += vec4(.14438,.79838,-.64231,-.43022) * av.x;
    a3 += vec4(-.13338,.16484,.035834,-.14045) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(0, 1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a3 += vec4(-2.1135,1.202,.9258,.29457) * av.x;
    a3 += vec4(1.3785,-1.1428,-.31036,-.60643) * av.y;
    av = VSA_CHROMA_CAR_CHROMA_tex((at1 + vec2(1, 1)) * VSA_CHROMA_CAR_CHROMA_pt);
    a3 += vec4(-.11499,1.3288,-.42007,-.60349) * av.x;
    a3 += vec4(-.19901,.93831,.78466,-1.5989) * av.y;
    a3 = max(a3, vec4(0.)) + vec4(.12053,.086202,.14512,.098487) * min(a3, vec4(0.));
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
    vec4 a0 = vec4(-.013747,-.28171,.095253,.11172);
    vec4 av;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(-1, -1));
    a0 += vec4(-.30177,.034993,-.43284,.2309) * av.x;
    a0 += vec4(-.18265,-.021653,.030688,-.16635) * av.y;
    a0 += vec4(-.012853,-.045062,-.028977,-.47925) * av.z;
    a0 += vec4(-.31401,.027603,-.56538,-.77097) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(0, -1));
    a0 += vec4(-1.3612,-.047645,-.19178,.134) * av.x;
    a0 += vec4(-.2248,.044718,-.19227,-.22264) * av.y;
    a0 += vec4(-.16092,-.10653,-.014242,-1.1022) * av.z;
    a0 += vec4(-.86544,.10186,-.30955,-.27683) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(1, -1));
    a0 += vec4(.14604,-.0088711,-.092275,.097717) * av.x;
    a0 += vec4(-.027358,.13081,-.3116,-.30253) * av.y;
    a0 += vec4(-.53666,-.41601,-.051762,-.15486) * av.z;
    a0 += vec4(-.0039813,-.30755,-.13174,.12387) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(-1, 0));
    a0 += vec4(-.21563,.0091781,-.46121,-.13492) * av.x;
    a0 += vec4(-.27508,-.039937,-.16075,-.28365) * av.y;
    a0 += vec4(.12582,-.086929,-.17694,.0084185) * av.z;
    a0 += vec4(.082783,.20864,.24935,.091885) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(0, 0));
    a0 += vec4(-.53439,-.099807,.37488,.098798) * av.x;
    a0 += vec4(-.47305,-.073128,-.41503,-.22055) * av.y;
    a0 += vec4(-.078526,-.050717,.72922,-.52019) * av.z;
    a0 += vec4(.086927,-.83805,1.1382,.46218) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(1, 0));
    a0 += vec4(-.446,.081458,-.24537,.018869) * av.x;
    a0 += vec4(-.19111,.054174,-.12223,-.51668) * av.y;
    a0 += vec4(-.55869,-.49141,-.11022,.40364) * av.z;
    a0 += vec4(.73044,-.33077,.036289,-.16173) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(-1, 1));
    a0 += vec4(-.31312,.0071881,-.19205,-.20652) * av.x;
    a0 += vec4(-.10124,.0050692,-.1957,-.20598) * av.y;
    a0 += vec4(-.095262,.015547,-.063546,.016746) * av.z;
    a0 += vec4(.0034081,.25421,.14335,.015818) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(0, 1));
    a0 += vec4(-.583,.011533,-.20812,-.017797) * av.x;
    a0 += vec4(-.0030155,-.047058,-.19819,-.20258) * av.y;
    a0 += vec4(-.075961,-.2607,-.13891,.045216) * av.z;
    a0 += vec4(.029833,.16915,-.0077997,.023794) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(1, 1));
    a0 += vec4(-.56626,-.023879,-.13069,-.097231) * av.x;
    a0 += vec4(.029243,-.092529,-.070346,-.028961) * av.y;
    a0 += vec4(-.23965,-.23199,.11137,.041808) * av.z;
    a0 += vec4(.015773,-.13959,.21282,.39347) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(-1, -1));
    a0 += vec4(-.091947,.17185,-.06023,-.20756) * av.x;
    a0 += vec4(-.023784,.082042,.23481,.11653) * av.y;
    a0 += vec4(.023584,-.011285,-.076927,.02073) * av.z;
    a0 += vec4(-.078048,.059571,.6706,-.14131) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(0, -1));
    a0 += vec4(.47394,.17172,.098563,-.23672) * av.x;
    a0 += vec4(-.29451,.020537,-.15858,.069413) * av.y;
    a0 += vec4(-.10342,.023148,-.056475,-.22074) * av.z;
    a0 += vec4(-.1814,.084301,-.19409,.039827) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(1, -1));
    a0 += vec4(-.4523,-.22967,-.08075,-.31783) * av.x;
    a0 += vec4(-.32833,.25466,.061505,-.3052) * av.y;
    a0 += vec4(.11991,-.021179,-.037323,.023056) * av.z;
    a0 += vec4(-.19135,.18339,.2393,.062423) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(-1, 0));
    a0 += vec4(-.33017,-.047986,-.65421,-.27141) * av.x;
    a0 += vec4(-.28634,-.027068,-.15511,-.080015) * av.y;
    a0 += vec4(.19201,-.0098552,-.050567,-.34055) * av.z;
    a0 += vec4(-.60557,.024146,.028206,-.26825) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(0, 0));
    a0 += vec4(-.34422,-.079588,.43341,.18525) * av.x;
    a0 += vec4(-.15264,-.10298,.23304,-.29414) * av.y;
    a0 += vec4(-.28272,.027904,-.18659,.20319) * av.z;
    a0 += vec4(.19061,.10929,-.61848,.33038) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(1, 0));
    a0 += vec4(-.070166,-.6475,-.13044,.18345) * av.x;
    a0 += vec4(-.16521,-.24177,-.050883,-.059622) * av.y;
    a0 += vec4(.080173,-.065719,-.21562,-.14059) * av.z;
    a0 += vec4(.054996,-.2171,-.34863,-.11464) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(-1, 1));
    a0 += vec4(-.27518,-.067558,-.73276,-.5062) * av.x;
    a0 += vec4(-.18225,.10712,.066232,-.1603) * av.y;
    a0 += vec4(.05017,.053197,-.061839,.12982) * av.z;
    a0 += vec4(.17172,-.0015355,.19899,-.22115) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(0, 1));
    a0 += vec4(.17623,.31707,.46104,.054236) * av.x;
    a0 += vec4(-.13388,.1047,-.57196,.087771) * av.y;
    a0 += vec4(-.2921,-.067661,-.060562,.24594) * av.z;
    a0 += vec4(-.27159,.13729,-.018286,.1398) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(1, 1));
    a0 += vec4(.53238,-.36479,.28959,.23687) * av.x;
    a0 += vec4(.13765,-.060327,.17273,-.29511) * av.y;
    a0 += vec4(-.10531,-.0082021,-.092265,.083348) * av.z;
    a0 += vec4(.012618,.011114,.090375,-.05349) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(-1, -1));
    a0 += vec4(.13582,.013051,.96773,.77383) * av.x;
    a0 += vec4(-.092891,-.018327,.41635,.20931) * av.y;
    a0 += vec4(.2242,-.026159,-.29235,-.33566) * av.z;
    a0 += vec4(-.077651,.062679,.38522,-.07323) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(0, -1));
    a0 += vec4(-.16939,-.57574,-.22686,-.60532) * av.x;
    a0 += vec4(.26921,.030802,-.43053,.70033) * av.y;
    a0 += vec4(-.82855,.073172,-.13048,-.050062) * av.z;
    a0 += vec4(.89814,-.18299,.1691,.16274) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(1, -1));
    a0 += vec4(-.1084,.25195,.037458,.095343) * av.x;
    a0 += vec4(-1.1212,.038189,-.15411,-.66018) * av.y;
    a0 += vec4(.32385,.17208,.50831,.028673) * av.z;
    a0 += vec4(-.056724,.24957,.25667,-.22866) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(-1, 0));
    a0 += vec4(.22846,.24713,.8656,-.30248) * av.x;
    a0 += vec4(.19255,-.11653,.078263,-.26815) * av.y;
    a0 += vec4(.58516,-.082058,-.14097,-.10838) * av.z;
    a0 += vec4(.025125,.076705,-.11201,.32895) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(0, 0));
    a0 += vec4(.46333,-.29601,.23413,.39453) * av.x;
    a0 += vec4(.055358,.0606,.004702,.10334) * av.y;
    a0 += vec4(.16383,-.32785,.19196,.26539) * av.z;
    a0 += vec4(-.0026926,-.35573,-.20852,.43156) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(1, 0));
    a0 += vec4(.22588,-.062801,-.12798,-.11157) * av.x;
    a0 += vec4(.96469,.038322,-.26983,.20535) * av.y;
    a0 += vec4(-.070369,-.027886,-.13089,.32991) * av.z;
    a0 += vec4(-.072825,-.28567,.25392,.55402) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(-1, 1));
    a0 += vec4(-.24503,.14668,-.1404,.077225) * av.x;
    a0 += vec4(-.1558,-.091574,.3008,.068541) * av.y;
    a0 += vec4(-.25309,.18638,-.067244,.0076657) * av.z;
    a0 += vec4(.23037,.27449,.82611,-.34867) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(0, 1));
    a0 += vec4(.21522,.19815,-.10523,-.027315) * av.x;
    a0 += vec4(.18189,.10303,.49506,.33394) * av.y;
    a0 += vec4(-.46671,-.00026435,.38468,.68453) * av.z;
    a0 += vec4(.15809,.25391,.63377,.14674) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(1, 1));
    a0 += vec4(.13698,.077708,.10122,-.04523) * av.x;
    a0 += vec4(-.27955,.26808,-.18037,.01958) * av.y;
    a0 += vec4(.216,.59745,.067202,-.17829) * av.z;
    a0 += vec4(.41806,.14757,-.038325,.17729) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(-1, -1));
    a0 += vec4(.46931,.064724,.11254,.13466) * av.x;
    a0 += vec4(-.054272,-.054903,-.38095,-.20898) * av.y;
    a0 += vec4(.1055,-.018854,.063137,-.24501) * av.z;
    a0 += vec4(.48311,-.010277,-.45689,-.4464) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(0, -1));
    a0 += vec4(-.019803,-.075063,-.26367,.23705) * av.x;
    a0 += vec4(-.057943,-.16147,-.046279,-.68793) * av.y;
    a0 += vec4(.057302,-.15466,-.029911,-.27261) * av.z;
    a0 += vec4(.24395,-.18804,-.39396,.24082) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(1, -1));
    a0 += vec4(-.55819,-.020301,-.16006,-.11708) * av.x;
    a0 += vec4(-.10633,-.27595,.064386,.25558) * av.y;
    a0 += vec4(-.018094,-.28043,-.065777,.070996) * av.z;
    a0 += vec4(-.11205,-.39412,-.14615,.11212) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(-1, 0));
    a0 += vec4(.014779,.086125,-.39033,-.17545) * av.x;
    a0 += vec4(-.34663,-.0027344,.23178,-.42356) * av.y;
    a0 += vec4(-.56503,-.093456,-.29828,-.24288) * av.z;
    a0 += vec4(-.10922,.20071,-.48627,.043951) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(0, 0));
    a0 += vec4(-.062353,-.29148,-.04616,-.048831) * av.x;
    a0 += vec4(.24196,.27768,.22105,-.033846) * av.y;
    a0 += vec4(.056482,-.18798,.22939,.030572) * av.z;
    a0 += vec4(-.066063,.17469,-.17279,.13828) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(1, 0));
    a0 += vec4(.3965,-.18335,.62427,.333) * av.x;
    a0 += vec4(.38061,.31484,-.20399,.40974) * av.y;
    a0 += vec4(-.34263,-.44128,.6227,.36582) * av.z;
    a0 += vec4(.062913,.50675,-.13203,.38882) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(-1, 1));
    a0 += vec4(.13758,.094734,-.12258,.06935) * av.x;
    a0 += vec4(.29041,-.032853,-.30461,.26292) * av.y;
    a0 += vec4(.31573,.20208,.16601,.74242) * av.z;
    a0 += vec4(-.17788,.30456,.17355,.4404) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(0, 1));
    a0 += vec4(-.879,-.33213,-.13777,.23273) * av.x;
    a0 += vec4(-.13478,.052762,-.065228,.26178) * av.y;
    a0 += vec4(.69032,-.48421,.30915,-.18465) * av.z;
    a0 += vec4(.18773,.45737,-.26529,-.31841) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(1, 1));
    a0 += vec4(-.041056,.30247,.11377,6.5304e-6) * av.x;
    a0 += vec4(.13445,.073406,-.10764,.47699) * av.y;
    a0 += vec4(-.2029,.20857,-.20966,.28918) * av.z;
    a0 += vec4(.53876,-.0044046,.3546,.82498) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(.14057,.024568,.14599,.16071) * min(a0, vec4(0.));
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
    vec4 a1 = vec4(-.11629,.27051,-.12125,.1525);
    vec4 av;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(-1, -1));
    a1 += vec4(-.12255,.10157,-.50678,.020189) * av.x;
    a1 += vec4(-.20862,-.11325,-.17498,.0095286) * av.y;
    a1 += vec4(-.040975,.0089649,-.33887,-.011316) * av.z;
    a1 += vec4(-.79925,.91186,.088714,.0094769) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(0, -1));
    a1 += vec4(.36851,-.021322,-.23923,.065818) * av.x;
    a1 += vec4(-.53883,-.017881,-.097359,-.026094) * av.y;
    a1 += vec4(-.27324,-.3993,.15648,-.016718) * av.z;
    a1 += vec4(.092764,-.39124,.37947,-.060567) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(1, -1));
    a1 += vec4(.060616,-.086349,.11906,.03161) * av.x;
    a1 += vec4(-.19345,-.17842,-.10646,-.011604) * av.y;
    a1 += vec4(.19494,-.35884,-.15243,-.060356) * av.z;
    a1 += vec4(.30481,-.29181,-.24634,.10692) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(-1, 0));
    a1 += vec4(-.030759,.018975,-.047946,.090046) * av.x;
    a1 += vec4(-.016596,-.32292,-.0069217,.01823) * av.y;
    a1 += vec4(-.12784,-.18186,.053658,-.023753) * av.z;
    a1 += vec4(.051274,.502,.45009,.37284) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(0, 0));
    a1 += vec4(-.69999,-.078084,-.18238,.0058546) * av.x;
    a1 += vec4(-.76391,-.25629,.3165,.017434) * av.y;
    a1 += vec4(.3419,.41369,-.62656,-.14902) * av.z;
    a1 += vec4(-1.1542,-.28621,.66962,-.011302) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(1, 0));
    a1 += vec4(-.18382,-.29095,-.22312,.056931) * av.x;
    a1 += vec4(-.40205,-.42177,-.19623,.0060659) * av.y;
    a1 += vec4(.18125,.027782,-.24623,.052968) * av.z;
    a1 += vec4(.12479,.22895,-.055003,.075799) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(-1, 1));
    a1 += vec4(-.37914,-.20059,-.14275,.028177) * av.x;
    a1 += vec4(-.06659,.056133,-.04655,.0089001) * av.y;
    a1 += vec4(-.3359,-.065095,.12107,-.019496) * av.z;
    a1 += vec4(.10685,.75989,1.2833,.24006) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(0, 1));
    a1 += vec4(-.57859,-.16094,.010669,.055927) * av.x;
    a1 += vec4(-.6307,.21993,.11266,.019615) * av.y;
    a1 += vec4(-.13971,-.28056,-.36831,-.014595) * av.z;
    a1 += vec4(.65954,.23694,-.2771,.026776) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(1, 1));
    a1 += vec4(.24624,.1595,-.019112,.024681) * av.x;
    a1 += vec4(-.25854,.10584,-.038097,-.0069209) * av.y;
    a1 += vec4(-.14872,-.016844,-.16462,.02328) * av.z;
    a1 += vec4(.45464,.35509,-.35383,-.34151) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(-1, -1));
    a1 += vec4(-.51584,-.036712,.040772,.029147) * av.x;
    a1 += vec4(-.090506,.038892,-.56615,.14876) * av.y;
    a1 += vec4(-.58913,-.10279,-.2062,.019868) * av.z;
    a1 += vec4(-.88057,-.20789,-.036322,.21391) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(0, -1));
    a1 += vec4(-.14758,-.11539,-.27811,.036777) * av.x;
    a1 += vec4(-.32831,.10582,-.41809,-.21707) * av.y;
    a1 += vec4(-.41779,.065153,-.24281,-.023787) * av.z;
    a1 += vec4(-.050061,.32488,-.864,-.08762) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(1, -1));
    a1 += vec4(.15587,-.11183,-.29694,-.20875) * av.x;
    a1 += vec4(.24394,.061298,-.066697,-.21374) * av.y;
    a1 += vec4(-.33186,-.19832,-.17239,.052762) * av.z;
    a1 += vec4(.010626,-.037864,.061935,-.031518) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(-1, 0));
    a1 += vec4(-.061189,.22642,-.0091859,-.12529) * av.x;
    a1 += vec4(-.090421,-.17824,-.080734,.12318) * av.y;
    a1 += vec4(-.084562,-.28611,.078124,-.036472) * av.z;
    a1 += vec4(-.32091,-.2157,-.2205,-.019973) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(0, 0));
    a1 += vec4(-.65376,.32985,.23057,.14347) * av.x;
    a1 += vec4(.2046,-.0040048,-.40467,.1095) * av.y;
    a1 += vec4(-.57073,-.047043,-.59706,.11514) * av.z;
    a1 += vec4(.37568,-.46522,-.66214,.17654) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(1, 0));
    a1 += vec4(.36911,-.1328,-.18014,-.10678) * av.x;
    a1 += vec4(-.81663,.21086,-.23735,.058552) * av.y;
    a1 += vec4(-.65581,-.14347,-.15141,-.014265) * av.z;
    a1 += vec4(-.55041,-.42517,.058924,.042844) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(-1, 1));
    a1 += vec4(-.33782,.12203,-.11279,.034916) * av.x;
    a1 += vec4(-.2934,-.11601,-.11451,-.11879) * av.y;
    a1 += vec4(-.53041,-.092726,-.2528,.020136) * av.z;
    a1 += vec4(.053783,.10485,-.32419,-.035802) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(0, 1));
    a1 += vec4(.37094,-.19736,-.15467,.25258) * av.x;
    a1 += vec4(-.32436,.10972,-.025733,.1714) * av.y;
    a1 += vec4(-.215,-.10394,-.35465,.0050486) * av.z;
    a1 += vec4(-.064798,.3081,.083476,.014923) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(1, 1));
    a1 += vec4(.094785,.14242,-.10881,.42253) * av.x;
    a1 += vec4(.013413,-.16078,-.11419,-.10945) * av.y;
    a1 += vec4(-.103,.0028517,-.099259,.010166) * av.z;
    a1 += vec4(.11157,.10266,-.11628,.051823) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(-1, -1));
    a1 += vec4(.13584,-.94328,.54639,.93914) * av.x;
    a1 += vec4(.27352,-.052738,.37508,.012882) * av.y;
    a1 += vec4(.22891,.29085,-.080593,-.072813) * av.z;
    a1 += vec4(-.081287,-.087249,.27207,.1526) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(0, -1));
    a1 += vec4(-.59361,.62224,-.27406,.29107) * av.x;
    a1 += vec4(.17054,.27209,-.45483,.26298) * av.y;
    a1 += vec4(.23607,-.45332,-.21746,-.48229) * av.z;
    a1 += vec4(.56553,-.021189,.060725,.12375) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(1, -1));
    a1 += vec4(.41935,.094079,.19863,.17345) * av.x;
    a1 += vec4(.43212,.24349,.38152,-.27044) * av.y;
    a1 += vec4(.13326,.21603,.34977,-.17858) * av.z;
    a1 += vec4(-.2694,-.13546,.58173,-.23135) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(-1, 0));
    a1 += vec4(.61259,.7031,.11444,1.0543) * av.x;
    a1 += vec4(-.52066,.13516,.43605,.30782) * av.y;
    a1 += vec4(-.68515,.29594,-.64262,.42204) * av.z;
    a1 += vec4(.36857,-.47333,.10389,.36452) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(0, 0));
    a1 += vec4(-.47882,-.028493,-.54058,.10315) * av.x;
    a1 += vec4(-.38764,.52847,.24454,.035393) * av.y;
    a1 += vec4(.08094,.39842,.19785,.45995) * av.z;
    a1 += vec4(.29035,.30935,-.17484,.22514) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(1, 0));
    a1 += vec4(-.46968,-.49551,.10672,.21417) * av.x;
    a1 += vec4(-.14973,-.85885,.60642,.2005) * av.y;
    a1 += vec4(.23573,.2539,-.12335,-.3386) * av.z;
    a1 += vec4(-.50225,-.46033,.086687,-.20898) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(-1, 1));
    a1 += vec4(.23752,-.064324,-.063255,.20316) * av.x;
    a1 += vec4(-.004809,.20439,-.079962,-.14923) * av.y;
    a1 += vec4(.25978,-.25936,-.33208,-.29897) * av.z;
    a1 += vec4(.072065,.24869,.11043,.34904) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(0, 1));
    a1 += vec4(.32539,-.17666,-.17192,.026759) * av.x;
    a1 += vec4(.47272,.24103,-.14928,.019766) * av.y;
    a1 += vec4(-.17013,-.55052,.2079,-.29746) * av.z;
    a1 += vec4(-.1463,.051502,.30447,.38179) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(1, 1));
    a1 += vec4(.13495,.098142,-.087196,.088201) * av.x;
    a1 += vec4(.13264,.14429,-.30099,.024124) * av.y;
    a1 += vec4(.14791,-.033328,.34246,.28176) * av.z;
    a1 += vec4(.25266,-.043974,.15423,.14077) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(-1, -1));
    a1 += vec4(-.13324,.019883,-.2788,.1366) * av.x;
    a1 += vec4(.12567,-.29529,-.34242,-.23893) * av.y;
    a1 += vec4(.23355,-.16582,.33575,.27776) * av.z;
    a1 += vec4(.041496,.12628,-.69361,.043925) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(0, -1));
    a1 += vec4(.12207,.18727,-.3697,.30429) * av.x;
    a1 += vec4(-.12127,.11466,-.88158,-.086636) * av.y;
    a1 += vec4(-.23844,.11667,.087994,.086448) * av.z;
    a1 += vec4(.2241,.31311,-.92934,.27786) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(1, -1));
    a1 += vec4(.21886,.39566,-.1828,-.16279) * av.x;
    a1 += vec4(.54168,-.55589,-.21479,.12996) * av.y;
    a1 += vec4(.01031,-.25886,-.014797,-.16125) * av.z;
    a1 += vec4(.74855,-.23706,.12433,-.20005) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(-1, 0));
    a1 += vec4(.031715,-.046371,-.1371,-.033757) * av.x;
    a1 += vec4(-.43224,.45453,.065514,-.26571) * av.y;
    a1 += vec4(-.55815,.59544,-1.1971,-.27451) * av.z;
    a1 += vec4(-.057483,-.15255,.90169,-.084004) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(0, 0));
    a1 += vec4(-.26153,.7183,.41576,-.14438) * av.x;
    a1 += vec4(-.11298,.29182,.13449,.087566) * av.y;
    a1 += vec4(.89358,-.093553,-.060568,.2031) * av.z;
    a1 += vec4(-.74752,.8971,.67988,-1.0733) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(1, 0));
    a1 += vec4(-.76386,.029942,.23462,-.11761) * av.x;
    a1 += vec4(.12923,-.24845,-.19798,-.026419) * av.y;
    a1 += vec4(-.27594,-.053549,-.10384,-.13359) * av.z;
    a1 += vec4(-.059258,-.52339,.50218,-.063685) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(-1, 1));
    a1 += vec4(.36801,.27779,.23875,.29504) * av.x;
    a1 += vec4(-.10489,-.29516,-.26032,-.095177) * av.y;
    a1 += vec4(.26926,-.11311,.019121,.30218) * av.z;
    a1 += vec4(-.22982,.08228,.42906,-.19999) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(0, 1));
    a1 += vec4(-.15053,-.39932,.23157,-.51857) * av.x;
    a1 += vec4(-.042675,-.43158,.16003,-.094531) * av.y;
    a1 += vec4(-.0026643,-.069263,.278,-.060886) * av.z;
    a1 += vec4(-.32794,.17006,-.1383,-.09049) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(1, 1));
    a1 += vec4(.12957,.14987,-.12837,.16925) * av.x;
    a1 += vec4(.46885,.34945,.14128,-.037447) * av.y;
    a1 += vec4(.092015,-.31988,.048735,-.040293) * av.z;
    a1 += vec4(.52483,.39831,.56084,.18583) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(.12959,.18541,.16173,.18092) * min(a1, vec4(0.));
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
    vec4 a2 = vec4(.18449,-.21535,.027787,-.2528);
    vec4 av;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(-1, -1));
    a2 += vec4(.14846,-.041321,-.037809,.015156) * av.x;
    a2 += vec4(.050283,-.0031525,-.11972,-.039456) * av.y;
    a2 += vec4(.056265,-.022416,.12424,-.033698) * av.z;
    a2 += vec4(.27499,-.00096573,.08722,.048568) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(0, -1));
    a2 += vec4(-.060665,-.045211,-.048965,-.064068) * av.x;
    a2 += vec4(.019023,.0087733,.089641,-.038192) * av.y;
    a2 += vec4(-.26708,-.09788,-.020273,-.044823) * av.z;
    a2 += vec4(.11724,-.15783,-.47984,-.088284) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(1, -1));
    a2 += vec4(.1763,-.023799,-.10207,.053439) * av.x;
    a2 += vec4(.2656,-.063171,.11831,.069604) * av.y;
    a2 += vec4(.30537,.0027979,-.35449,.1081) * av.z;
    a2 += vec4(.35268,.22931,-.63562,.50445) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(-1, 0));
    a2 += vec4(-.30268,.031379,.08341,.034672) * av.x;
    a2 += vec4(.0672,-.0041324,-.14679,-.048169) * av.y;
    a2 += vec4(-.38908,-.044272,-.00074311,-.0054498) * av.z;
    a2 += vec4(-.096638,-.011593,.60611,-.042317) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(0, 0));
    a2 += vec4(.42742,-.15608,-.015974,.064715) * av.x;
    a2 += vec4(.097994,.010118,.0033812,.046538) * av.y;
    a2 += vec4(-.41625,-.2432,.031329,.022877) * av.z;
    a2 += vec4(.67961,.98972,-.11667,-.095987) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(1, 0));
    a2 += vec4(-.56199,.039468,.1391,.0090227) * av.x;
    a2 += vec4(.23737,-.053369,-.1873,.22526) * av.y;
    a2 += vec4(-.32166,-.048774,-.00041603,-.81682) * av.z;
    a2 += vec4(.37032,-.082657,-1.0524,.15124) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(-1, 1));
    a2 += vec4(-.19438,-.0446,-.086308,.019487) * av.x;
    a2 += vec4(-.040993,-.011279,-.24217,-.021524) * av.y;
    a2 += vec4(-.25159,.021699,.18744,-.035449) * av.z;
    a2 += vec4(.28773,-.29799,1.6616,.12791) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(0, 1));
    a2 += vec4(-.49873,.059619,-.046861,-.076711) * av.x;
    a2 += vec4(-.0057575,-.034854,-.012816,-.046178) * av.y;
    a2 += vec4(-.34676,-.050473,-.060991,.013603) * av.z;
    a2 += vec4(-.07317,-.059056,.61583,-.34078) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(1, 1));
    a2 += vec4(.14226,-.13595,.073043,-.1359) * av.x;
    a2 += vec4(-.074639,-.067844,-.071739,-.12095) * av.y;
    a2 += vec4(-.57601,.03939,-.0059271,.035798) * av.z;
    a2 += vec4(-.16611,.39148,-.44281,.16017) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(-1, -1));
    a2 += vec4(-.03859,-.0038141,.11488,.089054) * av.x;
    a2 += vec4(.1289,-.056219,-.61818,.048014) * av.y;
    a2 += vec4(-.07007,-.013324,-.024944,.0072488) * av.z;
    a2 += vec4(-.16798,-.10254,.067818,-.083671) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(0, -1));
    a2 += vec4(-.17236,-.4993,.0042894,.017809) * av.x;
    a2 += vec4(.33686,-.038626,-.22197,-.026104) * av.y;
    a2 += vec4(-.021557,.032684,-.081583,-.0028265) * av.z;
    a2 += vec4(.05487,-.16838,-.049695,-.27618) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(1, -1));
    a2 += vec4(.23769,.16537,-.16079,-.1637) * av.x;
    a2 += vec4(.16044,-.069825,.22906,.12856) * av.y;
    a2 += vec4(-.047225,.033358,.033072,.0019311) * av.z;
    a2 += vec4(-.12039,-.039817,.19215,.33515) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(-1, 0));
    a2 += vec4(-.16988,.024786,.076898,.075613) * av.x;
    a2 += vec4(.023684,.040408,.66073,-.078919) * av.y;
    a2 += vec4(-.11117,.025798,-.0050991,.0012654) * av.z;
    a2 += vec4(-.023536,-.076571,-.02355,-.038312) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(0, 0));
    a2 += vec4(.18648,.66987,.47294,.3061) * av.x;
    a2 += vec4(-.004414,.0068562,.20014,-.011966) * av.y;
    a2 += vec4(-.19932,-.12176,.24705,-.060941) * av.z;
    a2 += vec4(-.096053,-.4422,-.22723,-.053823) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(1, 0));
    a2 += vec4(.13156,-.35478,-1.0279,-.029224) * av.x;
    a2 += vec4(-.10111,-.13524,-.57691,-.61124) * av.y;
    a2 += vec4(-.10531,.0023723,-.20627,-.044048) * av.z;
    a2 += vec4(.079691,-.0402,.03316,-.76476) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(-1, 1));
    a2 += vec4(-.26371,-.13965,.30735,.13343) * av.x;
    a2 += vec4(.09241,-.15325,-.4066,-.016474) * av.y;
    a2 += vec4(-.15769,-.069434,-.03428,-.026405) * av.z;
    a2 += vec4(.30652,-.15507,-.74075,.054627) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(0, 1));
    a2 += vec4(.18502,.51074,.59879,.293) * av.x;
    a2 += vec4(-.022515,-.037761,.57176,-.18279) * av.y;
    a2 += vec4(-.79763,-.019481,-.16773,.0047771) * av.z;
    a2 += vec4(-.028866,-.039911,.30602,-.022791) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(1, 1));
    a2 += vec4(-.050413,-.062743,-.56576,-.20126) * av.x;
    a2 += vec4(-.35316,-.029968,-.10137,.055671) * av.y;
    a2 += vec4(.13978,-.037094,.045695,-.0023393) * av.z;
    a2 += vec4(-.10475,-.038462,.3836,-.07193) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(-1, -1));
    a2 += vec4(.42814,-.13113,-.48286,-.29874) * av.x;
    a2 += vec4(.093224,.018844,.45205,.070532) * av.y;
    a2 += vec4(.47039,-.24538,-.034851,.16682) * av.z;
    a2 += vec4(-.35173,.28245,-.10665,.029361) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(0, -1));
    a2 += vec4(-.088314,-.018702,-.39264,-1.2129) * av.x;
    a2 += vec4(.56927,.093292,.1314,.07857) * av.y;
    a2 += vec4(.34506,-.039381,-.35988,-.082835) * av.z;
    a2 += vec4(.34503,-.42482,-.050286,.17746) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(1, -1));
    a2 += vec4(-.33701,-.16183,.35381,.19962) * av.x;
    a2 += vec4(-.50681,-.34222,.28433,-.11893) * av.y;
    a2 += vec4(-.0057221,-.065149,.27906,.35615) * av.z;
    a2 += vec4(-.064126,-.041979,.45468,-.47209) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(-1, 0));
    a2 += vec4(.43899,-.037353,.26177,.018814) * av.x;
    a2 += vec4(-.15899,-.59799,-.25189,-.095618) * av.y;
    a2 += vec4(-.39237,.071245,-.07971,-.061576) * av.z;
    a2 += vec4(-.049276,.038324,.1319,.09033) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(0, 0));
    a2 += vec4(-.63202,.13479,-.22103,-.79775) * av.x;
    a2 += vec4(.51373,-.10344,.19613,-.65611) * av.y;
    a2 += vec4(-.055832,-.14521,-.2236,.33497) * av.z;
    a2 += vec4(-.67836,-.37957,-.36353,-.3805) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(1, 0));
    a2 += vec4(.096814,-.061121,.018437,.16113) * av.x;
    a2 += vec4(.12567,.3078,-.45594,.02284) * av.y;
    a2 += vec4(-.048697,.04708,.2885,-.32788) * av.z;
    a2 += vec4(.60274,.29773,.21462,.3031) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(-1, 1));
    a2 += vec4(.47766,-.025158,.29248,.26368) * av.x;
    a2 += vec4(-.007959,-.055113,-.12282,.015742) * av.y;
    a2 += vec4(-.30789,.6219,.10689,.16832) * av.z;
    a2 += vec4(.2641,-.23022,-.11709,.10442) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(0, 1));
    a2 += vec4(.3224,.023363,.22163,.018626) * av.x;
    a2 += vec4(-.20732,-.031999,-.012495,-.005855) * av.y;
    a2 += vec4(-.10152,-.0016282,-.12569,.62056) * av.z;
    a2 += vec4(.5418,-.17188,-.018724,-.51567) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(1, 1));
    a2 += vec4(.14108,-.031206,-.028378,.06232) * av.x;
    a2 += vec4(-.76794,-.13796,-.020379,.046678) * av.y;
    a2 += vec4(.16088,-.52585,-.059887,.32622) * av.z;
    a2 += vec4(-.036765,-.29885,-.047022,-.71867) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(-1, -1));
    a2 += vec4(.31525,.11774,.18573,.047508) * av.x;
    a2 += vec4(-.055179,.09864,.23236,-.02441) * av.y;
    a2 += vec4(-.21504,-.16745,-.12074,-.024901) * av.z;
    a2 += vec4(-.16458,-.30487,.1382,.137) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(0, -1));
    a2 += vec4(.40779,-.62373,-.083264,-.13093) * av.x;
    a2 += vec4(-.026603,-.01078,-.043701,.49002) * av.y;
    a2 += vec4(-.13353,.13459,-.50396,-.00022959) * av.z;
    a2 += vec4(.24429,.37319,-.11486,.048761) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(1, -1));
    a2 += vec4(-.28578,-.35021,.47576,-.27743) * av.x;
    a2 += vec4(.32962,.16944,-.40201,.75032) * av.y;
    a2 += vec4(.41363,-.061766,-.27995,.35333) * av.z;
    a2 += vec4(.10495,-.39061,-.090482,.041569) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(-1, 0));
    a2 += vec4(-.36232,.017776,-.34963,-.025764) * av.x;
    a2 += vec4(.2567,-.033802,.26949,.27921) * av.y;
    a2 += vec4(.34022,.28886,.34621,-.030695) * av.z;
    a2 += vec4(-.07651,.01185,.13771,.1596) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(0, 0));
    a2 += vec4(.29178,-.031196,-.43729,.058321) * av.x;
    a2 += vec4(.33183,.035455,.47989,.23372) * av.y;
    a2 += vec4(.17751,.41424,-.12052,.38045) * av.z;
    a2 += vec4(-.075383,.14155,.22918,.21441) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(1, 0));
    a2 += vec4(.48487,.26328,-.1428,-.063287) * av.x;
    a2 += vec4(.65709,-.049964,-.3807,.27176) * av.y;
    a2 += vec4(-.49022,-.092418,-.11467,-.05635) * av.z;
    a2 += vec4(.89701,.088994,-.37065,.76033) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(-1, 1));
    a2 += vec4(-.24808,.15797,.5959,-.038766) * av.x;
    a2 += vec4(-.3321,-.20202,-.065054,-.054854) * av.y;
    a2 += vec4(-.14837,.088909,.66236,-.082402) * av.z;
    a2 += vec4(.28649,-.21549,.44778,.18176) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(0, 1));
    a2 += vec4(-.5796,.19856,-.30453,.047158) * av.x;
    a2 += vec4(-.21438,.37372,.27224,-.15639) * av.y;
    a2 += vec4(.31302,-.59026,-.042869,-.10941) * av.z;
    a2 += vec4(-1.0684,-.15532,.30783,.20796) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(1, 1));
    a2 += vec4(-.35953,-.1702,-.29265,.51115) * av.x;
    a2 += vec4(-.043787,-.27941,.0030742,.13608) * av.y;
    a2 += vec4(.79151,.26723,-.12248,-.49292) * av.z;
    a2 += vec4(.10582,.19,-.20845,.43045) * av.w;
    a2 = max(a2, vec4(0.)) + vec4(.12909,.73037,-.40842,.016891) * min(a2, vec4(0.));
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
    vec4 a3 = vec4(.31323,-.21583,-.018617,.18529);
    vec4 av;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(-1, -1));
    a3 += vec4(.06977,.0083029,-.03228,.031112) * av.x;
    a3 += vec4(.07622,-.059941,.034856,-.0035332) * av.y;
    a3 += vec4(3.2761e-5,-.35332,.11707,-.035328) * av.z;
    a3 += vec4(.067491,.19454,1.1047,-.16841) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(0, -1));
    a3 += vec4(.091506,-.46842,.067303,-.021819) * av.x;
    a3 += vec4(.28836,-.20979,.043113,.052498) * av.y;
    a3 += vec4(-.14369,-.30513,.0512,.039103) * av.z;
    a3 += vec4(.56207,-.28973,.75016,.12479) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(1, -1));
    a3 += vec4(.021942,-.1001,-.053161,.020716) * av.x;
    a3 += vec4(-.031711,-.25594,.017969,.047085) * av.y;
    a3 += vec4(.35207,-.20819,.14593,.029465) * av.z;
    a3 += vec4(.086393,.18614,.16003,-.45679) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(-1, 0));
    a3 += vec4(-.058974,.10032,.0424,.0047435) * av.x;
    a3 += vec4(-.090366,-.10702,.052535,.022249) * av.y;
    a3 += vec4(.12867,.093346,.018573,.033026) * av.z;
    a3 += vec4(.50131,.41872,.23754,-.10564) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(0, 0));
    a3 += vec4(-.18779,-.052652,-.090588,-.15864) * av.x;
    a3 += vec4(.22827,.16449,.09587,.051734) * av.y;
    a3 += vec4(-.1376,-.62461,-.2024,.045216) * av.z;
    a3 += vec4(-.16288,-.20992,-.23216,.44991) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(1, 0));
    a3 += vec4(.12544,.2868,.065553,.025054) * av.x;
    a3 += vec4(-.17561,-.46598,.0094322,.097342) * av.y;
    a3 += vec4(-.63286,.36113,-.035219,-.077898) * av.z;
    a3 += vec4(.38199,-.027994,-.50389,-.20696) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(-1, 1));
    a3 += vec4(-.23739,-.16427,-.052671,-.041501) * av.x;
    a3 += vec4(-.052231,.063006,-.022045,.018222) * av.y;
    a3 += vec4(-.098681,-.042803,.062611,-.049815) * av.z;
    a3 += vec4(-.52951,-.48755,-.26933,-.036801) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(0, 1));
    a3 += vec4(-.26446,-.45715,.056627,.032603) * av.x;
    a3 += vec4(.041723,.062891,.054031,-.028439) * av.y;
    a3 += vec4(-.3249,-.59497,-.16226,-.014914) * av.z;
    a3 += vec4(-.083341,-.87682,-.77218,.1768) * av.w;
    av = VSA_CHROMA_CAR_0_0_texOff(vec2(1, 1));
    a3 += vec4(-.56752,-.43135,-.094678,.072123) * av.x;
    a3 += vec4(-.2603,-.12026,-.066397,-.089674) * av.y;
    a3 += vec4(.22936,.13237,-.10225,.081534) * av.z;
    a3 += vec4(-.39138,-.1104,-.42015,-.10057) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(-1, -1));
    a3 += vec4(-.30739,.32413,.64233,.01257) * av.x;
    a3 += vec4(-.15772,.2193,-.65122,.076453) * av.y;
    a3 += vec4(-.12275,-.071326,.00020459,.0055569) * av.z;
    a3 += vec4(.15849,.302,-.48644,.048426) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(0, -1));
    a3 += vec4(-.11606,.081893,.5661,.1124) * av.x;
    a3 += vec4(.079565,-.068901,.2991,.11761) * av.y;
    a3 += vec4(-.29882,-.36452,.022225,.013684) * av.z;
    a3 += vec4(.34201,-.070084,-.28589,.30726) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(1, -1));
    a3 += vec4(-.11174,.40471,.23109,.22297) * av.x;
    a3 += vec4(-.5384,-.058102,.34432,-.10475) * av.y;
    a3 += vec4(-.18913,-.34764,-.090137,.009575) * av.z;
    a3 += vec4(-.32511,.0075959,-.015667,.12485) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(-1, 0));
    a3 += vec4(.58163,-.59061,.22145,-.014364) * av.x;
    a3 += vec4(-.013611,-.19161,-.47751,.040867) * av.y;
    a3 += vec4(-.033984,-.34088,.0048567,-.013715) * av.z;
    a3 += vec4(-.48883,.20631,.31296,-.038048) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(0, 0));
    a3 += vec4(-.072491,.06083,.23899,-.39312) * av.x;
    a3 += vec4(-.22381,-.07299,-.44732,-.0034168) * av.y;
    a3 += vec4(-.18077,-.25381,.12818,-.0082047) * av.z;
    a3 += vec4(.2045,-.39371,-.17568,.12955) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(1, 0));
    a3 += vec4(-.072585,.23928,-.24038,.4284) * av.x;
    a3 += vec4(.29252,-.27931,.030494,.1042) * av.y;
    a3 += vec4(-.077849,-.42394,.069492,-.018146) * av.z;
    a3 += vec4(.63609,-.0093991,-.10188,.31734) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(-1, 1));
    a3 += vec4(.39018,.021635,-.038254,-.17205) * av.x;
    a3 += vec4(.087871,.2771,.47057,-.029319) * av.y;
    a3 += vec4(.12626,-.126,-.038508,.041455) * av.z;
    a3 += vec4(-.25787,.20956,.18629,.078949) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(0, 1));
    a3 += vec4(.44056,-.59492,-.80004,-.01387) * av.x;
    a3 += vec4(.29871,.065456,.091865,.063779) * av.y;
    a3 += vec4(-.050935,-.41411,-.04576,-.015762) * av.z;
    a3 += vec4(.062922,.10945,.022945,.16929) * av.w;
    av = VSA_CHROMA_CAR_0_1_texOff(vec2(1, 1));
    a3 += vec4(.046086,-.3447,-.66508,.017406) * av.x;
    a3 += vec4(.29652,.086363,.1749,.0054023) * av.y;
    a3 += vec4(-.32747,-.39266,-.12398,-.0011137) * av.z;
    a3 += vec4(.060379,-.12411,.34652,-.056666) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(-1, -1));
    a3 += vec4(.34928,.18605,.30427,.082854) * av.x;
    a3 += vec4(.14985,-.023164,-.12468,.14211) * av.y;
    a3 += vec4(-.056437,-.034959,.29472,.17338) * av.z;
    a3 += vec4(-.080067,.078831,-.48486,.0046762) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(0, -1));
    a3 += vec4(.082791,-.63235,.29994,.2124) * av.x;
    a3 += vec4(.077799,-.52694,-.18816,-.062047) * av.y;
    a3 += vec4(-.016336,.2188,.1578,.1881) * av.z;
    a3 += vec4(-.072517,.080392,-.17089,-.07048) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(1, -1));
    a3 += vec4(-.13102,.15417,.026215,.069748) * av.x;
    a3 += vec4(.045818,.17745,.14509,-.018828) * av.y;
    a3 += vec4(-.15752,.36339,.058251,-.088907) * av.z;
    a3 += vec4(.16682,-.001807,-.11473,.41963) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(-1, 0));
    a3 += vec4(-.44177,-.2775,-.23903,.070578) * av.x;
    a3 += vec4(-.27076,.2607,.20075,.054788) * av.y;
    a3 += vec4(-.27914,.53935,.23806,.069205) * av.z;
    a3 += vec4(.038186,-.21427,-.20908,-.15946) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(0, 0));
    a3 += vec4(-.082681,-.50133,.033832,.74496) * av.x;
    a3 += vec4(-.078883,-.24517,.037577,.53234) * av.y;
    a3 += vec4(.43307,.041089,-.59409,.04551) * av.z;
    a3 += vec4(.27984,.4105,-.2029,.037216) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(1, 0));
    a3 += vec4(.34629,.65111,-.04709,-.066088) * av.x;
    a3 += vec4(.15357,.18585,-.17382,.078059) * av.y;
    a3 += vec4(.13789,-.077196,.18858,.15848) * av.z;
    a3 += vec4(-.32502,.46475,.57347,.14755) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(-1, 1));
    a3 += vec4(-.34822,.096563,-.14713,.060306) * av.x;
    a3 += vec4(-.20454,.41708,.44817,.0057233) * av.y;
    a3 += vec4(.56738,-.26649,-.4536,-.12288) * av.z;
    a3 += vec4(-.12847,.044167,-.07023,.052915) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(0, 1));
    a3 += vec4(-.50246,.29542,.028506,-.17172) * av.x;
    a3 += vec4(-.40426,-.68136,-.26058,-.045002) * av.y;
    a3 += vec4(-.29773,.04225,.045072,-.16847) * av.z;
    a3 += vec4(-.057346,-.059098,.24101,.12554) * av.w;
    av = VSA_CHROMA_CAR_0_2_texOff(vec2(1, 1));
    a3 += vec4(.22569,.26795,.063349,-.09158) * av.x;
    a3 += vec4(.31297,.23681,-.047652,.049472) * av.y;
    a3 += vec4(.25276,.57311,.33354,-.47688) * av.z;
    a3 += vec4(.33416,-.58052,.3265,.48827) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(-1, -1));
    a3 += vec4(.041295,.28085,.18281,-.17502) * av.x;
    a3 += vec4(.061312,.14655,.46813,.12939) * av.y;
    a3 += vec4(.15093,-.30408,.72547,.042801) * av.z;
    a3 += vec4(.085288,-.085203,-.41031,-.19677) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(0, -1));
    a3 += vec4(-.43671,-.25046,.40886,.064451) * av.x;
    a3 += vec4(.010702,.14772,.498,-.51629) * av.y;
    a3 += vec4(-.0098416,.61707,.32891,-.12895) * av.z;
    a3 += vec4(.18811,-.42948,-.36832,.047951) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(1, -1));
    a3 += vec4(-.21152,.22984,-.055957,.042343) * av.x;
    a3 += vec4(-.17919,.039998,-.10384,-.33957) * av.y;
    a3 += vec4(-.31776,.47392,-.010837,-.085797) * av.z;
    a3 += vec4(.20498,-.50899,.071923,-.034086) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(-1, 0));
    a3 += vec4(.20471,-.27419,.14041,.065326) * av.x;
    a3 += vec4(.34971,.1889,.062291,-.018375) * av.y;
    a3 += vec4(.65768,-.13227,.10038,-.18188) * av.z;
    a3 += vec4(.087109,-.013865,-.31254,-.063222) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(0, 0));
    a3 += vec4(-.028479,.20892,-.25873,-.095561) * av.x;
    a3 += vec4(-.20818,-.33604,-.3928,-.15962) * av.y;
    a3 += vec4(.1231,-.084086,-.3293,-.36389) * av.z;
    a3 += vec4(-.21994,-.03427,.13813,-.17734) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(1, 0));
    a3 += vec4(-.13762,.42267,.013721,.50514) * av.x;
    a3 += vec4(.093223,-.16224,-.25105,.016679) * av.y;
    a3 += vec4(-.039975,-.37359,-.12634,.21046) * av.z;
    a3 += vec4(.20976,1.2294,.37332,-.21233) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(-1, 1));
    a3 += vec4(.53504,-.50383,-.3815,.049486) * av.x;
    a3 += vec4(.39857,.41091,.10586,.16737) * av.y;
    a3 += vec4(.3264,-.57567,-.67309,-.092382) * av.z;
    a3 += vec4(-.14161,-.18169,.19171,-.067144) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(0, 1));
    a3 += vec4(.14145,-.23679,-.15129,.19664) * av.x;
    a3 += vec4(.020832,-.37547,-.31878,.026426) * av.y;
    a3 += vec4(.23257,.0055535,-.42623,.05471) * av.z;
    a3 += vec4(.098147,.47949,.47156,-.00070074) * av.w;
    av = VSA_CHROMA_CAR_0_3_texOff(vec2(1, 1));
    a3 += vec4(.25445,.73523,.22074,-.48762) * av.x;
    a3 += vec4(.15799,.29158,-.31558,-.36923) * av.y;
    a3 += vec4(.34106,-.34907,.0081999,.49106) * av.z;
    a3 += vec4(.1706,-.038737,-.067799,.059193) * av.w;
    a3 = max(a3, vec4(0.)) + vec4(.1475,.13669,-.56413,.066813) * min(a3, vec4(0.));
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
    vec4 a0 = vec4(.058043,.23075,-.23627,-.06309);
    vec4 av;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(-1, -1));
    a0 += vec4(.015563,.48957,-.040646,.14048) * av.x;
    a0 += vec4(-.052607,.43832,-.25887,.18637) * av.y;
    a0 += vec4(.22158,.23633,.073232,.12541) * av.z;
    a0 += vec4(.20442,.20998,-.18279,-.14454) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(0, -1));
    a0 += vec4(.40252,-.27255,.10244,-.63045) * av.x;
    a0 += vec4(-.34757,.22076,-.13958,-.17354) * av.y;
    a0 += vec4(.10527,.029575,.19097,-1.1807) * av.z;
    a0 += vec4(-.50825,-.17428,-.17496,-.51756) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(1, -1));
    a0 += vec4(-.068975,.14633,-.16534,.0045878) * av.x;
    a0 += vec4(-.28582,.0069525,-.11642,-.046174) * av.y;
    a0 += vec4(-.018673,.05861,-.0055826,-.54099) * av.z;
    a0 += vec4(-.15789,-.15367,.051299,-.25379) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(-1, 0));
    a0 += vec4(-.078824,-.010188,-.041981,.21444) * av.x;
    a0 += vec4(-.25081,-1.4909,.60197,.25456) * av.y;
    a0 += vec4(.20897,.070269,-.24331,.52875) * av.z;
    a0 += vec4(.58374,.018298,-.27164,-.022174) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(0, 0));
    a0 += vec4(.84166,.94304,-.49436,.47079) * av.x;
    a0 += vec4(-.072181,.23144,-.19964,.12487) * av.y;
    a0 += vec4(.45062,-.071285,-.41077,.11321) * av.z;
    a0 += vec4(.16246,.37711,.52888,-.047209) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(1, 0));
    a0 += vec4(.047149,-.23361,.23777,-.03453) * av.x;
    a0 += vec4(-.15775,.019535,-.062252,-.1198) * av.y;
    a0 += vec4(.465,-.044039,-.055429,-.22682) * av.z;
    a0 += vec4(-.36279,-.08031,.19891,-.10344) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(-1, 1));
    a0 += vec4(-.84695,-.37005,.34541,-.14923) * av.x;
    a0 += vec4(-.10845,.15946,.14696,-.1783) * av.y;
    a0 += vec4(-.28924,.0026355,.086502,.094551) * av.z;
    a0 += vec4(.13394,.1126,.1475,.16336) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(0, 1));
    a0 += vec4(.080331,-.57491,.40317,.14533) * av.x;
    a0 += vec4(.070671,.18914,.11134,.10077) * av.y;
    a0 += vec4(-.22243,.24338,-.33238,1.1265) * av.z;
    a0 += vec4(.15207,-.052299,-.0054483,.42967) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(1, 1));
    a0 += vec4(.20988,-.22252,.072406,.11154) * av.x;
    a0 += vec4(-.084294,.16692,-.074532,.12965) * av.y;
    a0 += vec4(.72433,.16701,-.21945,.27342) * av.z;
    a0 += vec4(-.092393,.042039,.12281,.23875) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(-1, -1));
    a0 += vec4(-.64912,.15703,-.25898,.15023) * av.x;
    a0 += vec4(-.0037348,.11424,-7.7349e-5,-.10927) * av.y;
    a0 += vec4(-.40071,-.48024,.053854,-.23661) * av.z;
    a0 += vec4(-.044277,-.33918,.1456,-.050928) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(0, -1));
    a0 += vec4(.6535,-.16688,-.04723,-.00024766) * av.x;
    a0 += vec4(.40255,.8206,-.10669,.20254) * av.y;
    a0 += vec4(.018638,.60728,-.17853,-.18243) * av.z;
    a0 += vec4(-.52909,.087809,-.064523,-.7492) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(1, -1));
    a0 += vec4(.021086,-.040977,-.092901,.52838) * av.x;
    a0 += vec4(.14407,.014432,-.074631,.088817) * av.y;
    a0 += vec4(.14982,.099564,.032994,-.25267) * av.z;
    a0 += vec4(-.1881,-.19187,.10932,-.14738) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(-1, 0));
    a0 += vec4(.097382,-.53543,-.0066571,-.34282) * av.x;
    a0 += vec4(-.34533,.12502,-.1685,.33804) * av.y;
    a0 += vec4(-.013235,-.1585,2.5976e-5,-.46331) * av.z;
    a0 += vec4(.42187,.10571,-.020682,.14596) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(0, 0));
    a0 += vec4(.6925,.18061,-.018042,.16085) * av.x;
    a0 += vec4(.48998,-.49607,-.25425,.73784) * av.y;
    a0 += vec4(-.48645,.01727,.39777,-.29274) * av.z;
    a0 += vec4(.34561,.98929,-.75261,.41077) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(1, 0));
    a0 += vec4(.23215,-.33943,-.023698,.059707) * av.x;
    a0 += vec4(.83192,.26889,-.30163,-.17649) * av.y;
    a0 += vec4(-.64994,-.25212,.18418,.16815) * av.z;
    a0 += vec4(-.02427,-.1132,.12072,-.16291) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(-1, 1));
    a0 += vec4(.39652,.14857,-.13818,.019364) * av.x;
    a0 += vec4(-.23764,.14841,-.028027,.0495) * av.y;
    a0 += vec4(-.16008,-.048161,.10694,.099076) * av.z;
    a0 += vec4(-.16371,-.17018,-.049776,.13678) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(0, 1));
    a0 += vec4(.039964,-.45327,.20296,.3605) * av.x;
    a0 += vec4(.18835,.28233,-.29502,-.25677) * av.y;
    a0 += vec4(-.1981,-.31133,.043569,.12271) * av.z;
    a0 += vec4(.12348,-.085829,.18355,.32698) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(1, 1));
    a0 += vec4(-.41654,-.26781,.060198,-.21038) * av.x;
    a0 += vec4(-.37259,.1473,-.2877,-.25357) * av.y;
    a0 += vec4(.65527,-.0076709,-.1025,.032657) * av.z;
    a0 += vec4(.1046,-.05236,-.045916,-.22957) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(-1, -1));
    a0 += vec4(-.10379,.18519,.11945,-.036113) * av.x;
    a0 += vec4(.18733,-.10535,-.087523,.35899) * av.y;
    a0 += vec4(.13788,-.0050395,-.029391,-.060146) * av.z;
    a0 += vec4(.11454,.097677,.044818,-.21475) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(0, -1));
    a0 += vec4(-.13845,.74377,.16431,-.40685) * av.x;
    a0 += vec4(-.3834,-.12536,.042807,.71261) * av.y;
    a0 += vec4(-.089101,-.12118,-.088192,.0272) * av.z;
    a0 += vec4(.26013,-.49454,-.054346,-.037651) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(1, -1));
    a0 += vec4(-.10118,-.043811,.12285,-.22679) * av.x;
    a0 += vec4(-.18796,-.12356,.048208,.31975) * av.y;
    a0 += vec4(.0022581,-.051185,-.013942,-.020228) * av.z;
    a0 += vec4(.071536,-.13498,-.013505,.17883) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(-1, 0));
    a0 += vec4(.51433,.28573,-.086259,-.085368) * av.x;
    a0 += vec4(-.44833,-.095674,-.14113,-.15487) * av.y;
    a0 += vec4(-.05558,.098098,.046126,-.051724) * av.z;
    a0 += vec4(-.34984,.32259,-.38786,.22158) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(0, 0));
    a0 += vec4(.39804,-.025379,-.057947,.44347) * av.x;
    a0 += vec4(.24396,-.20739,-.080893,.22089) * av.y;
    a0 += vec4(.17019,-.03556,-.014095,-.11146) * av.z;
    a0 += vec4(.28289,.02553,.074474,.024178) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(1, 0));
    a0 += vec4(-.60845,.089837,.24754,-.053646) * av.x;
    a0 += vec4(.32347,-.11103,.058514,.0018484) * av.y;
    a0 += vec4(.085871,.0058686,-.047249,-.02224) * av.z;
    a0 += vec4(-.145,-.27546,-.018086,.0981) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(-1, 1));
    a0 += vec4(.57753,-.004634,-.16572,-.13583) * av.x;
    a0 += vec4(-.4068,-.11002,-.029293,-.28374) * av.y;
    a0 += vec4(.16439,-.074499,.1056,-.099111) * av.z;
    a0 += vec4(-.12371,-.48047,-.062417,-.79165) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(0, 1));
    a0 += vec4(.19595,.51146,-.14189,.35769) * av.x;
    a0 += vec4(-.38938,-.15092,.015858,-.86903) * av.y;
    a0 += vec4(.027125,-.027116,-.028486,-.06805) * av.z;
    a0 += vec4(-.039482,-.37131,-.041172,.02733) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(1, 1));
    a0 += vec4(-.19008,.25012,.036781,.19708) * av.x;
    a0 += vec4(-.092381,-.10556,.078212,-.29887) * av.y;
    a0 += vec4(-.011765,.010621,-.06464,-.1032) * av.z;
    a0 += vec4(.08323,-.2538,-.0058757,.0098188) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(-1, -1));
    a0 += vec4(-.29713,.11848,-.11607,-.27562) * av.x;
    a0 += vec4(-.15294,-.44551,.20563,.47328) * av.y;
    a0 += vec4(-.027437,-.075524,.032687,-.067696) * av.z;
    a0 += vec4(-.23721,-.041029,.091314,-.58442) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(0, -1));
    a0 += vec4(.21472,.25567,.20336,.26055) * av.x;
    a0 += vec4(-.11198,-.13805,.22086,.2266) * av.y;
    a0 += vec4(.0038566,.020106,-.0073486,-.054806) * av.z;
    a0 += vec4(.037798,-.17499,.12538,.23002) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(1, -1));
    a0 += vec4(-.2672,.51537,-.32171,.0099714) * av.x;
    a0 += vec4(.15066,-.33256,.22545,-.17353) * av.y;
    a0 += vec4(-.2186,-.063273,-.077669,-.044868) * av.z;
    a0 += vec4(-.071389,-.11831,.099624,.13833) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(-1, 0));
    a0 += vec4(.53115,.84461,-.66416,.37588) * av.x;
    a0 += vec4(-.55435,-.26505,.91904,-.073718) * av.y;
    a0 += vec4(.041352,-.11927,-.010411,-.027283) * av.z;
    a0 += vec4(.089907,.89971,-.71267,.023509) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(0, 0));
    a0 += vec4(.38103,.48767,-.44656,-.27551) * av.x;
    a0 += vec4(-.094987,.3092,.27069,-.82273) * av.y;
    a0 += vec4(.0075766,-.025287,.056048,-.14827) * av.z;
    a0 += vec4(-.13717,.062618,.13704,-.11749) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(1, 0));
    a0 += vec4(.28148,.21214,-.44845,-.13586) * av.x;
    a0 += vec4(-.054304,-.0236,.23857,.016964) * av.y;
    a0 += vec4(-.11872,-.080758,-.10746,-.11654) * av.z;
    a0 += vec4(-.049946,-.15072,.0072843,.025732) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(-1, 1));
    a0 += vec4(.11996,-.056707,-.50421,-.20254) * av.x;
    a0 += vec4(.20159,-.08735,.13131,-.0051614) * av.y;
    a0 += vec4(-.15054,-.049032,-.019303,-.089655) * av.z;
    a0 += vec4(-.097575,-.37952,.080368,-.092402) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(0, 1));
    a0 += vec4(.43864,.18657,-.25093,-.44578) * av.x;
    a0 += vec4(.39299,.25424,-.10289,-.094182) * av.y;
    a0 += vec4(-.18527,-.12588,-.085129,5.2795e-5) * av.z;
    a0 += vec4(.036599,.03633,.10396,.181) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(1, 1));
    a0 += vec4(.068926,.42036,-.37828,-.099427) * av.x;
    a0 += vec4(-.0083745,.12874,.29436,.25861) * av.y;
    a0 += vec4(.01145,-.071291,-.025936,-.13079) * av.z;
    a0 += vec4(-.086579,-.069401,.064161,.17358) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(.18261,-.022732,-.0188,-.18661) * min(a0, vec4(0.));
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
    vec4 a1 = vec4(-.079991,-.023859,-.023124,.15416);
    vec4 av;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(-1, -1));
    a1 += vec4(.083929,.53382,-.13292,-.10931) * av.x;
    a1 += vec4(-.51772,.34505,.05041,-.12069) * av.y;
    a1 += vec4(.40591,.14225,-.30048,.056606) * av.z;
    a1 += vec4(.26422,-.8657,.57592,.16602) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(0, -1));
    a1 += vec4(.12901,.34118,.29615,.10403) * av.x;
    a1 += vec4(-.33238,-.13735,.013261,-.087185) * av.y;
    a1 += vec4(.62575,-.26649,.1886,-.054384) * av.z;
    a1 += vec4(-.63308,-.89611,-.016647,.030091) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(1, -1));
    a1 += vec4(.10476,.020271,-.080524,.14569) * av.x;
    a1 += vec4(-.26591,-.20641,.010289,-.00021601) * av.y;
    a1 += vec4(-.28311,-.13197,-.66673,-.15225) * av.z;
    a1 += vec4(.01618,.12153,.071654,-.098419) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(-1, 0));
    a1 += vec4(-.40431,-.0027676,-1.2363,-.013698) * av.x;
    a1 += vec4(-.063261,.076176,-.478,.3346) * av.y;
    a1 += vec4(.17306,-.18773,.10937,.18089) * av.z;
    a1 += vec4(-.37345,-.86537,-.081952,.050057) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(0, 0));
    a1 += vec4(-.32754,.87904,-.91428,.11475) * av.x;
    a1 += vec4(.44092,-.50852,-.085177,-.026067) * av.y;
    a1 += vec4(.54398,.26835,.19174,.2665) * av.z;
    a1 += vec4(-.29973,.29172,.08357,-.13616) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(1, 0));
    a1 += vec4(.19026,.44726,-.18397,-.063915) * av.x;
    a1 += vec4(.15272,.0037495,.00080544,.014166) * av.y;
    a1 += vec4(-.26564,.1511,-.68466,.31432) * av.z;
    a1 += vec4(-.28344,-.2603,-.68636,.018243) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(-1, 1));
    a1 += vec4(-.20497,.5616,-.40741,.075244) * av.x;
    a1 += vec4(-.25502,.041051,-.0066407,-.11837) * av.y;
    a1 += vec4(-.46086,.16283,-.10902,-.14424) * av.z;
    a1 += vec4(-.036182,-.1985,.075528,.021693) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(0, 1));
    a1 += vec4(.3646,-.71886,-.33143,-.14216) * av.x;
    a1 += vec4(.39091,-.52117,-.50306,-.12618) * av.y;
    a1 += vec4(.046724,.59741,.37568,.20254) * av.z;
    a1 += vec4(.16722,-.6187,-.54828,.60793) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(1, 1));
    a1 += vec4(.53578,.40569,.38825,-.018235) * av.x;
    a1 += vec4(.091112,-.24326,-.021369,.018262) * av.y;
    a1 += vec4(-.32479,.03601,.10791,-.036033) * av.z;
    a1 += vec4(.0098205,-.58909,-.42747,.088488) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(-1, -1));
    a1 += vec4(-.15552,.25529,.32049,-.023313) * av.x;
    a1 += vec4(.11887,.24717,-.23906,-.037936) * av.y;
    a1 += vec4(.028565,-.18731,-.19091,.070666) * av.z;
    a1 += vec4(-.014126,-.0040065,.5598,.21147) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(0, -1));
    a1 += vec4(.47086,.13781,.35034,.0043944) * av.x;
    a1 += vec4(.39121,.52954,.005124,-.0805) * av.y;
    a1 += vec4(.031175,-.33042,.37635,-.22983) * av.z;
    a1 += vec4(.34382,-.45185,-.25433,-.02952) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(1, -1));
    a1 += vec4(-.54649,.51649,.096549,.11878) * av.x;
    a1 += vec4(.30702,-.36387,-.13458,.1696) * av.y;
    a1 += vec4(.27353,-.18206,.8168,.0060611) * av.z;
    a1 += vec4(-.25569,-.21404,-.31236,-.082509) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(-1, 0));
    a1 += vec4(.22959,.28223,.90468,-.19421) * av.x;
    a1 += vec4(.43211,.097745,-.14663,.33727) * av.y;
    a1 += vec4(-.11763,-.029442,.14989,.1094) * av.z;
    a1 += vec4(-.37272,-.12728,.016264,.072089) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(0, 0));
    a1 += vec4(-.2897,.21025,.96378,.0072616) * av.x;
    a1 += vec4(-.61916,-.60886,.2538,.30126) * av.y;
    a1 += vec4(.59855,.27182,-.19568,.4309) * av.z;
    a1 += vec4(.2544,.084293,-.10665,.21955) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(1, 0));
    a1 += vec4(-.013736,.77598,.33565,-.069039) * av.x;
    a1 += vec4(.26259,.38121,.82351,-.23993) * av.y;
    a1 += vec4(.1759,-.41551,-.41777,-.20779) * av.z;
    a1 += vec4(-.99251,-.64751,-.63886,-.10415) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(-1, 1));
    a1 += vec4(-.15682,-.073507,.41014,-.3201) * av.x;
    a1 += vec4(.098489,.43499,.0043229,.25584) * av.y;
    a1 += vec4(-.76567,-.007226,.35989,.057323) * av.z;
    a1 += vec4(-.19677,.2957,.1774,.29621) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(0, 1));
    a1 += vec4(.25595,.44181,.357,.067761) * av.x;
    a1 += vec4(-.68121,-.73125,.11112,-.29788) * av.y;
    a1 += vec4(.024598,1.1268,.31999,.22206) * av.z;
    a1 += vec4(.16127,.41369,.34018,.27093) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(1, 1));
    a1 += vec4(-.22343,.17205,.20199,.021782) * av.x;
    a1 += vec4(.20292,-.044248,.15338,.033443) * av.y;
    a1 += vec4(-.62316,-.083562,.26266,.11149) * av.z;
    a1 += vec4(-.1224,-.16319,-.1992,.052467) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(-1, -1));
    a1 += vec4(-.18477,.7293,-.16051,.016432) * av.x;
    a1 += vec4(.19219,.15824,-.25077,.043358) * av.y;
    a1 += vec4(-.28716,-.24119,.014822,-.015192) * av.z;
    a1 += vec4(.047277,.037533,.19642,-.079609) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(0, -1));
    a1 += vec4(-.54767,.49168,.67148,-.26998) * av.x;
    a1 += vec4(.32242,-.73247,-.65184,.038586) * av.y;
    a1 += vec4(-.4212,-.36664,-.23698,-.049885) * av.z;
    a1 += vec4(.10816,.0471,-.018806,.13486) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(1, -1));
    a1 += vec4(-.17533,.04174,.15011,.023457) * av.x;
    a1 += vec4(-.69557,-.042743,-.52618,.0080027) * av.y;
    a1 += vec4(-.21694,-.060267,-.084423,.00695) * av.z;
    a1 += vec4(.11669,.099117,-.1246,.042634) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(-1, 0));
    a1 += vec4(-.085387,-.53998,-.43246,-.21886) * av.x;
    a1 += vec4(.020789,-.84512,.054156,-.095339) * av.y;
    a1 += vec4(-.22207,-.31296,.015282,-.0015047) * av.z;
    a1 += vec4(-.053235,-.12151,.15192,-.60662) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(0, 0));
    a1 += vec4(-.038392,.8612,.78512,.45778) * av.x;
    a1 += vec4(.6463,-.7378,1.1119,.070343) * av.y;
    a1 += vec4(-.40261,-.19201,-.42377,-.078977) * av.z;
    a1 += vec4(-.24533,.64359,.069178,.030145) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(1, 0));
    a1 += vec4(-.88299,-.47962,-.21469,.090685) * av.x;
    a1 += vec4(-.16163,.45456,-.47906,-.098017) * av.y;
    a1 += vec4(-.14109,.045929,-.017839,-.03892) * av.z;
    a1 += vec4(-.19163,-.1061,-.13872,-.017414) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(-1, 1));
    a1 += vec4(.78732,-.55857,-.18962,.15262) * av.x;
    a1 += vec4(.28487,.81402,.16605,.017227) * av.y;
    a1 += vec4(-.014586,-.18725,-.047213,.00081663) * av.z;
    a1 += vec4(-.12496,-.23625,-.13937,-.20445) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(0, 1));
    a1 += vec4(.61368,.23219,-.045681,.28079) * av.x;
    a1 += vec4(-1.1396,-.054171,.0069824,-.23188) * av.y;
    a1 += vec4(.042147,-.13993,-.095692,-.020215) * av.z;
    a1 += vec4(.23281,-.1778,.29605,-.040934) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(1, 1));
    a1 += vec4(.22418,.14423,-.071564,-.018786) * av.x;
    a1 += vec4(-.219,.026318,-.31602,.0085794) * av.y;
    a1 += vec4(.030285,-.028614,-.048356,-.010243) * av.z;
    a1 += vec4(-.15609,.054229,-.11132,.0063568) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(-1, -1));
    a1 += vec4(-.18119,.23107,.016718,-.28499) * av.x;
    a1 += vec4(-.63738,.37192,.29787,.12307) * av.y;
    a1 += vec4(-.20132,-.015144,-.085294,.022313) * av.z;
    a1 += vec4(.12322,.028291,.10761,-.041575) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(0, -1));
    a1 += vec4(1.0031,.44278,-.11118,.19437) * av.x;
    a1 += vec4(-.36237,.96486,-.20589,.015851) * av.y;
    a1 += vec4(-.31143,-.33075,.32591,.034973) * av.z;
    a1 += vec4(-.12524,.19949,.062779,-.019117) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(1, -1));
    a1 += vec4(.1998,-.32897,-.21053,-.045691) * av.x;
    a1 += vec4(.19152,-.21695,.52391,.10027) * av.y;
    a1 += vec4(-.24112,-.15629,-.075862,.013512) * av.z;
    a1 += vec4(.023865,.09194,.41794,-.080094) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(-1, 0));
    a1 += vec4(-.001979,.44474,-.021815,.089616) * av.x;
    a1 += vec4(-.026647,.35978,.38494,-.44586) * av.y;
    a1 += vec4(-.55221,-.1964,-.22739,-.050318) * av.z;
    a1 += vec4(-.066612,-.40376,-.31282,.44797) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(0, 0));
    a1 += vec4(.12017,-.61859,.46789,-.053477) * av.x;
    a1 += vec4(.47083,-.18837,.079347,-.16041) * av.y;
    a1 += vec4(-.48235,-.39733,-.15906,-.050571) * av.z;
    a1 += vec4(-.086967,-.32771,-.54335,-.13101) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(1, 0));
    a1 += vec4(.32303,-.2969,.44582,-.053918) * av.x;
    a1 += vec4(-.21928,-.19127,.23423,-.074519) * av.y;
    a1 += vec4(-.17682,-.20907,-.19107,.0017636) * av.z;
    a1 += vec4(-.039432,.012767,.28882,-.13603) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(-1, 1));
    a1 += vec4(.2145,.13331,.40858,-.082941) * av.x;
    a1 += vec4(.0072583,-.094449,.15633,-.022257) * av.y;
    a1 += vec4(-.27688,-.37118,-.22968,-.0045944) * av.z;
    a1 += vec4(-.22538,.028608,-.1873,.026344) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(0, 1));
    a1 += vec4(.2072,.10841,.1236,-.096672) * av.x;
    a1 += vec4(.31896,.039717,.023763,.13934) * av.y;
    a1 += vec4(-.468,-.26861,-.17941,.022124) * av.z;
    a1 += vec4(.014407,-.051131,-.12162,.0037862) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(1, 1));
    a1 += vec4(.00041992,-.17636,.40093,-.03811) * av.x;
    a1 += vec4(.14052,.18601,-.21559,-.041048) * av.y;
    a1 += vec4(-.28031,-.10377,-.15254,.010819) * av.z;
    a1 += vec4(.1685,.046618,.0080663,-.004695) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(.16992,.15691,.16552,.20654) * min(a1, vec4(0.));
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
    vec4 a2 = vec4(-.0014946,.020299,-.02834,-.043111);
    vec4 av;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(-1, -1));
    a2 += vec4(-.20866,-.082929,-.34697,-.10602) * av.x;
    a2 += vec4(-.4376,-.07077,-.11258,-.0044418) * av.y;
    a2 += vec4(-.14986,.054632,.039958,.44638) * av.z;
    a2 += vec4(-.56523,.25398,-.12958,.32963) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(0, -1));
    a2 += vec4(.50256,-.91221,.025515,.46069) * av.x;
    a2 += vec4(-.11216,.15703,-.089524,-.012751) * av.y;
    a2 += vec4(.13023,-.049297,-.46913,.81334) * av.z;
    a2 += vec4(-.36745,.1205,.048848,.26) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(1, -1));
    a2 += vec4(-.24335,.097351,.21151,-.10946) * av.x;
    a2 += vec4(.079669,.11954,-.072942,.034548) * av.y;
    a2 += vec4(-.42177,-.0098555,.34698,-.13624) * av.z;
    a2 += vec4(-.43799,.31365,-.17234,-.038742) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(-1, 0));
    a2 += vec4(-.17842,-.22651,.7282,-.0074109) * av.x;
    a2 += vec4(-.26469,-.17545,-.0050051,-.00012872) * av.y;
    a2 += vec4(-.16125,.39388,.098255,.34704) * av.z;
    a2 += vec4(-.46511,.38169,.70215,.16738) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(0, 0));
    a2 += vec4(-.67548,1.1635,.2793,-.10943) * av.x;
    a2 += vec4(.13902,-.36288,-.091008,.32357) * av.y;
    a2 += vec4(-.36534,.66261,-.16551,.38771) * av.z;
    a2 += vec4(-.84527,.02464,.37619,.088943) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(1, 0));
    a2 += vec4(-.70243,-.51297,-.17103,-.77675) * av.x;
    a2 += vec4(.13888,.18319,.084956,-.13677) * av.y;
    a2 += vec4(-.9314,.38994,-.42893,-.60445) * av.z;
    a2 += vec4(-.42329,-.073396,-.063428,-.25176) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(-1, 1));
    a2 += vec4(.079491,-.31043,-.19998,.058532) * av.x;
    a2 += vec4(.063597,.14745,.18708,.088041) * av.y;
    a2 += vec4(-.097507,-.012516,-.12044,-.028157) * av.z;
    a2 += vec4(.19026,.49099,.46979,-.016601) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(0, 1));
    a2 += vec4(-.17767,-.55601,-.1682,.020762) * av.x;
    a2 += vec4(.049997,-.34097,-.001545,.10815) * av.y;
    a2 += vec4(.12023,.076477,-.45481,-.018633) * av.z;
    a2 += vec4(.23066,-.067004,-.64904,-.18543) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(1, 1));
    a2 += vec4(.029167,-.20965,.60407,.33282) * av.x;
    a2 += vec4(.010122,-.21025,-.1493,-.20622) * av.y;
    a2 += vec4(-.050549,-.14374,-.088818,-.80166) * av.z;
    a2 += vec4(.40836,-.20487,.2229,-.098906) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(-1, -1));
    a2 += vec4(.027434,.21014,.094689,.18076) * av.x;
    a2 += vec4(-.04397,.29989,.075585,.43998) * av.y;
    a2 += vec4(-.11071,.05085,.090093,.056376) * av.z;
    a2 += vec4(.12389,-.28927,-.045583,.31498) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(0, -1));
    a2 += vec4(.075165,.054086,-.27537,.14418) * av.x;
    a2 += vec4(.3658,.22614,-.48965,-.0195) * av.y;
    a2 += vec4(.099823,.55943,.072443,.39075) * av.z;
    a2 += vec4(-.69742,.082713,.34352,.52963) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(1, -1));
    a2 += vec4(.2928,.039483,.64727,-.40684) * av.x;
    a2 += vec4(.43167,-.24814,.075472,-.25391) * av.y;
    a2 += vec4(.16875,-.1097,-.2913,.15133) * av.z;
    a2 += vec4(-.12016,-.10278,-.26991,-.22773) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(-1, 0));
    a2 += vec4(.65911,-.49423,-.27913,.092529) * av.x;
    a2 += vec4(.27713,.35544,-.021267,-.34766) * av.y;
    a2 += vec4(.71773,.63868,-.11467,-.015805) * av.z;
    a2 += vec4(.030137,-.092314,-.12084,.23479) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(0, 0));
    a2 += vec4(.32727,.34608,-.49802,.04795) * av.x;
    a2 += vec4(-.63638,.29082,-.13853,-.79154) * av.y;
    a2 += vec4(.46148,-.18009,.6533,.20827) * av.z;
    a2 += vec4(.75906,.48221,-.82583,-.12234) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(1, 0));
    a2 += vec4(-.50732,.11503,.16939,-.13582) * av.x;
    a2 += vec4(.44951,.18022,.43684,.52054) * av.y;
    a2 += vec4(-.32342,-.62392,-.30009,-.51936) * av.z;
    a2 += vec4(-.35425,-.075203,-.33032,-.89345) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(-1, 1));
    a2 += vec4(.41867,.22409,.24592,.011906) * av.x;
    a2 += vec4(.51731,.59076,-.15043,-.32029) * av.y;
    a2 += vec4(-.15036,-.12443,-.052533,.2322) * av.z;
    a2 += vec4(-.055737,-.23609,-.023701,.12485) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(0, 1));
    a2 += vec4(-.19913,.0020191,.59687,.024107) * av.x;
    a2 += vec4(-.068445,-.3754,.54119,.35154) * av.y;
    a2 += vec4(.591,-.045416,-.1315,-.045949) * av.z;
    a2 += vec4(.066037,-.25951,.10387,-.030879) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(1, 1));
    a2 += vec4(.11783,-.16501,.084346,.22439) * av.x;
    a2 += vec4(-.13824,.27687,.19841,.45562) * av.y;
    a2 += vec4(.65459,.048221,-.58066,-.45956) * av.z;
    a2 += vec4(-.34426,-.20568,.068671,-.42681) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(-1, -1));
    a2 += vec4(-.18434,-.20918,-.11452,.25037) * av.x;
    a2 += vec4(.42243,-.4488,-.14371,-.43907) * av.y;
    a2 += vec4(-.1006,-.5295,.057838,-.091941) * av.z;
    a2 += vec4(-.033228,-.14312,-.095002,-.33525) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(0, -1));
    a2 += vec4(1.1421,-.016028,-.65773,.20215) * av.x;
    a2 += vec4(.023424,.02696,-.07939,-.50074) * av.y;
    a2 += vec4(.22657,-.2813,-.04147,-.089419) * av.z;
    a2 += vec4(-.18882,-.16752,.019019,.010931) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(1, -1));
    a2 += vec4(.050121,-.21878,.4351,-.10778) * av.x;
    a2 += vec4(.3633,-.28328,.051935,.088034) * av.y;
    a2 += vec4(-.025997,-.099422,-.0083142,-.0069779) * av.z;
    a2 += vec4(-.055827,-.043123,-.12292,.13764) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(-1, 0));
    a2 += vec4(-.29186,.38914,.49241,.045674) * av.x;
    a2 += vec4(-.73649,.41431,-.47283,-.31902) * av.y;
    a2 += vec4(-.35913,-.43546,-.16057,.03246) * av.z;
    a2 += vec4(-.47767,-1.0628,-.045871,.052346) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(0, 0));
    a2 += vec4(.78732,.31582,.62661,.20784) * av.x;
    a2 += vec4(.89995,-.88273,.22546,.023377) * av.y;
    a2 += vec4(-.42793,-.66744,-.28742,.003277) * av.z;
    a2 += vec4(-.25548,.25543,-.22485,-.16855) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(1, 0));
    a2 += vec4(.63299,-.1103,-.15772,-.26683) * av.x;
    a2 += vec4(-.38027,-.0070345,.44752,.73647) * av.y;
    a2 += vec4(-.029149,-.18118,-.058206,-.10041) * av.z;
    a2 += vec4(-.02992,.048865,-.095071,.13623) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(-1, 1));
    a2 += vec4(.093182,-.074651,-.19499,.068468) * av.x;
    a2 += vec4(.010442,-.3166,-.087251,.001678) * av.y;
    a2 += vec4(-.12344,-.13601,.018928,-.090106) * av.z;
    a2 += vec4(.019739,.037278,-.17881,-.05633) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(0, 1));
    a2 += vec4(-.30762,.45786,-.20607,-.15049) * av.x;
    a2 += vec4(-.61995,.19493,-.11574,-.0093023) * av.y;
    a2 += vec4(-.065582,-.19711,-.15193,-.093285) * av.z;
    a2 += vec4(-.0025852,-.12448,-.12222,-.031937) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(1, 1));
    a2 += vec4(.40382,.11176,.41989,-.3155) * av.x;
    a2 += vec4(-.64833,-.028894,.14766,.32364) * av.y;
    a2 += vec4(.071798,-.18763,-.041087,-.0067464) * av.z;
    a2 += vec4(-.014923,.15555,-.10198,.12617) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(-1, -1));
    a2 += vec4(.35893,-.23169,-.17577,-.50644) * av.x;
    a2 += vec4(.31533,-.0053003,.45721,-.6586) * av.y;
    a2 += vec4(-.033541,.021496,.014207,.030204) * av.z;
    a2 += vec4(-.55469,-.30488,.11394,-.22998) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(0, -1));
    a2 += vec4(.15325,-.1435,.47656,.020371) * av.x;
    a2 += vec4(.033861,-.061495,.47514,-.41926) * av.y;
    a2 += vec4(-.12239,.07167,-.12026,-.016621) * av.z;
    a2 += vec4(-.048513,.060969,.16112,.23273) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(1, -1));
    a2 += vec4(.32072,.11357,.12489,.20664) * av.x;
    a2 += vec4(.24703,.072714,-.28499,.18703) * av.y;
    a2 += vec4(-.11239,.039208,-.045024,-.06062) * av.z;
    a2 += vec4(-.21177,.29188,-.12245,-.020061) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(-1, 0));
    a2 += vec4(.22906,.19657,.25879,-.099329) * av.x;
    a2 += vec4(-.75469,-.96122,.048423,-.12713) * av.y;
    a2 += vec4(-.3779,-.68029,.07619,-.024094) * av.z;
    a2 += vec4(.31613,-.033963,.16917,.13866) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(0, 0));
    a2 += vec4(.35292,.42289,.077409,-.15289) * av.x;
    a2 += vec4(-.080905,-.20184,.89987,.56618) * av.y;
    a2 += vec4(-.36939,-.28737,-.21271,-.20664) * av.z;
    a2 += vec4(.54414,-.50376,.18989,-.55766) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(1, 0));
    a2 += vec4(.33124,.23878,.2864,.24834) * av.x;
    a2 += vec4(.81385,-.20035,-.085999,.2856) * av.y;
    a2 += vec4(-.17603,.0062951,-.02039,-.15399) * av.z;
    a2 += vec4(.25649,-.066415,.075138,-.035686) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(-1, 1));
    a2 += vec4(.2135,.41397,-.32642,-.029907) * av.x;
    a2 += vec4(.26438,-.68857,-.30548,-.12499) * av.y;
    a2 += vec4(-.12575,-.088863,-.034875,-.076444) * av.z;
    a2 += vec4(-.3303,-.17046,-.13646,.17937) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(0, 1));
    a2 += vec4(-.24938,.10318,.26167,.072146) * av.x;
    a2 += vec4(.3868,.20196,-.38479,-.022965) * av.y;
    a2 += vec4(-.013175,-.24282,-.15425,-.04342) * av.z;
    a2 += vec4(-.009829,.32287,-.26108,.25248) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(1, 1));
    a2 += vec4(.031326,.059894,.25807,.22973) * av.x;
    a2 += vec4(.44555,-.22148,-.14839,-.26333) * av.y;
    a2 += vec4(-.32209,-.099401,.037485,-.048076) * av.z;
    a2 += vec4(-.024438,.27568,-.2913,.0062761) * av.w;
    a2 = max(a2, vec4(0.)) + vec4(.15129,.17265,.24696,-.26941) * min(a2, vec4(0.));
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
    vec4 a3 = vec4(.16785,.097412,.039196,-.082064);
    vec4 av;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(-1, -1));
    a3 += vec4(-.037991,.023366,.24188,.2047) * av.x;
    a3 += vec4(-.14244,.30024,-.082186,-.35437) * av.y;
    a3 += vec4(-.01201,-.043591,-.17299,.21659) * av.z;
    a3 += vec4(.058836,.081327,-.71051,.24219) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(0, -1));
    a3 += vec4(-.16902,.32806,.81432,.29181) * av.x;
    a3 += vec4(.043126,-.10591,.13941,-.0020942) * av.y;
    a3 += vec4(.17703,-.12613,.17489,-.45045) * av.z;
    a3 += vec4(.0043108,-.15796,.24222,-.022581) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(1, -1));
    a3 += vec4(.012293,-.034072,.036367,.13992) * av.x;
    a3 += vec4(.030837,-.13295,.10037,.0012218) * av.y;
    a3 += vec4(.21277,-.2209,-.22115,-.33849) * av.z;
    a3 += vec4(-.2235,.1773,-.58895,.48771) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(-1, 0));
    a3 += vec4(.52868,-.23936,.37161,-.21988) * av.x;
    a3 += vec4(-.0048644,-.20215,-.45391,-.096733) * av.y;
    a3 += vec4(-.10519,.1363,-.33316,-1.0263) * av.z;
    a3 += vec4(.079323,.4653,-.15947,-.54595) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(0, 0));
    a3 += vec4(.32624,.12457,-.21862,1.0488) * av.x;
    a3 += vec4(.0096148,-1.1069,-.33882,-.402) * av.y;
    a3 += vec4(.58924,.2275,-.32886,-.45556) * av.z;
    a3 += vec4(.76017,-.38913,-.29111,.50767) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(1, 0));
    a3 += vec4(-.25642,.64006,.72661,.047899) * av.x;
    a3 += vec4(-.039746,.023595,.39613,-.29016) * av.y;
    a3 += vec4(-.065845,-.045662,.35058,-.51593) * av.z;
    a3 += vec4(-.081647,.32151,-.23027,.29562) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(-1, 1));
    a3 += vec4(-.50047,.14511,.36345,-.0053727) * av.x;
    a3 += vec4(.0070682,-.16003,-.22003,.44062) * av.y;
    a3 += vec4(-.012046,-.38454,-.5885,.44269) * av.z;
    a3 += vec4(-.11357,.21165,-.052406,-.16634) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(0, 1));
    a3 += vec4(-.10922,-.30505,.0023419,-.17059) * av.x;
    a3 += vec4(.16704,-.23895,-.1318,-.23096) * av.y;
    a3 += vec4(.18171,-.037048,-.21866,-.50997) * av.z;
    a3 += vec4(-.30274,-.23618,.35533,.4834) * av.w;
    av = VSA_CHROMA_CAR_1_0_texOff(vec2(1, 1));
    a3 += vec4(-.01165,-.031063,.82691,.60606) * av.x;
    a3 += vec4(-.052522,.22505,.43821,.092657) * av.y;
    a3 += vec4(.25382,-.60038,.084114,-.18559) * av.z;
    a3 += vec4(.17309,.74948,-.31664,.20925) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(-1, -1));
    a3 += vec4(.36372,.037861,-.14672,-.5011) * av.x;
    a3 += vec4(.084358,.11632,.47256,.35237) * av.y;
    a3 += vec4(-.30261,-.03344,.27068,-.013778) * av.z;
    a3 += vec4(-.0010536,-.167,.14781,.033196) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(0, -1));
    a3 += vec4(.089948,-.11394,-.41488,.39042) * av.x;
    a3 += vec4(.37176,.28387,.014458,.17489) * av.y;
    a3 += vec4(.41727,.27153,-.11924,-.084039) * av.z;
    a3 += vec4(.34558,.0042297,.047147,.051126) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(1, -1));
    a3 += vec4(.05314,-.30595,-.27534,.010541) * av.x;
    a3 += vec4(.17921,.74416,.13472,.042068) * av.y;
    a3 += vec4(.21954,.36759,.30501,.49192) * av.z;
    a3 += vec4(-.052607,.0096262,.0056388,-.053341) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(-1, 0));
    a3 += vec4(-.40643,.11319,-.013812,-.098035) * av.x;
    a3 += vec4(-.29033,-.27953,.14934,-.16031) * av.y;
    a3 += vec4(-.06785,-.054408,.43976,.29719) * av.z;
    a3 += vec4(-.085756,.092579,-.29575,-.15471) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(0, 0));
    a3 += vec4(.28369,-.30721,-.47395,-.085639) * av.x;
    a3 += vec4(-.35967,-.025415,.37411,-.31544) * av.y;
    a3 += vec4(-.18619,.047217,.31261,.88889) * av.z;
    a3 += vec4(.18274,-.67481,-.50682,-.058338) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(1, 0));
    a3 += vec4(-.25566,.16098,.60449,-.39766) * av.x;
    a3 += vec4(.016992,.19157,.47428,.075162) * av.y;
    a3 += vec4(-.14249,.51751,-.17453,.46139) * av.z;
    a3 += vec4(.084567,-.002991,-.0046708,-.46608) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(-1, 1));
    a3 += vec4(.48941,-.019743,.26623,.098769) * av.x;
    a3 += vec4(-.28905,.044994,.61093,.39621) * av.y;
    a3 += vec4(.22045,-.31964,-.39988,.30636) * av.z;
    a3 += vec4(.010118,.076626,-.35138,-.27149) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(0, 1));
    a3 += vec4(-.24154,.11928,.25615,.14356) * av.x;
    a3 += vec4(.34661,-.1782,-.046889,.58315) * av.y;
    a3 += vec4(-.19831,.31135,-.11889,-.41693) * av.z;
    a3 += vec4(.013599,.46127,.043892,-.12621) * av.w;
    av = VSA_CHROMA_CAR_1_1_texOff(vec2(1, 1));
    a3 += vec4(-.10397,.27422,-.09512,-.066533) * av.x;
    a3 += vec4(.28839,-.090356,-.47628,.38313) * av.y;
    a3 += vec4(.16057,-.67443,-.075341,-.70309) * av.z;
    a3 += vec4(.0070128,.1777,-.17771,.14018) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(-1, -1));
    a3 += vec4(-.18892,.061067,-.014049,-.038845) * av.x;
    a3 += vec4(.1321,.024398,.26834,.40347) * av.y;
    a3 += vec4(-.026638,-.033837,-.20412,-.17164) * av.z;
    a3 += vec4(-.076363,-.22513,-.39756,.18794) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(0, -1));
    a3 += vec4(.61828,-.0016996,-.023066,-.49274) * av.x;
    a3 += vec4(-.30169,.039133,-.41482,-.25101) * av.y;
    a3 += vec4(.033894,.032124,-.10057,-.056426) * av.z;
    a3 += vec4(-.14805,.29219,-.22599,-.061716) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(1, -1));
    a3 += vec4(.25625,-.062942,.38094,-.02105) * av.x;
    a3 += vec4(.071355,-.11513,-.60317,-.45112) * av.y;
    a3 += vec4(.028563,.021154,-.13361,-.076538) * av.z;
    a3 += vec4(-.14078,.081353,-.11284,.075825) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(-1, 0));
    a3 += vec4(.12493,-.036217,.23549,.25937) * av.x;
    a3 += vec4(-.24368,-.20053,-.17086,-.25202) * av.y;
    a3 += vec4(.0024364,.020108,-.36239,-.15123) * av.z;
    a3 += vec4(-.30201,.3527,.081773,-.8606) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(0, 0));
    a3 += vec4(.28368,.68755,.61181,.54542) * av.x;
    a3 += vec4(.48253,-.20407,-.2069,-.55048) * av.y;
    a3 += vec4(.046082,.049995,-.40948,-.073303) * av.z;
    a3 += vec4(-.18262,.66882,.13577,.029979) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(1, 0));
    a3 += vec4(-.16545,1.0588,.33386,-.21399) * av.x;
    a3 += vec4(-.23035,-.61202,.15266,-.066825) * av.y;
    a3 += vec4(.02547,-.037142,.15003,.071659) * av.z;
    a3 += vec4(-.012553,.099689,-.52394,.014826) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(-1, 1));
    a3 += vec4(-.0053471,.21685,-.36406,-.46477) * av.x;
    a3 += vec4(-.066801,-.19324,.34994,.4978) * av.y;
    a3 += vec4(.013877,.066634,-.029574,-.23259) * av.z;
    a3 += vec4(.090002,-.20318,-.56783,.0021626) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(0, 1));
    a3 += vec4(.055793,-.0013743,.0048116,-.47436) * av.x;
    a3 += vec4(-.26421,-.32495,-.00018588,.034002) * av.y;
    a3 += vec4(.045483,.161,-.10822,-.19558) * av.z;
    a3 += vec4(-.083521,-.45697,.25068,.049085) * av.w;
    av = VSA_CHROMA_CAR_1_2_texOff(vec2(1, 1));
    a3 += vec4(-.040106,.44,-.014375,.19094) * av.x;
    a3 += vec4(.14201,.12292,-.18599,.003035) * av.y;
    a3 += vec4(-.0093682,-.038451,-.15378,-.052725) * av.z;
    a3 += vec4(-.046523,-.39459,.000795,-.12955) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(-1, -1));
    a3 += vec4(.068446,-.0085874,.4863,.32021) * av.x;
    a3 += vec4(.16167,-.1024,.21253,-.40432) * av.y;
    a3 += vec4(-.027761,.093886,-.16863,-.08294) * av.z;
    a3 += vec4(.025976,.18478,.51918,.09248) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(0, -1));
    a3 += vec4(.1105,.22725,.62997,.57431) * av.x;
    a3 += vec4(-.50595,.047787,.40316,.19233) * av.y;
    a3 += vec4(-.096917,-.05968,-.12719,-.22979) * av.z;
    a3 += vec4(.16645,-.15449,.33346,-.33195) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(1, -1));
    a3 += vec4(-.26565,.028683,.2078,.10561) * av.x;
    a3 += vec4(.16822,-.18039,.22974,-.019188) * av.y;
    a3 += vec4(.045163,-.050832,-.17781,-.059722) * av.z;
    a3 += vec4(.18196,-.14088,-.077636,.21249) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(-1, 0));
    a3 += vec4(-.11139,-.31402,.16255,.75848) * av.x;
    a3 += vec4(-.11648,.17871,.021448,-.21348) * av.y;
    a3 += vec4(.01815,-.069947,-.72047,-.13504) * av.z;
    a3 += vec4(-.20329,-.50103,-.020411,-.090346) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(0, 0));
    a3 += vec4(.12727,.0059477,.42322,-.17687) * av.x;
    a3 += vec4(-.53516,-.065137,.25334,.013694) * av.y;
    a3 += vec4(-.052168,.075853,-.067922,-.48055) * av.z;
    a3 += vec4(.11085,.34507,.28555,-.23989) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(1, 0));
    a3 += vec4(-.015631,.38955,.56325,-.21138) * av.x;
    a3 += vec4(.17205,-.031005,-.28815,.11727) * av.y;
    a3 += vec4(-.035395,-.089775,.23888,-.17184) * av.z;
    a3 += vec4(-.034447,.12174,.051212,-.12143) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(-1, 1));
    a3 += vec4(.11471,-.0096211,.15435,-.10988) * av.x;
    a3 += vec4(.050663,.094555,-.062142,-.10952) * av.y;
    a3 += vec4(.0049178,.11957,-.21661,-.11015) * av.z;
    a3 += vec4(.048144,-.066977,-.26131,.21465) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(0, 1));
    a3 += vec4(.25643,-.21728,.43384,.40482) * av.x;
    a3 += vec4(.27089,-.079759,-.24919,-.035524) * av.y;
    a3 += vec4(-.068519,-.14968,.38166,-.17978) * av.z;
    a3 += vec4(-.043085,.11727,-.44758,-.13344) * av.w;
    av = VSA_CHROMA_CAR_1_3_texOff(vec2(1, 1));
    a3 += vec4(.25288,-.032668,-.12254,.28871) * av.x;
    a3 += vec4(-.16315,.29082,-.13705,.16245) * av.y;
    a3 += vec4(-.025137,.13689,-.019045,-.15632) * av.z;
    a3 += vec4(-.049845,.019495,-.21242,.11521) * av.w;
    a3 = max(a3, vec4(0.)) + vec4(.4031,.17188,.13032,.1587) * min(a3, vec4(0.));
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
    vec4 a0 = vec4(.044434,.052835,-.0026525,.010727);
    vec4 av;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(-1, -1));
    a0 += vec4(.17181,.25589,.3773,.38173) * av.x;
    a0 += vec4(.0013013,.012227,-.33335,-.17792) * av.y;
    a0 += vec4(.16805,-.054972,.051043,.0066769) * av.z;
    a0 += vec4(.017809,-.014022,-.057444,.21113) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(0, -1));
    a0 += vec4(-.28518,.036186,.1514,1.0957) * av.x;
    a0 += vec4(.068387,.037925,-.30488,-.28614) * av.y;
    a0 += vec4(.077498,-.044467,-.6011,-.079671) * av.z;
    a0 += vec4(.03464,-.10531,-.4902,.06238) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(1, -1));
    a0 += vec4(.10948,-.077965,-.26264,.80604) * av.x;
    a0 += vec4(.094572,.090075,.081011,-.30814) * av.y;
    a0 += vec4(.013303,.034803,.038263,.031623) * av.z;
    a0 += vec4(-.0092402,-.0079516,-.14873,.14074) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(-1, 0));
    a0 += vec4(.38934,.057427,-.51054,-.5523) * av.x;
    a0 += vec4(.12817,-.041136,.092372,.017323) * av.y;
    a0 += vec4(.06898,.025024,-.14982,-.029837) * av.z;
    a0 += vec4(-.022162,.048105,-.079565,.088226) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(0, 0));
    a0 += vec4(.60797,-.56693,.048728,-1.0187) * av.x;
    a0 += vec4(.33892,-.36129,-.20807,.34127) * av.y;
    a0 += vec4(-.011365,.23018,.76636,.33873) * av.z;
    a0 += vec4(-.40964,-.026449,-.55252,-.046259) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(1, 0));
    a0 += vec4(-.40125,.07279,-.12496,-.29422) * av.x;
    a0 += vec4(.14986,.14831,-.26467,-.14133) * av.y;
    a0 += vec4(-.020354,-.026338,-.3458,.041169) * av.z;
    a0 += vec4(-.15224,-.020949,-.046369,.17017) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(-1, 1));
    a0 += vec4(-.012952,-.11401,-.0976,-.065628) * av.x;
    a0 += vec4(.088489,-.034586,-.23055,.026965) * av.y;
    a0 += vec4(.117,.016327,-.11831,-.054342) * av.z;
    a0 += vec4(-.063836,.0092518,-.064218,.12616) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(0, 1));
    a0 += vec4(.24119,-.49735,.1099,-.43091) * av.x;
    a0 += vec4(.1046,-.1285,-.21736,.12192) * av.y;
    a0 += vec4(-.044646,-.057892,.017436,.018727) * av.z;
    a0 += vec4(.040924,.055958,.095655,-.027817) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(1, 1));
    a0 += vec4(.24542,.19803,.25999,-.049893) * av.x;
    a0 += vec4(.23543,.012875,-.44487,-.053331) * av.y;
    a0 += vec4(.0086102,-.017906,.058284,-.014199) * av.z;
    a0 += vec4(-.052785,-.030757,-.43918,.14493) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(-1, -1));
    a0 += vec4(-.018519,-.046474,.38831,.23406) * av.x;
    a0 += vec4(-.17175,-.068625,.46931,.20279) * av.y;
    a0 += vec4(-.12397,.025889,.20813,-.074209) * av.z;
    a0 += vec4(.158,-.092564,-.34334,.060124) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(0, -1));
    a0 += vec4(.097297,-.18902,.60938,-.010736) * av.x;
    a0 += vec4(.41263,.18108,-.29825,-.085779) * av.y;
    a0 += vec4(-.0072499,.37716,.78045,-.36232) * av.z;
    a0 += vec4(-.024494,.036284,-.0081967,.24494) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(1, -1));
    a0 += vec4(-.046356,-.15867,-.10504,.27264) * av.x;
    a0 += vec4(-.28534,.019619,-.085588,.021198) * av.y;
    a0 += vec4(.044937,.15179,.31941,-.087147) * av.z;
    a0 += vec4(-.13927,.070537,-.17037,.066929) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(-1, 0));
    a0 += vec4(-.66781,-.42263,-.12511,.31647) * av.x;
    a0 += vec4(.19313,-.34456,-.72099,-.24009) * av.y;
    a0 += vec4(-.48189,-.27354,-.3545,.32947) * av.z;
    a0 += vec4(.08458,-.14421,.099444,.096693) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(0, 0));
    a0 += vec4(-.10445,.36892,.16526,.17437) * av.x;
    a0 += vec4(.55674,.88069,-.13773,-.34219) * av.y;
    a0 += vec4(-.11287,.87731,-.60218,.23251) * av.z;
    a0 += vec4(-.0074131,.15595,1.2168,-.87306) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(1, 0));
    a0 += vec4(.061867,-.39667,.44886,.085452) * av.x;
    a0 += vec4(-.093973,-.003696,-.45967,.15362) * av.y;
    a0 += vec4(.32636,.36886,.083753,.48223) * av.z;
    a0 += vec4(-.092499,.035183,-.34635,-.010715) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(-1, 1));
    a0 += vec4(-.070999,.18913,-.11259,.24548) * av.x;
    a0 += vec4(-.19763,-.00072498,.13533,-.12408) * av.y;
    a0 += vec4(-.07359,-.078671,-.089367,-.038491) * av.z;
    a0 += vec4(.13092,-.1174,-.16121,.0034277) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(0, 1));
    a0 += vec4(.10988,.10789,-.23009,-.37768) * av.x;
    a0 += vec4(-.19763,-.43489,.30803,.19006) * av.y;
    a0 += vec4(.37822,.21253,-.17369,-.27876) * av.z;
    a0 += vec4(-.10092,-.058083,.082177,.15834) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(1, 1));
    a0 += vec4(.077599,-.1078,.1474,.011372) * av.x;
    a0 += vec4(-.33096,-.034028,.099437,.061399) * av.y;
    a0 += vec4(.045025,.32975,.35131,-.12817) * av.z;
    a0 += vec4(.14156,-.020064,-.077585,.039808) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(-1, -1));
    a0 += vec4(.31587,.34928,.2471,-.41469) * av.x;
    a0 += vec4(-.16553,.026216,.48648,.15058) * av.y;
    a0 += vec4(-.12822,.25017,.075212,-.31098) * av.z;
    a0 += vec4(.013273,-.036362,-.12002,.0097496) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(0, -1));
    a0 += vec4(-.2245,.088036,.30561,-.26847) * av.x;
    a0 += vec4(.1171,.048311,-.76756,.68322) * av.y;
    a0 += vec4(-.18725,.57124,.049319,-.77056) * av.z;
    a0 += vec4(-.077674,-.028814,-.062976,.12888) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(1, -1));
    a0 += vec4(-.040245,-.15035,.18219,-.1152) * av.x;
    a0 += vec4(-.022037,-.099182,.0034652,.32596) * av.y;
    a0 += vec4(-.046487,.025594,-.16545,-.19275) * av.z;
    a0 += vec4(-.084643,-.02025,-.1921,.12376) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(-1, 0));
    a0 += vec4(.18936,.30142,.5532,.00059198) * av.x;
    a0 += vec4(.016856,-.056791,-.040626,.0023088) * av.y;
    a0 += vec4(-.43449,-.68028,-.24655,.35175) * av.z;
    a0 += vec4(-.099881,.093207,.047647,-.021229) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(0, 0));
    a0 += vec4(.13455,1.2306,.46987,-.13952) * av.x;
    a0 += vec4(.70911,-.56131,.75971,-.070975) * av.y;
    a0 += vec4(.75496,-.49499,-.31269,.37025) * av.z;
    a0 += vec4(-.42297,-.055838,-.12138,.28891) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(1, 0));
    a0 += vec4(-.2503,-.21782,.18884,-.10078) * av.x;
    a0 += vec4(-.57714,-.057515,-.41828,.21265) * av.y;
    a0 += vec4(.24231,-.096,-.45766,-.2616) * av.z;
    a0 += vec4(-.19515,-.012626,.032764,.0019949) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(-1, 1));
    a0 += vec4(-.2648,-.30489,.27619,.40653) * av.x;
    a0 += vec4(.067336,.23552,.042861,-.13321) * av.y;
    a0 += vec4(.12572,-.040898,-.47553,.27) * av.z;
    a0 += vec4(-.19403,.024526,.056115,.012368) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(0, 1));
    a0 += vec4(-.44859,-.17786,-.44978,.32815) * av.x;
    a0 += vec4(-.1119,.058932,-.021535,-.26138) * av.y;
    a0 += vec4(.46588,.34871,-.61457,.59518) * av.z;
    a0 += vec4(-.32132,-.057127,-.21292,.011587) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(1, 1));
    a0 += vec4(-.04642,.050699,-.31778,.22629) * av.x;
    a0 += vec4(-.36147,-.022302,.21898,.026976) * av.y;
    a0 += vec4(-.11207,-.19636,.15426,.024739) * av.z;
    a0 += vec4(-.12087,.015031,.014652,4.0042e-5) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(-1, -1));
    a0 += vec4(-.0076161,.027306,-.099728,.081436) * av.x;
    a0 += vec4(.051869,.25393,-.22941,.11911) * av.y;
    a0 += vec4(.14877,.040067,-.46673,.36589) * av.z;
    a0 += vec4(-.34709,-.068842,-.48424,-.35537) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(0, -1));
    a0 += vec4(.021517,-.079438,-.42675,.3426) * av.x;
    a0 += vec4(-.062689,.093936,.32947,-.056128) * av.y;
    a0 += vec4(-.29256,.17471,-.082737,-.057504) * av.z;
    a0 += vec4(-.26485,-.026227,-.48307,.060552) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(1, -1));
    a0 += vec4(-.062194,-.026711,-.33982,.18646) * av.x;
    a0 += vec4(-.083429,-.10535,-.17733,.13784) * av.y;
    a0 += vec4(.012196,-.097366,.53863,-.0069324) * av.z;
    a0 += vec4(.33262,.29994,.32501,.12769) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(-1, 0));
    a0 += vec4(.31257,.034698,.21772,-.0037942) * av.x;
    a0 += vec4(.094367,-.29452,-.14037,-.035458) * av.y;
    a0 += vec4(.29973,.27498,-.066902,-.41695) * av.z;
    a0 += vec4(.082802,-.54863,-.059521,.0089365) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(0, 0));
    a0 += vec4(.056078,.11649,-.36509,.0453) * av.x;
    a0 += vec4(-.34567,.095602,-.49152,.12849) * av.y;
    a0 += vec4(-.51418,-.17382,.48482,.71879) * av.z;
    a0 += vec4(.32253,-.37492,.64699,.12201) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(1, 0));
    a0 += vec4(-.32434,-.076457,-.30342,.076837) * av.x;
    a0 += vec4(-.019608,.021119,.28967,.10808) * av.y;
    a0 += vec4(-.089605,.012663,.54181,.16212) * av.z;
    a0 += vec4(-.13873,.023889,-.40438,.12868) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(-1, 1));
    a0 += vec4(.22422,.016395,.098961,-.24707) * av.x;
    a0 += vec4(.13249,-.093639,.17569,-.54497) * av.y;
    a0 += vec4(.13358,.061443,.37943,-.46389) * av.z;
    a0 += vec4(.17647,.093725,.18597,.22767) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(0, 1));
    a0 += vec4(-.064841,.17368,.27857,-.3531) * av.x;
    a0 += vec4(-.042367,-.0084813,.23671,-.30001) * av.y;
    a0 += vec4(-.083885,.049066,.38766,-.33798) * av.z;
    a0 += vec4(-.1381,-.35487,.38621,.017223) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(1, 1));
    a0 += vec4(-.18254,-.0054028,-.20648,-.15817) * av.x;
    a0 += vec4(.037841,.019589,.0039845,-.081119) * av.y;
    a0 += vec4(-.1298,-.0019851,-.52142,-.23819) * av.z;
    a0 += vec4(-.22258,-.1989,.087667,.040284) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(.17435,.5352,.26045,-.30937) * min(a0, vec4(0.));
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
    vec4 a1 = vec4(.13674,.10136,.091695,-.0088981);
    vec4 av;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(-1, -1));
    a1 += vec4(.084226,.010488,.026797,-.11259) * av.x;
    a1 += vec4(.1653,-.028698,.046332,.016492) * av.y;
    a1 += vec4(.10485,.099705,-.074703,.039939) * av.z;
    a1 += vec4(-.12135,-.011425,.022331,-.021874) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(0, -1));
    a1 += vec4(.12798,-.35183,.5644,.64049) * av.x;
    a1 += vec4(.095065,.11542,.18958,-.034572) * av.y;
    a1 += vec4(.16059,-.080463,.14387,-.041893) * av.z;
    a1 += vec4(-.057783,.024184,.027464,-.00010221) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(1, -1));
    a1 += vec4(-.031232,-.23766,-.075058,.4321) * av.x;
    a1 += vec4(.24893,.14428,.061746,-.0062867) * av.y;
    a1 += vec4(.13505,.11812,.019189,.0015317) * av.z;
    a1 += vec4(-.06064,.10311,.023564,-.00094187) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(-1, 0));
    a1 += vec4(-.077339,.3334,.45441,-.03749) * av.x;
    a1 += vec4(.056916,.14232,.05188,-.12172) * av.y;
    a1 += vec4(.19701,-.045071,-.015675,.073116) * av.z;
    a1 += vec4(-.19133,.047868,-.0051048,.050521) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(0, 0));
    a1 += vec4(.3016,.12255,.45311,-1.5319) * av.x;
    a1 += vec4(.36404,-.16551,-.0053773,-.041179) * av.y;
    a1 += vec4(-.46829,.25515,-.073226,-.24404) * av.z;
    a1 += vec4(-.13094,-.23535,-.15057,.028501) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(1, 0));
    a1 += vec4(.39242,-.24213,-.67964,.38381) * av.x;
    a1 += vec4(.2391,.19954,.052896,-.13026) * av.y;
    a1 += vec4(-.087537,-.021864,-.054516,-.10062) * av.z;
    a1 += vec4(-.058386,-.19464,-.003783,.021489) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(-1, 1));
    a1 += vec4(-.015025,.06592,.42324,.036025) * av.x;
    a1 += vec4(.14597,.06664,.055438,-.04526) * av.y;
    a1 += vec4(.11339,-.056192,.030294,.078422) * av.z;
    a1 += vec4(-.1799,-.013176,.0056888,.048746) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(0, 1));
    a1 += vec4(-.089985,.21919,-.096328,-.0070941) * av.x;
    a1 += vec4(.098802,.022295,-.008077,-.029523) * av.y;
    a1 += vec4(.22764,-.051713,.065519,-.039729) * av.z;
    a1 += vec4(.011608,-.060808,-.011536,-.07828) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(1, 1));
    a1 += vec4(-.041802,.11909,-.47605,-.0042765) * av.x;
    a1 += vec4(.082943,.083903,.084689,-.13533) * av.y;
    a1 += vec4(.056903,.0019549,.0576,.14807) * av.z;
    a1 += vec4(-.1596,-.13546,.033386,-.0021387) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(-1, -1));
    a1 += vec4(-.37034,-.27606,-.001932,-.69466) * av.x;
    a1 += vec4(.041513,-.061626,-.33902,.48165) * av.y;
    a1 += vec4(.12376,-.35688,.078512,-.44548) * av.z;
    a1 += vec4(-.28241,-.0093385,.045727,-.085324) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(0, -1));
    a1 += vec4(.12448,-.48539,-.26927,.93447) * av.x;
    a1 += vec4(-.046839,.12882,-.39001,-.2018) * av.y;
    a1 += vec4(-.13535,.060468,-.12155,.34304) * av.z;
    a1 += vec4(.23171,.22392,.0041542,.07031) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(1, -1));
    a1 += vec4(-.047004,-.0023448,-.13806,-.15033) * av.x;
    a1 += vec4(-.19538,.24253,.16726,-.86674) * av.y;
    a1 += vec4(-.037833,-.13935,-.088873,.12761) * av.z;
    a1 += vec4(-.1671,.057843,.0093582,-.085264) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(-1, 0));
    a1 += vec4(-.38331,.53755,-.28353,.13744) * av.x;
    a1 += vec4(-.1915,.26701,.16406,-.62658) * av.y;
    a1 += vec4(-.3273,.15093,.1747,.8836) * av.z;
    a1 += vec4(-.26594,-.21608,-.029948,.0016022) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(0, 0));
    a1 += vec4(-.1661,-.14559,-.43891,-.2654) * av.x;
    a1 += vec4(.29113,-.50074,.84837,.61885) * av.y;
    a1 += vec4(-.23439,.28991,.38101,-1.271) * av.z;
    a1 += vec4(.24404,.015725,-.067571,.02689) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(1, 0));
    a1 += vec4(-.049672,.10057,.1461,.31282) * av.x;
    a1 += vec4(.067764,.4678,.902,.88048) * av.y;
    a1 += vec4(-.38761,.32579,-.024101,-.39429) * av.z;
    a1 += vec4(-.018297,.078418,.10189,.19959) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(-1, 1));
    a1 += vec4(-.14772,.10648,-.048421,.69318) * av.x;
    a1 += vec4(-.076863,-.12119,.28526,-.089993) * av.y;
    a1 += vec4(.2124,-.30407,-.28798,-.24737) * av.z;
    a1 += vec4(-.18353,-.13247,-.023523,.077975) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(0, 1));
    a1 += vec4(.18976,.22611,.20868,-.5578) * av.x;
    a1 += vec4(-.31138,-.21498,.79565,.31772) * av.y;
    a1 += vec4(-.047595,.31804,-.70106,.53329) * av.z;
    a1 += vec4(-.097795,-.10306,-.033127,-.090829) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(1, 1));
    a1 += vec4(.03099,.15778,.2536,-.42321) * av.x;
    a1 += vec4(-.3015,.21154,.30898,-.23005) * av.y;
    a1 += vec4(.44605,-.30471,-.47567,.45718) * av.z;
    a1 += vec4(-.098199,.061251,-.02257,-.2039) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(-1, -1));
    a1 += vec4(.02742,-.038219,.16917,-.29079) * av.x;
    a1 += vec4(.091083,.014686,-.24316,.2434) * av.y;
    a1 += vec4(.054283,-.062033,.42827,.6934) * av.z;
    a1 += vec4(-.20927,-.0036695,.013542,.013425) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(0, -1));
    a1 += vec4(-.081912,-.023581,-.70982,.71025) * av.x;
    a1 += vec4(-.10446,.21751,.30299,-.53443) * av.y;
    a1 += vec4(-.1101,-.071323,.62328,.062329) * av.z;
    a1 += vec4(-.14646,.054848,.046363,.03375) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(1, -1));
    a1 += vec4(.16159,-.20053,-.20813,-.5052) * av.x;
    a1 += vec4(.2777,-.3125,-.15875,.33038) * av.y;
    a1 += vec4(.12979,-.22082,-.20433,-.12425) * av.z;
    a1 += vec4(-.056172,-.023247,-.005065,.043628) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(-1, 0));
    a1 += vec4(-.021977,-.1821,-.080613,.90803) * av.x;
    a1 += vec4(-.11884,.17201,-.050076,-.59621) * av.y;
    a1 += vec4(-.0035782,.4109,.18165,-.066706) * av.z;
    a1 += vec4(.0009961,-.046827,.066911,-.054591) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(0, 0));
    a1 += vec4(.35902,.053915,-.071713,-1.0884) * av.x;
    a1 += vec4(.53986,-.12711,-.31245,.54535) * av.y;
    a1 += vec4(-.40828,.26776,-.32589,-1.3272) * av.z;
    a1 += vec4(-.11996,-.19032,-.44184,-.14009) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(1, 0));
    a1 += vec4(.093072,-.31348,.31305,.27783) * av.x;
    a1 += vec4(.020774,-.35997,-.33166,-.21926) * av.y;
    a1 += vec4(.15056,-.13813,-.27603,1.2274) * av.z;
    a1 += vec4(-.0038752,-.16987,.069498,-.0067734) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(-1, 1));
    a1 += vec4(.021504,-.097839,-.062143,-.41524) * av.x;
    a1 += vec4(.23969,-.085353,-.3222,.14904) * av.y;
    a1 += vec4(-.0168,.0085576,-.087303,.19361) * av.z;
    a1 += vec4(-.13838,-.094568,-.018987,.05008) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(0, 1));
    a1 += vec4(.013376,-.047704,-.30858,-.095088) * av.x;
    a1 += vec4(-.10906,.24345,-.15675,-.041171) * av.y;
    a1 += vec4(.052671,.21166,.13957,-.68401) * av.z;
    a1 += vec4(-.012583,-.24127,.015295,.051967) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(1, 1));
    a1 += vec4(-.13728,.25962,-.01604,.34351) * av.x;
    a1 += vec4(.0089795,-.16264,-.16989,.12772) * av.y;
    a1 += vec4(.063979,-.16244,.079179,-.047518) * av.z;
    a1 += vec4(-.004005,-.18118,-.038796,.0012767) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(-1, -1));
    a1 += vec4(-.016415,-.11915,.0091189,-.37623) * av.x;
    a1 += vec4(.45948,.14149,.34581,-.30849) * av.y;
    a1 += vec4(.19306,.33439,.2227,.11731) * av.z;
    a1 += vec4(.019765,-.0032578,.34408,.53487) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(0, -1));
    a1 += vec4(.042916,.057838,-.038763,.45927) * av.x;
    a1 += vec4(.17162,.073183,-.12508,.042064) * av.y;
    a1 += vec4(.15023,-.14603,.21605,.18481) * av.z;
    a1 += vec4(-.028892,.40147,.23526,-.53282) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(1, -1));
    a1 += vec4(-.1124,.052352,.065964,-.25057) * av.x;
    a1 += vec4(.20768,.051102,-.052384,.1738) * av.y;
    a1 += vec4(.044669,.011461,.035377,.23367) * av.z;
    a1 += vec4(-.33654,.37471,.083712,-.83023) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(-1, 0));
    a1 += vec4(.051849,-.075021,-.12883,1.2076) * av.x;
    a1 += vec4(.57914,-.60483,-.18902,.29486) * av.y;
    a1 += vec4(.47641,-.3269,.26013,-.61574) * av.z;
    a1 += vec4(.090254,-.080124,.10176,-.47084) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(0, 0));
    a1 += vec4(.3653,.055624,-.0084488,-1.6933) * av.x;
    a1 += vec4(-.1083,.14799,-.4291,.052179) * av.y;
    a1 += vec4(-.30997,.13479,.43759,-.32711) * av.z;
    a1 += vec4(-.11968,-.17448,-.33478,.087002) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(1, 0));
    a1 += vec4(.083834,.064999,.072355,.61174) * av.x;
    a1 += vec4(.16322,-.26319,-.049878,-.18601) * av.y;
    a1 += vec4(-.19842,-.071333,.070353,.15693) * av.z;
    a1 += vec4(.072293,.44664,-.22368,1.1079) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(-1, 1));
    a1 += vec4(.16377,.20965,-.0017036,-.21912) * av.x;
    a1 += vec4(.11547,-.18205,-.061623,.0098487) * av.y;
    a1 += vec4(.28943,-.094285,.23998,-.15742) * av.z;
    a1 += vec4(.0031914,-.11916,-.15566,.51615) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(0, 1));
    a1 += vec4(-.017342,.034296,.25078,.6155) * av.x;
    a1 += vec4(.033482,.16081,-.18391,.02871) * av.y;
    a1 += vec4(.29612,-.22275,.11661,.24549) * av.z;
    a1 += vec4(.12349,-.089037,-.088362,.011058) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(1, 1));
    a1 += vec4(.060657,-.019738,.070579,-.25531) * av.x;
    a1 += vec4(-.05533,.022926,-.092511,-.11806) * av.y;
    a1 += vec4(.089529,.3984,.018018,-.099) * av.z;
    a1 += vec4(-.0022023,.16397,-.26782,-.18848) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(.14153,.15035,.034436,-.39589) * min(a1, vec4(0.));
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
    vec4 a2 = vec4(-.0048883,.00064628,-.057918,.012392);
    vec4 av;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(-1, -1));
    a2 += vec4(-.17742,-.27397,-.010933,.20111) * av.x;
    a2 += vec4(-.1803,.01102,.046106,-.15264) * av.y;
    a2 += vec4(.1395,.096764,.040218,-.0092497) * av.z;
    a2 += vec4(.013086,.021569,.0060817,.089957) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(0, -1));
    a2 += vec4(.031889,-.59816,.32317,-.40389) * av.x;
    a2 += vec4(.038135,.18096,.021366,-.0068184) * av.y;
    a2 += vec4(-.21344,.19549,-.11432,.0086584) * av.z;
    a2 += vec4(.14478,.022929,.27723,-.12299) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(1, -1));
    a2 += vec4(.2619,-.14976,.063927,.17048) * av.x;
    a2 += vec4(-.15598,-.038684,.2466,-.076955) * av.y;
    a2 += vec4(.24157,.21364,-.27653,.13766) * av.z;
    a2 += vec4(-.053502,-.057116,-.21819,.071344) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(-1, 0));
    a2 += vec4(-.044438,.079676,-.16451,-.070067) * av.x;
    a2 += vec4(.043234,-.034204,-.011441,-.11503) * av.y;
    a2 += vec4(.63769,.11632,-.050807,-.023685) * av.z;
    a2 += vec4(.004563,-.049668,-.070221,-.072248) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(0, 0));
    a2 += vec4(.41929,.218,.28302,-.65963) * av.x;
    a2 += vec4(-.054964,-.045137,-.019656,.38608) * av.y;
    a2 += vec4(-.45334,.11677,.28442,-.02186) * av.z;
    a2 += vec4(-.20168,.079362,.11345,.01572) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(1, 0));
    a2 += vec4(.10249,1.3247,.436,-.74628) * av.x;
    a2 += vec4(-.10002,-.15751,.013085,.20244) * av.y;
    a2 += vec4(-.21378,-.24856,-.10858,.26451) * av.z;
    a2 += vec4(-.0010945,.071762,.15889,-.04519) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(-1, 1));
    a2 += vec4(-.55166,-.20645,.58845,1.0745) * av.x;
    a2 += vec4(.078792,-.033219,-.011189,-.45835) * av.y;
    a2 += vec4(-.040421,-.11546,.084566,-.018107) * av.z;
    a2 += vec4(.22241,.022035,-.06401,.0084587) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(0, 1));
    a2 += vec4(-.091393,-.61278,-.14651,.39785) * av.x;
    a2 += vec4(.020516,-.044773,.16882,-.25384) * av.y;
    a2 += vec4(.277,-.029022,-.080578,-.20848) * av.z;
    a2 += vec4(-.24514,-.064885,-.13875,.029957) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(1, 1));
    a2 += vec4(-.067388,.16912,.11173,.2693) * av.x;
    a2 += vec4(-.066132,-.22082,-.12172,-.065966) * av.y;
    a2 += vec4(.014244,.013014,.10481,.12862) * av.z;
    a2 += vec4(.16717,.16063,-.14983,.047569) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(-1, -1));
    a2 += vec4(-.26386,.42649,.22007,.12859) * av.x;
    a2 += vec4(-.13855,-.12047,.038268,-.1903) * av.y;
    a2 += vec4(.016384,.37847,-.35136,.1919) * av.z;
    a2 += vec4(-.083188,.0044924,.18618,.17661) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(0, -1));
    a2 += vec4(.37688,-.23252,.1777,-.19215) * av.x;
    a2 += vec4(.42966,-.097789,-.041525,.045306) * av.y;
    a2 += vec4(.07875,.036974,-.5672,-.20383) * av.z;
    a2 += vec4(-.20038,-.446,-.22169,-.47063) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(1, -1));
    a2 += vec4(.20342,.28669,.58065,-.028916) * av.x;
    a2 += vec4(-.072931,.41051,.067543,.10419) * av.y;
    a2 += vec4(-.23846,.058094,-.26872,.018821) * av.z;
    a2 += vec4(.36539,-.021865,.086569,-.029834) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(-1, 0));
    a2 += vec4(-.15701,.25026,.19455,.39066) * av.x;
    a2 += vec4(-.32677,-.097731,.012409,-.1503) * av.y;
    a2 += vec4(.52389,-.16385,.10687,.011857) * av.z;
    a2 += vec4(-.28216,-.0282,.11975,.14727) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(0, 0));
    a2 += vec4(.22253,-.62712,-.30266,.69844) * av.x;
    a2 += vec4(.40706,-.016454,-.34401,-.33414) * av.y;
    a2 += vec4(.18277,-.23564,-.45192,-.047846) * av.z;
    a2 += vec4(.040553,.0046213,-.41195,-.024884) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(1, 0));
    a2 += vec4(.083769,.14054,.48107,.08179) * av.x;
    a2 += vec4(.23253,-.059765,-.057546,-.011702) * av.y;
    a2 += vec4(-.16685,-.49736,-.37891,.52852) * av.z;
    a2 += vec4(-.10662,.020673,-.15701,-.078765) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(-1, 1));
    a2 += vec4(.20716,.12194,-.073693,-.43046) * av.x;
    a2 += vec4(-.67655,.0017354,.01484,.42303) * av.y;
    a2 += vec4(.19138,.168,-.038479,-.081105) * av.z;
    a2 += vec4(-.3127,.094801,.11682,.12166) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(0, 1));
    a2 += vec4(-.099304,-.049084,-.45862,-.088022) * av.x;
    a2 += vec4(-.51332,.014769,-.072938,.10629) * av.y;
    a2 += vec4(.47017,-.12751,.036367,-.29016) * av.z;
    a2 += vec4(.20303,.065978,.12806,-.014189) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(1, 1));
    a2 += vec4(-.010722,.15815,.44593,-.26721) * av.x;
    a2 += vec4(.12563,.27862,-.41187,.067053) * av.y;
    a2 += vec4(.47777,.45396,-.30692,-.5812) * av.z;
    a2 += vec4(.012323,.14318,.13876,.01742) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(-1, -1));
    a2 += vec4(-.29143,.18182,-.49193,.063119) * av.x;
    a2 += vec4(-.27907,-.13385,.074544,-.07475) * av.y;
    a2 += vec4(-.74732,.52797,-.071098,.16475) * av.z;
    a2 += vec4(-.036566,.10984,-.17455,.039552) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(0, -1));
    a2 += vec4(.175,-.061937,-.2179,-.10918) * av.x;
    a2 += vec4(-.025971,-.60156,-.20071,-.0068697) * av.y;
    a2 += vec4(.067922,.66053,-.49315,.36253) * av.z;
    a2 += vec4(-.042105,.037842,.039472,-.026132) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(1, -1));
    a2 += vec4(.078118,-.23442,.34729,-.047638) * av.x;
    a2 += vec4(-.049232,-.12517,.45599,-.070355) * av.y;
    a2 += vec4(.40293,-.11501,-.008972,-.020751) * av.z;
    a2 += vec4(.084052,.13713,-.060543,.0017378) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(-1, 0));
    a2 += vec4(-1.0941,.076597,.25088,.17629) * av.x;
    a2 += vec4(.021945,-.29153,.19402,-.041247) * av.y;
    a2 += vec4(-.43462,.15237,.55498,-.17588) * av.z;
    a2 += vec4(-.14073,.045819,-.040307,-.063066) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(0, 0));
    a2 += vec4(-.14823,-.36114,-.48423,-.57638) * av.x;
    a2 += vec4(.35654,.065376,-.27464,-.26691) * av.y;
    a2 += vec4(-.78264,.064084,.48844,.96476) * av.z;
    a2 += vec4(-.10887,.077372,.17135,-.026597) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(1, 0));
    a2 += vec4(.28863,.077977,-.49519,.21558) * av.x;
    a2 += vec4(.026114,1.2608,-.054025,-.38167) * av.y;
    a2 += vec4(.41034,-.80375,-.14712,-.19747) * av.z;
    a2 += vec4(-.01196,.10133,-.086206,-.05272) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(-1, 1));
    a2 += vec4(.050585,.1955,-.018143,-.33483) * av.x;
    a2 += vec4(-.26192,-.12832,-.20384,.91347) * av.y;
    a2 += vec4(.19113,.10118,-.07947,-1.0655) * av.z;
    a2 += vec4(-.0051957,.12773,-.17548,.11106) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(0, 1));
    a2 += vec4(-.46405,.06833,.15665,.16998) * av.x;
    a2 += vec4(-.080048,.20534,.032657,.44623) * av.y;
    a2 += vec4(-.49407,.17897,.40403,.04726) * av.z;
    a2 += vec4(.014951,.15268,-.034102,.039053) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(1, 1));
    a2 += vec4(-.46366,-.28502,-.11126,.67166) * av.x;
    a2 += vec4(.055108,.36451,.060077,.36565) * av.y;
    a2 += vec4(-.30519,-.24871,.072332,.18181) * av.z;
    a2 += vec4(-.010231,.1381,.029438,-.016516) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(-1, -1));
    a2 += vec4(-.017687,-.25065,.040543,-.036478) * av.x;
    a2 += vec4(-.10782,-.3028,-.21408,-.011924) * av.y;
    a2 += vec4(.51772,-.29678,-.11693,.021739) * av.z;
    a2 += vec4(.41906,.51993,.029195,.20844) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(0, -1));
    a2 += vec4(.051306,-.33306,.27208,-.26056) * av.x;
    a2 += vec4(.39046,-.12703,-.44657,.29376) * av.y;
    a2 += vec4(.15319,-.064476,-.056329,-.12066) * av.z;
    a2 += vec4(-.23866,.32138,-.32808,.26326) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(1, -1));
    a2 += vec4(.36392,.014231,-.16578,-.22107) * av.x;
    a2 += vec4(.060144,.18412,-.098551,-.18495) * av.y;
    a2 += vec4(-.45873,-.16595,-.18415,.13744) * av.z;
    a2 += vec4(-.43733,.083056,-.75853,.33912) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(-1, 0));
    a2 += vec4(.14714,-.16747,-.18878,.22729) * av.x;
    a2 += vec4(-.81336,-.17909,.24335,-.30366) * av.y;
    a2 += vec4(.80339,-.23653,.037665,.084114) * av.z;
    a2 += vec4(.93357,.58213,.60082,-.32284) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(0, 0));
    a2 += vec4(-.50784,-.12554,.13479,-.62226) * av.x;
    a2 += vec4(-.069898,-.25076,-.019405,.47429) * av.y;
    a2 += vec4(-.27551,.034576,.4478,-.26026) * av.z;
    a2 += vec4(.11546,-.68459,.49726,-.25087) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(1, 0));
    a2 += vec4(-.097207,.56022,.12608,-.4981) * av.x;
    a2 += vec4(.11193,.24489,.12088,-.11839) * av.y;
    a2 += vec4(-.44102,-.15092,-.26236,.16491) * av.z;
    a2 += vec4(-.22919,-.081615,-.32317,.30965) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(-1, 1));
    a2 += vec4(.33993,.0095215,-.026131,1.087) * av.x;
    a2 += vec4(-.31602,-.078425,.37099,-.26228) * av.y;
    a2 += vec4(.48163,-.21453,-.5472,-.055675) * av.z;
    a2 += vec4(.95858,.086406,.58487,-.47451) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(0, 1));
    a2 += vec4(.098607,.1274,-.3117,.29486) * av.x;
    a2 += vec4(-.14986,-.11385,-.020728,-.008874) * av.y;
    a2 += vec4(.38457,.30447,.23432,-.32473) * av.z;
    a2 += vec4(.39835,-.6509,.50257,.11108) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(1, 1));
    a2 += vec4(.1368,.28827,.020392,-.24512) * av.x;
    a2 += vec4(-.030174,.15183,.10894,-.042415) * av.y;
    a2 += vec4(.23418,.28227,.0017012,-.19863) * av.z;
    a2 += vec4(.22045,-.23188,.018141,.033157) * av.w;
    a2 = max(a2, vec4(0.)) + vec4(-.15454,-.35953,-.12699,-.22264) * min(a2, vec4(0.));
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
    vec4 a3 = vec4(-.068536,.032916,.017262,.072824);
    vec4 av;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(-1, -1));
    a3 += vec4(-.37702,-.13786,-.14132,.27833) * av.x;
    a3 += vec4(-.018291,.07546,.24549,.0078601) * av.y;
    a3 += vec4(.05409,.063673,.30988,.056192) * av.z;
    a3 += vec4(-.078717,.04561,-.20504,-.059943) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(0, -1));
    a3 += vec4(-1.1863,-.016784,-.012422,.23214) * av.x;
    a3 += vec4(-.15015,.090712,-.43124,.21828) * av.y;
    a3 += vec4(-.29117,-.17085,-.43715,-.025495) * av.z;
    a3 += vec4(-.033859,.076432,.028401,-.13275) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(1, -1));
    a3 += vec4(-.2368,.26168,.34493,.13903) * av.x;
    a3 += vec4(.036626,.02715,.27448,.12795) * av.y;
    a3 += vec4(.0080186,.16324,.091977,-.068087) * av.z;
    a3 += vec4(-.28788,.098008,.086015,-.2297) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(-1, 0));
    a3 += vec4(.35001,-.25244,.071872,.34827) * av.x;
    a3 += vec4(-.074781,-.019343,-.36784,.016323) * av.y;
    a3 += vec4(.020226,-.22324,.53086,-.074859) * av.z;
    a3 += vec4(-.17093,.06569,-.26901,-.076057) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(0, 0));
    a3 += vec4(-.085533,-.53414,.22344,.51954) * av.x;
    a3 += vec4(-.019356,-.2134,-.28746,-.033606) * av.y;
    a3 += vec4(.14388,.59666,-.65596,.016353) * av.z;
    a3 += vec4(-.059032,.043128,-.57211,-.74027) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(1, 0));
    a3 += vec4(1.1998,-.0683,-.30152,-.25682) * av.x;
    a3 += vec4(-.18809,-.16084,-.38602,.010918) * av.y;
    a3 += vec4(-.24221,.28734,-.67532,.030209) * av.z;
    a3 += vec4(-.1492,.051599,-.23775,-.1103) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(-1, 1));
    a3 += vec4(.18255,.11371,.080791,.091636) * av.x;
    a3 += vec4(.064276,-.024747,-.17886,.11756) * av.y;
    a3 += vec4(.03617,-.20938,.21016,.22307) * av.z;
    a3 += vec4(-.1017,.088606,-.085136,-.097018) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(0, 1));
    a3 += vec4(-.076983,-.70667,.3874,-.13023) * av.x;
    a3 += vec4(-.014643,.065374,-.17533,-.19442) * av.y;
    a3 += vec4(-.0037629,-.040205,.3989,-.062475) * av.z;
    a3 += vec4(-.019408,-.0040679,-.30207,-.051043) * av.w;
    av = VSA_CHROMA_CAR_2_0_texOff(vec2(1, 1));
    a3 += vec4(.25225,.059078,-.17454,-.0053405) * av.x;
    a3 += vec4(-.02939,.030368,.075689,.0128) * av.y;
    a3 += vec4(-.0060716,.090523,.31247,.15166) * av.z;
    a3 += vec4(-.020305,.054997,-.10812,.037899) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(-1, -1));
    a3 += vec4(-.012649,-.048607,.20039,.52545) * av.x;
    a3 += vec4(.69599,.12012,.29254,-.1201) * av.y;
    a3 += vec4(-.0027131,-.27699,.051002,.20484) * av.z;
    a3 += vec4(.10983,.090408,.30981,-.44892) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(0, -1));
    a3 += vec4(-.41486,-.30955,.075912,.47921) * av.x;
    a3 += vec4(.6542,.10456,-.65471,-.2143) * av.y;
    a3 += vec4(.51764,-.10562,.60849,.18506) * av.z;
    a3 += vec4(-.24532,-.038359,-.49052,.014767) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(1, -1));
    a3 += vec4(.19995,.19618,-.10209,.06201) * av.x;
    a3 += vec4(.19424,-.12221,-.66618,-.2873) * av.y;
    a3 += vec4(.052775,-.14207,-.42355,.16475) * av.z;
    a3 += vec4(.17931,.14309,-.65126,-.028834) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(-1, 0));
    a3 += vec4(-.20282,-.00246,.17709,.22015) * av.x;
    a3 += vec4(.22317,-.229,.46577,.22187) * av.y;
    a3 += vec4(-.076556,.065584,-.21891,.099394) * av.z;
    a3 += vec4(-.19594,.030336,.29345,-.050404) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(0, 0));
    a3 += vec4(-1.2537,-.20059,.36301,.56358) * av.x;
    a3 += vec4(.025945,.77876,-.032727,.20598) * av.y;
    a3 += vec4(-.058497,-.24221,.71272,.067249) * av.z;
    a3 += vec4(.058758,-.38339,.12724,-.25645) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(1, 0));
    a3 += vec4(-.21176,-.16071,.30524,.1319) * av.x;
    a3 += vec4(-.43915,.13762,.47215,-.082597) * av.y;
    a3 += vec4(-.1452,-.0055227,.37005,-.12711) * av.z;
    a3 += vec4(.51235,.011088,-.51386,-.0073623) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(-1, 1));
    a3 += vec4(.019512,.32364,-.15867,-.019764) * av.x;
    a3 += vec4(-.089907,.076533,.19111,-.15924) * av.y;
    a3 += vec4(.099096,.27248,-.52472,-.5233) * av.z;
    a3 += vec4(-.061276,.014174,.28414,.13435) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(0, 1));
    a3 += vec4(-.31845,-.254,.32454,.27308) * av.x;
    a3 += vec4(-.23967,.60873,.23953,.48177) * av.y;
    a3 += vec4(.10322,-.26645,-.67622,-.74512) * av.z;
    a3 += vec4(.0032497,.21856,.48206,.27184) * av.w;
    av = VSA_CHROMA_CAR_2_1_texOff(vec2(1, 1));
    a3 += vec4(.16648,-.0032422,.28422,-.022624) * av.x;
    a3 += vec4(-.33373,-.077807,.67734,-.079927) * av.y;
    a3 += vec4(.33799,-.089828,-.57967,-.62552) * av.z;
    a3 += vec4(-.075943,.12123,.56236,.54839) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(-1, -1));
    a3 += vec4(-.211,.094801,.13879,.67478) * av.x;
    a3 += vec4(.43974,.11495,.21805,-.22029) * av.y;
    a3 += vec4(.059912,-.05177,-.17973,.009799) * av.z;
    a3 += vec4(-.1354,.078765,-.16432,.18577) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(0, -1));
    a3 += vec4(-.37956,.078162,.0017243,.039543) * av.x;
    a3 += vec4(-1.1952,.28512,-.04226,-.13897) * av.y;
    a3 += vec4(.46875,-.32363,.053961,.046459) * av.z;
    a3 += vec4(-.097471,.033569,-.16944,.0080077) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(1, -1));
    a3 += vec4(-.2862,-.12944,.12923,-.26424) * av.x;
    a3 += vec4(.35628,-.12403,.72166,-.50639) * av.y;
    a3 += vec4(-.076232,.15765,.67846,-.28117) * av.z;
    a3 += vec4(-.041924,.03742,-.12686,-.10439) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(-1, 0));
    a3 += vec4(-.44916,.19907,-.23631,.44633) * av.x;
    a3 += vec4(.010508,.25989,.22174,-.51953) * av.y;
    a3 += vec4(.050373,-.013547,.251,-.09331) * av.z;
    a3 += vec4(.030734,-.030234,-.30468,.048638) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(0, 0));
    a3 += vec4(-.055595,-.10464,-.43362,.78716) * av.x;
    a3 += vec4(.10543,-.3828,.20305,.074424) * av.y;
    a3 += vec4(.35441,.41716,.347,.18562) * av.z;
    a3 += vec4(.0055894,.048673,-.60856,-.38165) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(1, 0));
    a3 += vec4(-.13997,-.039476,-.42771,.26757) * av.x;
    a3 += vec4(.49031,.26416,-.09254,.45913) * av.y;
    a3 += vec4(-.090685,-.09713,.039101,-.060525) * av.z;
    a3 += vec4(.076294,.020308,.25958,.036096) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(-1, 1));
    a3 += vec4(-.086542,-.48198,-.026481,.054513) * av.x;
    a3 += vec4(-.078555,.48965,.29873,-.51581) * av.y;
    a3 += vec4(.050365,-.3309,-.30098,-.1013) * av.z;
    a3 += vec4(-.080251,.021558,-.14374,-.068053) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(0, 1));
    a3 += vec4(.0054766,-.056447,.65063,.19873) * av.x;
    a3 += vec4(.29434,.57896,-.014905,-.27058) * av.y;
    a3 += vec4(.31595,.26125,.17314,.052382) * av.z;
    a3 += vec4(-.10913,-.0015817,.0012557,-.04071) * av.w;
    av = VSA_CHROMA_CAR_2_2_texOff(vec2(1, 1));
    a3 += vec4(-.11766,.19661,-.038812,-.11058) * av.x;
    a3 += vec4(.0039793,.36308,.24339,.084108) * av.y;
    a3 += vec4(.27876,.059528,.62728,-.18002) * av.z;
    a3 += vec4(-.14122,-.0040625,-.22834,.20756) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(-1, -1));
    a3 += vec4(-.010299,.027572,-.23329,-.47905) * av.x;
    a3 += vec4(.34119,.043734,.58803,-.22836) * av.y;
    a3 += vec4(-.76904,.27412,.29597,-.84695) * av.z;
    a3 += vec4(.6264,-.25593,.10508,.12507) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(0, -1));
    a3 += vec4(-.66568,.13044,-.04691,-.27859) * av.x;
    a3 += vec4(-.10074,.0024979,.26135,-.12927) * av.y;
    a3 += vec4(.40432,.34564,.2926,-1.2593) * av.z;
    a3 += vec4(.28698,-.14927,-.4234,-.22144) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(1, -1));
    a3 += vec4(.038921,.18769,-.039092,-.095269) * av.x;
    a3 += vec4(.2843,.15767,-.19941,-.31187) * av.y;
    a3 += vec4(-.15103,-.28115,-.082952,-.34897) * av.z;
    a3 += vec4(-.12717,-.12534,.96602,.15537) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(-1, 0));
    a3 += vec4(-.18383,-.11537,-.28666,.1837) * av.x;
    a3 += vec4(.057951,-.271,.5555,.047404) * av.y;
    a3 += vec4(-.23504,-.58631,-.38251,-.074013) * av.z;
    a3 += vec4(.55409,.35837,-.18237,-.12893) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(0, 0));
    a3 += vec4(.12404,-.54304,-.43466,.13081) * av.x;
    a3 += vec4(-.18405,-.029233,-.014838,.12605) * av.y;
    a3 += vec4(-.42625,.23209,-.44941,-.41541) * av.z;
    a3 += vec4(-.089936,.65821,-1.0314,.25468) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(1, 0));
    a3 += vec4(.49456,.22925,.24538,.03362) * av.x;
    a3 += vec4(-.17844,-.059464,-.073473,.089077) * av.y;
    a3 += vec4(-.43699,-.23227,-.38242,.38089) * av.z;
    a3 += vec4(-.50256,.48484,-.29834,-.39954) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(-1, 1));
    a3 += vec4(-.085223,.062434,.062413,.22558) * av.x;
    a3 += vec4(.097491,-.17879,-.14221,.20974) * av.y;
    a3 += vec4(-.087852,-.21809,.14776,.068702) * av.z;
    a3 += vec4(.097895,.26059,.4597,.26954) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(0, 1));
    a3 += vec4(.036823,-.054857,-.34994,-.061154) * av.x;
    a3 += vec4(-.2292,-.12569,-.43667,.20783) * av.y;
    a3 += vec4(-.060908,.18965,-.46133,.10313) * av.z;
    a3 += vec4(-.085905,-.048939,.13635,.36225) * av.w;
    av = VSA_CHROMA_CAR_2_3_texOff(vec2(1, 1));
    a3 += vec4(.1684,.066688,.089952,.42853) * av.x;
    a3 += vec4(-.20556,.035086,-.72794,.19891) * av.y;
    a3 += vec4(.27945,-.055075,-.10546,.26662) * av.z;
    a3 += vec4(-.34707,-.12715,.30644,-.010982) * av.w;
    a3 = max(a3, vec4(0.)) + vec4(-.14087,.208,.16492,.09945) * min(a3, vec4(0.));
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
    vec4 a0 = vec4(-.021696,.052767,.0072545,.051567);
    vec4 av;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(-1, -1));
    a0 += vec4(.069182,.0035628,.12434,-.20729) * av.x;
    a0 += vec4(-.14618,.19805,-.13214,-.081327) * av.y;
    a0 += vec4(.078062,-.17746,.14862,.20222) * av.z;
    a0 += vec4(.031143,-.11831,.042992,-.096897) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(0, -1));
    a0 += vec4(.19442,-.077407,-.10942,-.092173) * av.x;
    a0 += vec4(.2184,-.070679,.46035,.086491) * av.y;
    a0 += vec4(.11424,.059121,-.5814,.30194) * av.z;
    a0 += vec4(-.012054,.077797,-.1146,.10632) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(1, -1));
    a0 += vec4(.018838,-.052199,-.049725,-.084552) * av.x;
    a0 += vec4(.028935,-.17186,.0093887,-.025572) * av.y;
    a0 += vec4(-.11748,-.089311,-.033309,-.095423) * av.z;
    a0 += vec4(-.015817,.0020476,.02092,-.028286) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(-1, 0));
    a0 += vec4(.07187,-.27892,-.038698,.23794) * av.x;
    a0 += vec4(.20723,-.060963,.017482,-.25932) * av.y;
    a0 += vec4(-.039265,-.53423,-.20098,.037026) * av.z;
    a0 += vec4(.035105,-.16357,-.069144,-.083527) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(0, 0));
    a0 += vec4(-.21092,-.49062,.16319,.26964) * av.x;
    a0 += vec4(-1.3509,-.14799,-.16878,.28214) * av.y;
    a0 += vec4(-.093498,-.067159,.1931,.05586) * av.z;
    a0 += vec4(-.127,.20444,.10097,-.14021) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(1, 0));
    a0 += vec4(-.1116,.080988,.14181,-.014123) * av.x;
    a0 += vec4(.18779,-.083225,-.22099,.33033) * av.y;
    a0 += vec4(-.049612,-.24087,.018806,-.38377) * av.z;
    a0 += vec4(.032648,-.018274,-.06371,-.081362) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(-1, 1));
    a0 += vec4(-.050566,-.11561,-.023973,.27741) * av.x;
    a0 += vec4(.034476,-.27768,-.016076,-.13582) * av.y;
    a0 += vec4(-.13016,-.26371,.043429,.23257) * av.z;
    a0 += vec4(.0038656,-.059064,-.084854,-.0097914) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(0, 1));
    a0 += vec4(.016229,-.27741,.0001019,.45015) * av.x;
    a0 += vec4(-.017566,.23849,.071567,.1683) * av.y;
    a0 += vec4(-.032454,.49172,-.14299,-.14494) * av.z;
    a0 += vec4(.13448,.10102,-.018423,-.13086) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(1, 1));
    a0 += vec4(.060596,.56931,.011875,-.77157) * av.x;
    a0 += vec4(-.2204,.060887,.027203,-.22795) * av.y;
    a0 += vec4(-.038324,-.13586,-.10613,-.74825) * av.z;
    a0 += vec4(-.017749,-.012631,.025784,-.26228) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(-1, -1));
    a0 += vec4(.06546,.083907,.010669,.074771) * av.x;
    a0 += vec4(-.0012598,-.075563,-.018107,.011096) * av.y;
    a0 += vec4(.025298,.041951,-.071004,.14636) * av.z;
    a0 += vec4(-.05135,-.63152,-.062931,-.69922) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(0, -1));
    a0 += vec4(-.048989,.078262,-.51318,.034335) * av.x;
    a0 += vec4(-.038627,-.0050805,.13022,-.066468) * av.y;
    a0 += vec4(.041422,-.011279,-.30174,.065086) * av.z;
    a0 += vec4(-.057824,-.40958,-.045887,-.64209) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(1, -1));
    a0 += vec4(-.14906,-.07951,.20971,.10976) * av.x;
    a0 += vec4(.042213,.095476,-.038303,.13401) * av.y;
    a0 += vec4(-.058446,.010525,-.24865,-.036587) * av.z;
    a0 += vec4(-.043723,-.66899,-.048744,-.52119) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(-1, 0));
    a0 += vec4(.041954,-.25667,.044253,.0017768) * av.x;
    a0 += vec4(-.11509,.071052,.05952,.082179) * av.y;
    a0 += vec4(-.17705,-.065667,-.27982,.031199) * av.z;
    a0 += vec4(-.04526,-.40355,-.064602,-.2729) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(0, 0));
    a0 += vec4(-.14293,.13361,.04743,.11963) * av.x;
    a0 += vec4(.096579,-.2181,-.094083,-.34411) * av.y;
    a0 += vec4(.068789,-.0039564,-.81458,.0072413) * av.z;
    a0 += vec4(-.059137,.012721,-.068113,-.077836) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(1, 0));
    a0 += vec4(.069674,-.25349,.045529,.077799) * av.x;
    a0 += vec4(-.089013,.20577,.078058,-.10207) * av.y;
    a0 += vec4(-.0019938,-.021841,-.17924,-.20413) * av.z;
    a0 += vec4(-.058312,-.3569,-.012764,-.1281) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(-1, 1));
    a0 += vec4(.075708,-.18409,-.038757,-.34199) * av.x;
    a0 += vec4(.062698,-.053837,.069249,-.013963) * av.y;
    a0 += vec4(.022664,-.053742,-.1424,-.15259) * av.z;
    a0 += vec4(-.1184,-.23534,-.04746,-.035201) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(0, 1));
    a0 += vec4(.071113,.027718,.065197,-.21074) * av.x;
    a0 += vec4(-.060434,-.89657,.045614,-.26658) * av.y;
    a0 += vec4(.19566,.025926,-.094287,-.2188) * av.z;
    a0 += vec4(-.08075,.057401,-.070746,-.11053) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(1, 1));
    a0 += vec4(.030373,.0071034,.014919,-.57617) * av.x;
    a0 += vec4(.073058,-.25344,.0059937,.12761) * av.y;
    a0 += vec4(-.023859,.040592,-.062067,.012769) * av.z;
    a0 += vec4(-.014643,-.16848,-.041149,.050844) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(-1, -1));
    a0 += vec4(-.044775,.038628,-.0064589,-.10199) * av.x;
    a0 += vec4(-.011985,.014697,.077624,-.12219) * av.y;
    a0 += vec4(-.09714,-.039517,-.019889,.026045) * av.z;
    a0 += vec4(.012547,-.042128,-.0047458,.053423) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(0, -1));
    a0 += vec4(-.0012024,.10751,.17342,.090193) * av.x;
    a0 += vec4(-.019927,.074557,-.072468,-.015786) * av.y;
    a0 += vec4(-.01389,.0878,.16234,-.01674) * av.z;
    a0 += vec4(-.028741,-.083601,-.10654,-.089439) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(1, -1));
    a0 += vec4(.053371,.1736,-.076176,-.055034) * av.x;
    a0 += vec4(.0028305,.056835,.034774,-.056197) * av.y;
    a0 += vec4(.042173,.12185,.010337,.10075) * av.z;
    a0 += vec4(-.087002,-.023869,-.029383,-.056099) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(-1, 0));
    a0 += vec4(.035333,.023817,-.010641,.05016) * av.x;
    a0 += vec4(.19965,-.015183,-.075347,.063521) * av.y;
    a0 += vec4(-.13448,.0054697,-.13459,-.024146) * av.z;
    a0 += vec4(-.015393,.025251,.068045,-.22285) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(0, 0));
    a0 += vec4(.14057,.0051304,.043811,-.050689) * av.x;
    a0 += vec4(-.054856,.044081,-.19742,.089994) * av.y;
    a0 += vec4(-.22726,-.019617,-.054221,.016875) * av.z;
    a0 += vec4(-.11573,.0064406,.013919,.056621) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(1, 0));
    a0 += vec4(-.031444,-.0024282,.05282,-.11365) * av.x;
    a0 += vec4(-.020156,-.003493,.026685,-.080917) * av.y;
    a0 += vec4(-.026887,-.073822,-.0024094,-.038884) * av.z;
    a0 += vec4(-.10266,-.40908,-.0063586,.30333) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(-1, 1));
    a0 += vec4(-.015357,.23325,.027888,.13) * av.x;
    a0 += vec4(-.10171,-.30502,.024062,.17697) * av.y;
    a0 += vec4(-.028884,-.040327,.011268,-.18537) * av.z;
    a0 += vec4(-.00076563,-.123,.013977,.018181) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(0, 1));
    a0 += vec4(.035253,-.10125,-.018886,.32281) * av.x;
    a0 += vec4(-.20218,-.27384,.0010495,.15234) * av.y;
    a0 += vec4(-.15029,-.032012,-.0097702,.1159) * av.z;
    a0 += vec4(-.023865,.069352,.0091943,-.14013) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(1, 1));
    a0 += vec4(.032406,-.038436,-.011488,.29644) * av.x;
    a0 += vec4(.041225,.070369,-.0041183,-.18163) * av.y;
    a0 += vec4(-.098608,-.25023,-.015049,.050262) * av.z;
    a0 += vec4(-.049945,-.04021,-.018171,-.12329) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(-1, -1));
    a0 += vec4(.050931,-.12311,-.056904,.13799) * av.x;
    a0 += vec4(-.032527,.14263,.039159,.046712) * av.y;
    a0 += vec4(-.12932,.2793,.30218,-.069078) * av.z;
    a0 += vec4(-.055144,-.22522,-.0086556,.075665) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(0, -1));
    a0 += vec4(-.0025954,-.22896,-.046177,.022786) * av.x;
    a0 += vec4(.093372,.0023728,-.097022,.15357) * av.y;
    a0 += vec4(-.13675,.16938,.27228,-.1358) * av.z;
    a0 += vec4(-.067452,.12305,.059765,.061781) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(1, -1));
    a0 += vec4(-.012051,-.20193,.0035512,.016312) * av.x;
    a0 += vec4(-.066465,-.31785,.093659,.063742) * av.y;
    a0 += vec4(.04114,-.13286,-.031916,.1056) * av.z;
    a0 += vec4(.0006352,-.048226,.053144,.15435) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(-1, 0));
    a0 += vec4(-.21077,.025106,-.03299,-.1475) * av.x;
    a0 += vec4(-.014286,-.32189,-.057499,.11158) * av.y;
    a0 += vec4(.17015,.14701,-.46133,-.1494) * av.z;
    a0 += vec4(.0085583,-.16701,.057036,-.19918) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(0, 0));
    a0 += vec4(-.068466,-.24033,.022414,-.024033) * av.x;
    a0 += vec4(-.32906,.21283,.17843,.28073) * av.y;
    a0 += vec4(.45679,.36007,.32643,-.44652) * av.z;
    a0 += vec4(.060751,.50208,-.017389,-.73384) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(1, 0));
    a0 += vec4(.066987,-.15985,-.049759,-.011836) * av.x;
    a0 += vec4(.24089,-.35894,-.11664,-.20891) * av.y;
    a0 += vec4(-.080505,.33206,-.22186,-.29339) * av.z;
    a0 += vec4(.014945,.31078,.024227,-.21282) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(-1, 1));
    a0 += vec4(.044136,.11486,-.075149,-.14164) * av.x;
    a0 += vec4(-.014816,-.3792,-.030402,.029712) * av.y;
    a0 += vec4(-.20262,.23997,.18391,.42581) * av.z;
    a0 += vec4(.032376,.030565,.027216,-.18005) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(0, 1));
    a0 += vec4(.15675,-.30187,-.073223,-.45922) * av.x;
    a0 += vec4(.097415,.48782,-.021328,-.047501) * av.y;
    a0 += vec4(-.099926,-.84657,-.047007,.96981) * av.z;
    a0 += vec4(-.02284,-.14404,-.0067789,-.013092) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(1, 1));
    a0 += vec4(-.055645,-.27044,-.0017781,.21869) * av.x;
    a0 += vec4(-.092712,.40744,-.034358,-.77195) * av.y;
    a0 += vec4(-.10089,.14765,-.11536,.32562) * av.z;
    a0 += vec4(.035578,-.10148,-.035891,.21687) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(.26174,.0044806,.31215,.023824) * min(a0, vec4(0.));
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
    vec4 a1 = vec4(.059055,.03636,-.028833,-.002914);
    vec4 av;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(-1, -1));
    a1 += vec4(.035888,.26245,.069102,.1548) * av.x;
    a1 += vec4(.20642,-.094058,-.16675,.042901) * av.y;
    a1 += vec4(-.37443,.18079,.17056,-.01351) * av.z;
    a1 += vec4(-.17349,.0026821,-.05992,.040015) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(0, -1));
    a1 += vec4(.010188,.056874,-.076962,.082568) * av.x;
    a1 += vec4(.1339,.075185,-.2803,-.01655) * av.y;
    a1 += vec4(.18396,.028112,.070892,.2022) * av.z;
    a1 += vec4(-.064377,-.040453,-.042358,.03076) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(1, -1));
    a1 += vec4(.053658,-.0031463,.024835,.090494) * av.x;
    a1 += vec4(.087668,-.065059,.014446,.04184) * av.y;
    a1 += vec4(.0015681,.022132,.04246,-.1865) * av.z;
    a1 += vec4(-.11949,.026209,-.040076,-.132) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(-1, 0));
    a1 += vec4(.18241,.063171,-.05388,-.14525) * av.x;
    a1 += vec4(-.28362,.084997,-.013112,-.013414) * av.y;
    a1 += vec4(-.20033,-.2117,.058775,.035411) * av.z;
    a1 += vec4(-.098798,-.078467,.012337,.078996) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(0, 0));
    a1 += vec4(-.70183,-.06567,-.071903,.37314) * av.x;
    a1 += vec4(-.011784,-.076516,.20878,-.035681) * av.y;
    a1 += vec4(.030119,-.34004,-.10041,.48871) * av.z;
    a1 += vec4(-.013783,-.13836,.23813,.089456) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(1, 0));
    a1 += vec4(-.27002,.14042,-.023398,-.29499) * av.x;
    a1 += vec4(.018134,.017912,.11292,.043643) * av.y;
    a1 += vec4(-.01014,-.031518,-.077621,-.68449) * av.z;
    a1 += vec4(-.061111,.040977,-.047409,-.236) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(-1, 1));
    a1 += vec4(-.0076654,.011743,-.021352,-.23462) * av.x;
    a1 += vec4(-.12137,.04941,.035553,-.2038) * av.y;
    a1 += vec4(.3652,-.3467,.0087988,-.078152) * av.z;
    a1 += vec4(.33648,-.062265,-.0002214,-.27404) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(0, 1));
    a1 += vec4(.13402,.13973,-.074309,.18201) * av.x;
    a1 += vec4(.039912,.0015164,.084766,-.055135) * av.y;
    a1 += vec4(-.028337,-.072054,.054411,.18493) * av.z;
    a1 += vec4(.12956,-.075333,-.092509,.27787) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(1, 1));
    a1 += vec4(.13067,.025251,.017819,-.071026) * av.x;
    a1 += vec4(-.073761,-.032246,-.12512,.10258) * av.y;
    a1 += vec4(-.13657,.0985,.20283,.15303) * av.z;
    a1 += vec4(-.0091089,-.072602,.069902,.17629) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(-1, -1));
    a1 += vec4(-.51316,.23165,-.065888,-.082548) * av.x;
    a1 += vec4(.27177,-.13927,-.219,-.0030675) * av.y;
    a1 += vec4(.049882,.17227,.3657,.006988) * av.z;
    a1 += vec4(-.12489,-.025055,.059091,-.15463) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(0, -1));
    a1 += vec4(.18358,-.03879,-.028898,.01171) * av.x;
    a1 += vec4(-.16574,.067602,-.30043,-.21623) * av.y;
    a1 += vec4(-.12936,.011433,.28618,.0069854) * av.z;
    a1 += vec4(-.11915,-.065031,.0094746,-.148) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(1, -1));
    a1 += vec4(.31174,.05263,.12921,.070751) * av.x;
    a1 += vec4(-.044407,-.050272,.030493,-.030291) * av.y;
    a1 += vec4(-.019875,.052649,.15141,-.047047) * av.z;
    a1 += vec4(-.46742,-.11712,.038111,-.050366) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(-1, 0));
    a1 += vec4(-.38825,-.11788,-.10251,.003162) * av.x;
    a1 += vec4(.20712,.032406,-.28165,.00019361) * av.y;
    a1 += vec4(.33401,-.14945,.022756,.17132) * av.z;
    a1 += vec4(-.16329,-.17224,-.0093738,-.17798) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(0, 0));
    a1 += vec4(-.060577,-.097573,.10668,-.4107) * av.x;
    a1 += vec4(-.42163,.20231,-.11813,-.315) * av.y;
    a1 += vec4(-.13101,-.077893,.1497,.19926) * av.z;
    a1 += vec4(-.12778,-.046804,.017098,-.12349) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(1, 0));
    a1 += vec4(-.015055,-.0064676,-.063855,-.38249) * av.x;
    a1 += vec4(.036498,.094007,-.033637,.15965) * av.y;
    a1 += vec4(.0066649,.0067824,.1361,.10748) * av.z;
    a1 += vec4(-.36387,-.12417,-.0011477,-.10645) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(-1, 1));
    a1 += vec4(-.013544,.037302,.046142,.17214) * av.x;
    a1 += vec4(-.20693,-.15211,.06792,.30539) * av.y;
    a1 += vec4(-.070113,.0046747,.25232,-.048073) * av.z;
    a1 += vec4(-.10614,-.24861,.058006,-.25062) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(0, 1));
    a1 += vec4(.046763,-.10779,.10372,.22786) * av.x;
    a1 += vec4(-.081287,-.029981,.11891,-.18523) * av.y;
    a1 += vec4(-.11448,.033221,.20397,-.24114) * av.z;
    a1 += vec4(-.27028,-.097131,.015492,-.070396) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(1, 1));
    a1 += vec4(.24476,-.068631,.030553,-.092188) * av.x;
    a1 += vec4(.094559,-.003058,.09143,-.076417) * av.y;
    a1 += vec4(-.015859,.0048065,.20699,.079653) * av.z;
    a1 += vec4(-.52977,-.29554,.075762,-.10132) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(-1, -1));
    a1 += vec4(.23693,-.043001,.02295,.034063) * av.x;
    a1 += vec4(.080868,.12335,-.040368,.032908) * av.y;
    a1 += vec4(.13014,-.12931,.035578,-.0086494) * av.z;
    a1 += vec4(-.035634,.0015057,-.11293,-.082357) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(0, -1));
    a1 += vec4(-.3155,.066541,-.068234,.13946) * av.x;
    a1 += vec4(.023664,-.031448,-.06564,.020121) * av.y;
    a1 += vec4(.10911,-.016119,-.018626,.072168) * av.z;
    a1 += vec4(.26104,-.011065,-.034949,-.14712) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(1, -1));
    a1 += vec4(-.39329,.12697,-.055039,-.043167) * av.x;
    a1 += vec4(-.031892,.021225,.0035612,-.05228) * av.y;
    a1 += vec4(-.031108,.02779,-.003079,-.0063462) * av.z;
    a1 += vec4(.073936,.051434,-.13405,-.033054) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(-1, 0));
    a1 += vec4(.13606,.18246,-.033583,.00032394) * av.x;
    a1 += vec4(-.045168,.16737,.17805,-.19625) * av.y;
    a1 += vec4(.086401,-.024523,.056351,.0076502) * av.z;
    a1 += vec4(-.055192,.011073,-.057845,.004126) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(0, 0));
    a1 += vec4(-.01016,.08876,-.038175,.09827) * av.x;
    a1 += vec4(-.17497,.047879,.091185,.24939) * av.y;
    a1 += vec4(-.0017649,-.0088049,-.026831,-.11031) * av.z;
    a1 += vec4(-.085201,-.10875,.11838,-.12905) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(1, 0));
    a1 += vec4(-.068406,.059153,-.015573,.14099) * av.x;
    a1 += vec4(-.18894,.11209,.0083024,-.063092) * av.y;
    a1 += vec4(.0021226,-.011636,-.087585,.11077) * av.z;
    a1 += vec4(-.1519,-.016693,-.078168,-.24131) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(-1, 1));
    a1 += vec4(.055389,.077645,-.016826,-.21971) * av.x;
    a1 += vec4(-.15662,-.020185,.061096,-.09351) * av.y;
    a1 += vec4(-.3343,-.060128,.13313,.050793) * av.z;
    a1 += vec4(-.025313,.068432,-.064698,.024268) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(0, 1));
    a1 += vec4(.07416,-.064857,-.078983,-.19164) * av.x;
    a1 += vec4(-.12215,.099749,.070145,.06019) * av.y;
    a1 += vec4(-.0090545,-.025113,-.0017955,-.43529) * av.z;
    a1 += vec4(-.0824,-.071919,.068992,-.065502) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(1, 1));
    a1 += vec4(.086495,.061504,-.044109,.091896) * av.x;
    a1 += vec4(-.036461,.1295,-.0019754,-.089308) * av.y;
    a1 += vec4(.061831,.058988,-.0076466,-.035204) * av.z;
    a1 += vec4(-.093278,.011275,-.063222,-.20657) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(-1, -1));
    a1 += vec4(-.11108,-.24066,.028282,-.02079) * av.x;
    a1 += vec4(-.41565,.31244,.10464,-.071389) * av.y;
    a1 += vec4(.052374,-.10794,.064151,.24285) * av.z;
    a1 += vec4(-.47103,-.25407,-.12768,.014729) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(0, -1));
    a1 += vec4(-.0049586,-.067913,.015366,-.11175) * av.x;
    a1 += vec4(.18814,-.00030312,.011665,-.17561) * av.y;
    a1 += vec4(-.71167,.14461,-.10986,-.35117) * av.z;
    a1 += vec4(-.16394,-.018513,-.065985,-.10728) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(1, -1));
    a1 += vec4(-.065512,.0061393,-.015717,-.10358) * av.x;
    a1 += vec4(.39603,.051292,.035837,.042509) * av.y;
    a1 += vec4(-.044101,-.14136,.19533,-.19982) * av.z;
    a1 += vec4(-.051945,.014133,-.022143,-.16453) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(-1, 0));
    a1 += vec4(.00056055,-.34245,-.00023944,.15084) * av.x;
    a1 += vec4(-.45718,-.073242,-.11062,.11459) * av.y;
    a1 += vec4(.45985,.12304,.34051,.19105) * av.z;
    a1 += vec4(.028582,.018917,.063366,.13014) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(0, 0));
    a1 += vec4(.064134,-.1413,.1337,-.14746) * av.x;
    a1 += vec4(-.1517,-.11459,-.072098,.074457) * av.y;
    a1 += vec4(.052164,.55745,.013039,.10183) * av.z;
    a1 += vec4(.071808,.063117,-.26669,-.094753) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(1, 0));
    a1 += vec4(.040434,-.058047,-.010334,-.049259) * av.x;
    a1 += vec4(-.026304,-.15149,-.036426,-.52675) * av.y;
    a1 += vec4(.19785,.069945,.27835,.44128) * av.z;
    a1 += vec4(.030759,-.042986,-.0056461,.033902) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(-1, 1));
    a1 += vec4(.36489,-.099265,.032222,-.0066242) * av.x;
    a1 += vec4(.17097,.047448,-.012039,.18876) * av.y;
    a1 += vec4(.26011,.016168,.082462,-.58201) * av.z;
    a1 += vec4(.2285,-.0018729,-.12501,.0065825) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(0, 1));
    a1 += vec4(.098513,-.31998,-.11573,-.01397) * av.x;
    a1 += vec4(.047748,-.017286,.059855,.33673) * av.y;
    a1 += vec4(-.26181,.28825,-.11592,-.35155) * av.z;
    a1 += vec4(.27245,-.12767,.063406,-.028928) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(1, 1));
    a1 += vec4(.007263,-.21041,.090673,.22955) * av.x;
    a1 += vec4(.10578,-.080153,.043171,-.030939) * av.y;
    a1 += vec4(.091648,-.11014,-.15075,.0074472) * av.z;
    a1 += vec4(.01353,-.14016,-.1115,.16939) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(.048768,.0027931,-.15492,.14592) * min(a1, vec4(0.));
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
    vec4 a2 = vec4(.014235,-.032901,.045872,.055717);
    vec4 av;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(-1, -1));
    a2 += vec4(-.094703,-.52344,-.030628,-.03902) * av.x;
    a2 += vec4(.045903,-.20455,-.13361,-.13791) * av.y;
    a2 += vec4(-.053156,.44756,-.080996,.095389) * av.z;
    a2 += vec4(-.012584,.053141,-.021966,-.069164) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(0, -1));
    a2 += vec4(.00058235,.05393,-.022963,.074811) * av.x;
    a2 += vec4(.10213,.40466,-.24465,-.1177) * av.y;
    a2 += vec4(-.10747,.051752,.097918,-.022547) * av.z;
    a2 += vec4(.033174,-.02346,-.037973,.025256) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(1, -1));
    a2 += vec4(-.075733,.13186,.11697,.01167) * av.x;
    a2 += vec4(-.16889,-.2473,.36325,-.23512) * av.y;
    a2 += vec4(.0042965,-.31387,-.018408,.1582) * av.z;
    a2 += vec4(-.025713,-.074282,.063977,-.045108) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(-1, 0));
    a2 += vec4(.018153,-.043023,-.00043752,.12789) * av.x;
    a2 += vec4(.20883,-.90018,-.52785,.086193) * av.y;
    a2 += vec4(-.2449,.062691,-.11238,.069121) * av.z;
    a2 += vec4(.062744,-.11441,.017163,-.070308) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(0, 0));
    a2 += vec4(.0096087,-.34218,.018658,-.26431) * av.x;
    a2 += vec4(.22988,-.3259,-.995,.1593) * av.y;
    a2 += vec4(-.14486,.13402,.48714,.014756) * av.z;
    a2 += vec4(-.091777,-.079166,-.26514,.11138) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(1, 0));
    a2 += vec4(.036195,-.28062,.024563,-.088852) * av.x;
    a2 += vec4(-.041965,.25633,-.28541,.10746) * av.y;
    a2 += vec4(-.0713,.082235,.25004,-.095471) * av.z;
    a2 += vec4(.0038353,.11004,-.00039199,-.029007) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(-1, 1));
    a2 += vec4(-.010098,-.061447,.079937,.13447) * av.x;
    a2 += vec4(.22803,-.23724,.0015409,.032506) * av.y;
    a2 += vec4(-.10881,.029987,-.020968,.20067) * av.z;
    a2 += vec4(.086231,-.10096,.11489,.071702) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(0, 1));
    a2 += vec4(-.11395,-.30259,-.02326,-.093968) * av.x;
    a2 += vec4(.63257,-.16208,-.20813,.096067) * av.y;
    a2 += vec4(-.024265,.036477,-.17947,.051876) * av.z;
    a2 += vec4(-.3059,-.063527,-.060758,-.15796) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(1, 1));
    a2 += vec4(-.030484,-.31353,-.053967,.043213) * av.x;
    a2 += vec4(.071213,.0072645,-.1304,.11406) * av.y;
    a2 += vec4(-.10315,-.029118,.034226,-.025004) * av.z;
    a2 += vec4(.050895,.018391,.06233,-.073532) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(-1, -1));
    a2 += vec4(-.0027592,-.094686,.060951,.10844) * av.x;
    a2 += vec4(.068314,-.085353,-.024228,-.22243) * av.y;
    a2 += vec4(.041095,.64076,.0023318,-.034107) * av.z;
    a2 += vec4(-.18086,-.13914,-.14305,-.0018736) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(0, -1));
    a2 += vec4(.030812,.082099,.12571,.14231) * av.x;
    a2 += vec4(-.047842,-.20228,.13911,.012792) * av.y;
    a2 += vec4(-.0087727,-.10557,.046076,-.45984) * av.z;
    a2 += vec4(-.090834,-.12187,-.14549,-.092013) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(1, -1));
    a2 += vec4(.047958,-.18121,.01844,.11669) * av.x;
    a2 += vec4(.029095,-.30716,-.12444,.18633) * av.y;
    a2 += vec4(.087619,.048541,-.15222,-.4666) * av.z;
    a2 += vec4(-.16029,-.16784,-.18531,-.029221) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(-1, 0));
    a2 += vec4(.017101,-.20297,-.13279,.1736) * av.x;
    a2 += vec4(-.16466,.31854,-.028774,-.20099) * av.y;
    a2 += vec4(-.033008,.089489,-.061887,-.45303) * av.z;
    a2 += vec4(-.12255,-.15604,-.031543,-.057159) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(0, 0));
    a2 += vec4(-.13547,.2448,.13452,-.14474) * av.x;
    a2 += vec4(-.030288,.3309,.046279,-.19617) * av.y;
    a2 += vec4(-.31461,-.41978,.09151,-.80263) * av.z;
    a2 += vec4(-.076374,-.12589,-.082271,-.049007) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(1, 0));
    a2 += vec4(.0095524,.19695,-.14444,-.086105) * av.x;
    a2 += vec4(-.00066099,-.05809,.1095,.13152) * av.y;
    a2 += vec4(.07208,.36502,-.076046,-.71928) * av.z;
    a2 += vec4(-.047886,-.11917,-.11878,-.087135) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(-1, 1));
    a2 += vec4(.032731,-.010609,-.066726,.050154) * av.x;
    a2 += vec4(.042123,-.049116,-.10223,.087589) * av.y;
    a2 += vec4(.12154,.048477,-.13638,-.8137) * av.z;
    a2 += vec4(-.16675,-.25955,-.30404,.014923) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(0, 1));
    a2 += vec4(-.0015892,-.10458,.017426,-.19136) * av.x;
    a2 += vec4(-.061053,-.048525,.0326,.023035) * av.y;
    a2 += vec4(.038249,-.19181,.10999,-1.1289) * av.z;
    a2 += vec4(-.056227,-.26854,-.22112,-.062335) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(1, 1));
    a2 += vec4(-.017754,.095432,-.1177,.042998) * av.x;
    a2 += vec4(.017266,-.027629,.024528,.09635) * av.y;
    a2 += vec4(.10646,.26223,.049077,-1.1302) * av.z;
    a2 += vec4(-.084495,-.23307,-.22686,.013255) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(-1, -1));
    a2 += vec4(-.0082584,-.1302,-.084738,.0061845) * av.x;
    a2 += vec4(.013423,-.45249,.067629,.025848) * av.y;
    a2 += vec4(.034569,.26512,-.053939,-.00096589) * av.z;
    a2 += vec4(-.015399,-.48481,-.0022137,.017337) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(0, -1));
    a2 += vec4(-.1144,-.035347,-.2008,.037942) * av.x;
    a2 += vec4(.010583,.037699,-.09036,-.043682) * av.y;
    a2 += vec4(-.0070036,-.050797,-.18591,-.20959) * av.z;
    a2 += vec4(-.14348,-.47499,-.85484,-.0061734) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(1, -1));
    a2 += vec4(.15838,.095943,-.19861,-.079273) * av.x;
    a2 += vec4(.0083689,.034698,-.0030022,-.0078801) * av.y;
    a2 += vec4(.17504,-.13603,-.25014,-.022145) * av.z;
    a2 += vec4(-.054787,.050392,-.10285,-.027148) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(-1, 0));
    a2 += vec4(.0042536,.033161,.057867,-.046824) * av.x;
    a2 += vec4(.054452,.13457,.014175,.15784) * av.y;
    a2 += vec4(-.010049,-.47034,-.21213,.083794) * av.z;
    a2 += vec4(-.029297,-.14029,.0072728,-.096473) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(0, 0));
    a2 += vec4(-.069076,-.29092,-.11457,-.065923) * av.x;
    a2 += vec4(-.014879,.13058,.016431,.092729) * av.y;
    a2 += vec4(-.049053,.12015,-.3705,.10263) * av.z;
    a2 += vec4(-.95504,-.33879,-.081439,.12214) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(1, 0));
    a2 += vec4(-.16347,-.040646,-.25941,-.065531) * av.x;
    a2 += vec4(.031347,-.21804,.098301,-.059481) * av.y;
    a2 += vec4(.12318,.14904,-.14724,.15077) * av.z;
    a2 += vec4(-.15781,-.023862,-.20472,-.37706) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(-1, 1));
    a2 += vec4(.012378,-.025431,.062176,-.069958) * av.x;
    a2 += vec4(.018637,.049246,.070131,.075913) * av.y;
    a2 += vec4(.12776,-.12333,-.33608,.017867) * av.z;
    a2 += vec4(-9.4357e-5,-.019184,.040774,-.10809) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(0, 1));
    a2 += vec4(.041563,.022359,-.085956,.060065) * av.x;
    a2 += vec4(.12424,-.0081263,.092762,-.12653) * av.y;
    a2 += vec4(.019521,-.0083312,-.034118,-.039722) * av.z;
    a2 += vec4(.033057,-.11665,-.0005583,.070304) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(1, 1));
    a2 += vec4(-.014817,.069313,-.056802,.0097891) * av.x;
    a2 += vec4(-.02199,-.12323,.045154,-.11975) * av.y;
    a2 += vec4(-.071654,.099827,-.11633,.11986) * av.z;
    a2 += vec4(-.0058011,-.12301,-.025853,-.072584) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(-1, -1));
    a2 += vec4(-.019852,-.40884,-.057154,-.077026) * av.x;
    a2 += vec4(-.00072183,.3973,.01944,-.055815) * av.y;
    a2 += vec4(-.1332,-.18738,-.053473,-.21889) * av.z;
    a2 += vec4(-.017892,-.012528,.057321,.053688) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(0, -1));
    a2 += vec4(.056165,-.067739,.12714,-.027318) * av.x;
    a2 += vec4(-.032615,.78399,.081119,-.11608) * av.y;
    a2 += vec4(.023768,-.026175,-.018735,.12426) * av.z;
    a2 += vec4(-.0068186,-.11589,.037694,-.14177) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(1, -1));
    a2 += vec4(-.0075641,-.070101,.006568,-.031868) * av.x;
    a2 += vec4(-.012089,-.86496,.14055,.15672) * av.y;
    a2 += vec4(-.18739,.30391,-.1128,-.069065) * av.z;
    a2 += vec4(-.0081383,-.027419,-.067995,.087934) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(-1, 0));
    a2 += vec4(.046032,-.32126,.0073713,.068775) * av.x;
    a2 += vec4(.085838,.0017358,-.17944,-.10928) * av.y;
    a2 += vec4(.18991,-.083481,-.023996,.09544) * av.z;
    a2 += vec4(.044284,-.14945,-.024914,-.072131) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(0, 0));
    a2 += vec4(-.03461,-.13176,-.069109,.10261) * av.x;
    a2 += vec4(-.066417,-.17689,.24131,.28527) * av.y;
    a2 += vec4(.081754,-.13629,-.48872,.0016823) * av.z;
    a2 += vec4(.056274,-.030232,-.052836,-.19772) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(1, 0));
    a2 += vec4(-.0035611,-.07394,-.14617,-.032718) * av.x;
    a2 += vec4(-.11824,.22704,-.056216,.0016673) * av.y;
    a2 += vec4(.0011584,.17526,-.12992,.36398) * av.z;
    a2 += vec4(.011065,.048625,.052297,.074545) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(-1, 1));
    a2 += vec4(.0039139,-.12732,.094189,.0031014) * av.x;
    a2 += vec4(.035084,-.043794,-.093688,.070136) * av.y;
    a2 += vec4(.13543,-.27327,-.090159,-.17155) * av.z;
    a2 += vec4(.057055,-.18283,.014972,-.020659) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(0, 1));
    a2 += vec4(-.059947,-.015331,-.11395,-.40261) * av.x;
    a2 += vec4(-.01082,-.21896,-.084927,-.03865) * av.y;
    a2 += vec4(.69419,-.28634,-.16048,.17211) * av.z;
    a2 += vec4(-.022176,-.093421,-.068737,.064845) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(1, 1));
    a2 += vec4(.021439,-.05893,.15373,-.075819) * av.x;
    a2 += vec4(-.021618,.147,.065711,-.0024208) * av.y;
    a2 += vec4(-.1389,.034096,-.20446,.43105) * av.z;
    a2 += vec4(.011576,-.20822,.016512,.055494) * av.w;
    a2 = max(a2, vec4(0.)) + vec4(.029558,-.0051855,-.0020357,-.042593) * min(a2, vec4(0.));
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
    vec4 a3 = vec4(.013401,.017506,.071678,-.019604);
    vec4 av;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(-1, -1));
    a3 += vec4(-.22224,-.56991,.11204,.093881) * av.x;
    a3 += vec4(.042523,-.11513,.10354,.080383) * av.y;
    a3 += vec4(.066267,.16823,-.077298,-.022439) * av.z;
    a3 += vec4(.042585,.00083617,-.11928,-.0090651) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(0, -1));
    a3 += vec4(-.076531,.097775,-.097247,-.053529) * av.x;
    a3 += vec4(.04214,-.088963,-.076426,.0025567) * av.y;
    a3 += vec4(.030657,.20087,.091702,-.34407) * av.z;
    a3 += vec4(.29653,.0060092,.21732,-.13079) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(1, -1));
    a3 += vec4(.10826,.15656,.13954,-.26603) * av.x;
    a3 += vec4(-.23387,.11335,-.066845,-.31368) * av.y;
    a3 += vec4(.16423,.29701,-.035594,.20334) * av.z;
    a3 += vec4(.024665,-.1442,.092669,.11894) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(-1, 0));
    a3 += vec4(-.40553,.18513,-.0894,-.071471) * av.x;
    a3 += vec4(.10869,.23041,-.031807,.079961) * av.y;
    a3 += vec4(-.15892,.28934,-.79482,.045055) * av.z;
    a3 += vec4(-.16404,-.085669,-.19312,-.021006) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(0, 0));
    a3 += vec4(.26145,.028873,.015454,-.46693) * av.x;
    a3 += vec4(.03256,-.19264,-.039361,.063935) * av.y;
    a3 += vec4(.044821,-.039937,-.22252,.052209) * av.z;
    a3 += vec4(-.02232,-.17745,.043737,-.061417) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(1, 0));
    a3 += vec4(.43515,-.9248,.36654,.34626) * av.x;
    a3 += vec4(-.10062,-.18038,-.14597,.38343) * av.y;
    a3 += vec4(.045152,-.36004,-.53308,.41644) * av.z;
    a3 += vec4(.02964,-.1536,-.16131,.19478) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(-1, 1));
    a3 += vec4(-.17125,.24295,.026772,-.025003) * av.x;
    a3 += vec4(.071046,-.094256,.081948,.038168) * av.y;
    a3 += vec4(-.046316,.44144,.02714,.015531) * av.z;
    a3 += vec4(-.18224,-.14307,.078136,.025203) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(0, 1));
    a3 += vec4(-.13357,-.17322,-.0042626,-.14689) * av.x;
    a3 += vec4(-.094196,.19419,.22912,-.052083) * av.y;
    a3 += vec4(-.13788,.3001,-.34809,-.038685) * av.z;
    a3 += vec4(-.14858,.12368,-.18428,-.14283) * av.w;
    av = VSA_CHROMA_CAR_3_0_texOff(vec2(1, 1));
    a3 += vec4(-.08399,.022973,.045938,.061481) * av.x;
    a3 += vec4(-.037199,.022336,-.091938,.004712) * av.y;
    a3 += vec4(-.023634,.16387,.11238,-.23163) * av.z;
    a3 += vec4(-.10462,.13306,-.060963,-.26649) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(-1, -1));
    a3 += vec4(-.007975,.25165,-.01804,.047635) * av.x;
    a3 += vec4(-.22888,-.020384,-.35649,.023966) * av.y;
    a3 += vec4(-.18752,.05643,.012652,.000677) * av.z;
    a3 += vec4(-.52641,-.12029,.029627,-.10276) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(0, -1));
    a3 += vec4(.023879,.027843,.17406,-.2052) * av.x;
    a3 += vec4(-.36164,-.12722,-.23008,.14378) * av.y;
    a3 += vec4(.053883,.21536,.10963,-.0099237) * av.z;
    a3 += vec4(-.19529,-.077109,-.068746,-.065791) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(1, -1));
    a3 += vec4(-.22511,.11777,-.12341,.036309) * av.x;
    a3 += vec4(.081946,-.045109,.12955,.072048) * av.y;
    a3 += vec4(-.098342,.11051,-.030507,.017448) * av.z;
    a3 += vec4(-.42509,-.17887,.0070985,-.0075997) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(-1, 0));
    a3 += vec4(.71807,.18512,-.22718,.0036666) * av.x;
    a3 += vec4(.18887,-.28072,-.068685,-.14791) * av.y;
    a3 += vec4(-.12835,.06271,.097497,.06193) * av.z;
    a3 += vec4(-.2193,-.14105,-.038855,-.15454) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(0, 0));
    a3 += vec4(-.016976,-.57487,-.063612,-.28778) * av.x;
    a3 += vec4(-.065507,.32832,-.76444,.11112) * av.y;
    a3 += vec4(.12524,-.17538,-.054452,-.18776) * av.z;
    a3 += vec4(.060704,-.30997,-.1042,-.04563) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(1, 0));
    a3 += vec4(-.037134,-.14333,-.10917,.60904) * av.x;
    a3 += vec4(.023273,.18683,.29334,-.45135) * av.y;
    a3 += vec4(.017953,.14189,-.017754,.11343) * av.z;
    a3 += vec4(-.15168,-.18056,-.17111,-.087945) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(-1, 1));
    a3 += vec4(-.22679,-.074586,-.21881,.01633) * av.x;
    a3 += vec4(.38279,-.22043,-.23331,.053072) * av.y;
    a3 += vec4(.10443,.052573,-.060082,.087574) * av.z;
    a3 += vec4(-.29213,-.0455,.032659,-.19702) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(0, 1));
    a3 += vec4(.166,-.054522,-.061161,-.2871) * av.x;
    a3 += vec4(-.032506,-.48164,-.089362,.069094) * av.y;
    a3 += vec4(-.0069637,.20644,.1894,.05643) * av.z;
    a3 += vec4(-.090709,-.086509,-.23676,-.31714) * av.w;
    av = VSA_CHROMA_CAR_3_1_texOff(vec2(1, 1));
    a3 += vec4(-.19398,.24672,.22814,-.023466) * av.x;
    a3 += vec4(.052199,-.038836,-.057144,.11286) * av.y;
    a3 += vec4(.043829,-.10768,-.098019,-.003786) * av.z;
    a3 += vec4(-.22972,-.13538,-.06324,-.12813) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(-1, -1));
    a3 += vec4(-.16085,-.11322,.039247,.060739) * av.x;
    a3 += vec4(-.18951,-.26747,-.007499,.032218) * av.y;
    a3 += vec4(-.029966,-.089686,.020953,.067026) * av.z;
    a3 += vec4(-.063724,-.12851,.055764,-.096) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(0, -1));
    a3 += vec4(.07561,-.012629,-.046671,.12224) * av.x;
    a3 += vec4(-.091309,-.25985,-.083465,-.025835) * av.y;
    a3 += vec4(-.1868,-.17979,-.062649,.038248) * av.z;
    a3 += vec4(-.2625,-.039779,-.046142,-.14061) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(1, -1));
    a3 += vec4(.39561,-.10082,.29423,.13211) * av.x;
    a3 += vec4(.068011,-.066035,-.14868,-.013013) * av.y;
    a3 += vec4(-.1183,.067179,-.15042,.025142) * av.z;
    a3 += vec4(-.12666,-.096712,-.16853,-.1287) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(-1, 0));
    a3 += vec4(-.2282,-.047705,.040131,-.016435) * av.x;
    a3 += vec4(-.10211,.4137,-.017344,-.12306) * av.y;
    a3 += vec4(.027497,-.040245,.11738,-.0066836) * av.z;
    a3 += vec4(.31869,-.10313,-.14684,.041741) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(0, 0));
    a3 += vec4(.015463,.041896,.29895,-.12325) * av.x;
    a3 += vec4(-.044131,.33585,-.052676,-.40802) * av.y;
    a3 += vec4(-.041783,.026585,-.3276,.014152) * av.z;
    a3 += vec4(-.066096,-.19062,.39702,.077543) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(1, 0));
    a3 += vec4(.10468,.13737,-.089793,-.0079213) * av.x;
    a3 += vec4(.1764,-.12286,-.0022603,-.091018) * av.y;
    a3 += vec4(-.037864,.15085,-.040258,-.05828) * av.z;
    a3 += vec4(-.18345,-.18105,-.1503,.033263) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(-1, 1));
    a3 += vec4(-.34731,-.077136,.18135,.09282) * av.x;
    a3 += vec4(-.18769,.040436,-.22661,-.13364) * av.y;
    a3 += vec4(.00332,-.05069,-.053795,-.052909) * av.z;
    a3 += vec4(-.081301,-.12384,-.070789,-.037384) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(0, 1));
    a3 += vec4(-.11868,.15585,-.010939,.23554) * av.x;
    a3 += vec4(.12514,-.16126,-.13938,-.10839) * av.y;
    a3 += vec4(.094784,.0046447,.15174,-.004269) * av.z;
    a3 += vec4(.06171,-.19929,-.088188,-.0001519) * av.w;
    av = VSA_CHROMA_CAR_3_2_texOff(vec2(1, 1));
    a3 += vec4(-.01989,.023967,-.17844,-.23809) * av.x;
    a3 += vec4(.1064,-.31249,.017288,.12592) * av.y;
    a3 += vec4(-.08435,-.010556,.11278,.049758) * av.z;
    a3 += vec4(-.0063526,-.083618,-.21426,-.016338) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(-1, -1));
    a3 += vec4(.27709,.29305,-.065081,-.032088) * av.x;
    a3 += vec4(.2513,.012101,-.088612,.11697) * av.y;
    a3 += vec4(-.0025257,-.61422,.60293,-.079698) * av.z;
    a3 += vec4(.18175,.35507,-.0076234,-.078551) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(0, -1));
    a3 += vec4(.10029,.10784,.081297,-.04649) * av.x;
    a3 += vec4(.1669,-.15257,-.39888,-.26003) * av.y;
    a3 += vec4(.44219,-.64931,.034731,.11499) * av.z;
    a3 += vec4(.1822,-.032929,.28478,.053871) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(1, -1));
    a3 += vec4(.0016935,-.061508,.048986,.037033) * av.x;
    a3 += vec4(-.52774,.32264,-.24018,-.020863) * av.y;
    a3 += vec4(.29353,-.66493,.070991,-.0049693) * av.z;
    a3 += vec4(.045636,-.096901,.042458,.01322) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(-1, 0));
    a3 += vec4(.043857,-.15833,-.12722,.036322) * av.x;
    a3 += vec4(.1588,.21376,.15083,.011624) * av.y;
    a3 += vec4(-.58664,-.43067,.35285,.25109) * av.z;
    a3 += vec4(.15471,-.1082,-.15044,.035719) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(0, 0));
    a3 += vec4(-.10956,-.10899,-.046885,.48274) * av.x;
    a3 += vec4(.25576,-.54712,-.57308,-.020576) * av.y;
    a3 += vec4(-.294,.17741,-.15378,-.26212) * av.z;
    a3 += vec4(.22538,-.16312,.13858,.075957) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(1, 0));
    a3 += vec4(.0052486,-.13404,-.10103,.043811) * av.x;
    a3 += vec4(-.043249,-.11236,-.41088,.67597) * av.y;
    a3 += vec4(.055565,.23602,.11017,-.50741) * av.z;
    a3 += vec4(-.11746,-.11489,-.027336,.082023) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(-1, 1));
    a3 += vec4(-.0066947,-.18516,.30005,.053922) * av.x;
    a3 += vec4(-.24097,.11545,-.08664,.018934) * av.y;
    a3 += vec4(-.18128,-.30923,.69186,.096625) * av.z;
    a3 += vec4(-.37252,-.19222,.25792,.019179) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(0, 1));
    a3 += vec4(-.17038,.081775,-.3577,.070784) * av.x;
    a3 += vec4(-.027974,.16692,.03793,-.081741) * av.y;
    a3 += vec4(-.14519,.7238,.31156,-.12998) * av.z;
    a3 += vec4(-.42457,.12616,-.14911,.025407) * av.w;
    av = VSA_CHROMA_CAR_3_3_texOff(vec2(1, 1));
    a3 += vec4(-.20001,.34013,-.2139,-.30089) * av.x;
    a3 += vec4(.071864,.13099,.064914,-.12541) * av.y;
    a3 += vec4(.012384,.16874,.25621,-.10774) * av.z;
    a3 += vec4(-.15739,.24918,-.19279,-.16623) * av.w;
    a3 = max(a3, vec4(0.)) + vec4(.058036,.031973,-.012271,.12933) * min(a3, vec4(0.));
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
    vec2 y0 = vec2(-.0012989,.00067055);
    vec4 yv;
    yv = VSA_CHROMA_CAR_4_0_tex((at + vec2(-1, -1)) * VSA_CHROMA_CAR_4_0_pt);
    y0 += vec2(.0036368,-.015235) * yv.x;
    y0 += vec2(.012678,-.026964) * yv.y;
    y0 += vec2(.021583,.017941) * yv.z;
    y0 += vec2(-.029477,.044166) * yv.w;
    yv = VSA_CHROMA_CAR_4_0_tex((at + vec2(0, -1)) * VSA_CHROMA_CAR_4_0_pt);
    y0 += vec2(.016454,-.0017869) * yv.x;
    y0 += vec2(.021797,-.03657) * yv.y;
    y0 += vec2(.0063769,.0014825) * yv.z;
    y0 += vec2(-.01867,.021134) * yv.w;
    yv = VSA_CHROMA_CAR_4_0_tex((at + vec2(1, -1)) * VSA_CHROMA_CAR_4_0_pt);
    y0 += vec2(.0058807,-.004268) * yv.x;
    y0 += vec2(-.0052528,.026046) * yv.y;
    y0 += vec2(-.0033377,.0023514) * yv.z;
    y0 += vec2(-.010392,.0068276) * yv.w;
    yv = VSA_CHROMA_CAR_4_0_tex((at + vec2(-1, 0)) * VSA_CHROMA_CAR_4_0_pt);
    y0 += vec2(-.017001,-.028148) * yv.x;
    y0 += vec2(-.00075777,.0050935) * yv.y;
    y0 += vec2(.02924,.026839) * yv.z;
    y0 += vec2(-.002182,.0012003) * yv.w;
    yv = VSA_CHROMA_CAR_4_0_tex((at + vec2(0, 0)) * VSA_CHROMA_CAR_4_0_pt);
    y0 += vec2(.0061132,.087269) * yv.x;
    y0 += vec2(.0036723,-.00033093) * yv.y;
    y0 += vec2(.033581,-.0056671) * yv.z;
    y0 += vec2(.0016544,-.0038025) * yv.w;
    yv = VSA_CHROMA_CAR_4_0_tex((at + vec2(1, 0)) * VSA_CHROMA_CAR_4_0_pt);
    y0 += vec2(-6.534e-5,.013876) * yv.x;
    y0 += vec2(-.0060294,.014659) * yv.y;
    y0 += vec2(-.0021362,-.01237) * yv.z;
    y0 += vec2(-.0016271,-.0017227) * yv.w;
    yv = VSA_CHROMA_CAR_4_0_tex((at + vec2(-1, 1)) * VSA_CHROMA_CAR_4_0_pt);
    y0 += vec2(-.019327,-.0053971) * yv.x;
    y0 += vec2(-.00096648,.0065081) * yv.y;
    y0 += vec2(.019063,-.0028665) * yv.z;
    y0 += vec2(.001718,-.0074553) * yv.w;
    yv = VSA_CHROMA_CAR_4_0_tex((at + vec2(0, 1)) * VSA_CHROMA_CAR_4_0_pt);
    y0 += vec2(-.0004014,-.016816) * yv.x;
    y0 += vec2(-.00087221,.0058684) * yv.y;
    y0 += vec2(-.093919,-.0072097) * yv.z;
    y0 += vec2(.0049285,-.0078284) * yv.w;
    yv = VSA_CHROMA_CAR_4_0_tex((at + vec2(1, 1)) * VSA_CHROMA_CAR_4_0_pt);
    y0 += vec2(.014819,-.01045) * yv.x;
    y0 += vec2(-.0042207,-.00024789) * yv.y;
    y0 += vec2(-.012206,-.024936) * yv.z;
    y0 += vec2(-.00062398,-.012133) * yv.w;
    yv = VSA_CHROMA_CAR_4_1_tex((at + vec2(-1, -1)) * VSA_CHROMA_CAR_4_1_pt);
    y0 += vec2(.003992,-.00021914) * yv.x;
    y0 += vec2(-.022443,.021495) * yv.y;
    y0 += vec2(.024965,.0095543) * yv.z;
    y0 += vec2(-.015152,-.0010224) * yv.w;
    yv = VSA_CHROMA_CAR_4_1_tex((at + vec2(0, -1)) * VSA_CHROMA_CAR_4_1_pt);
    y0 += vec2(-.0026646,-1.2206e-5) * yv.x;
    y0 += vec2(-.012027,.011744) * yv.y;
    y0 += vec2(.021099,.0026291) * yv.z;
    y0 += vec2(.02553,-.028561) * yv.w;
    yv = VSA_CHROMA_CAR_4_1_tex((at + vec2(1, -1)) * VSA_CHROMA_CAR_4_1_pt);
    y0 += vec2(-.0061038,.0072793) * yv.x;
    y0 += vec2(.00078906,-.0031745) * yv.y;
    y0 += vec2(.00065081,-.0021792) * yv.z;
    y0 += vec2(.00057979,-.012091) * yv.w;
    yv = VSA_CHROMA_CAR_4_1_tex((at + vec2(-1, 0)) * VSA_CHROMA_CAR_4_1_pt);
    y0 += vec2(-.0014987,.0059878) * yv.x;
    y0 += vec2(-.018682,.012357) * yv.y;
    y0 += vec2(.012363,.00082747) * yv.z;
    y0 += vec2(-.048177,.033601) * yv.w;
    yv = VSA_CHROMA_CAR_4_1_tex((at + vec2(0, 0)) * VSA_CHROMA_CAR_4_1_pt);
    y0 += vec2(-.0083683,.0033868) * yv.x;
    y0 += vec2(-.0090144,.004295) * yv.y;
    y0 += vec2(.021292,.0074949) * yv.z;
    y0 += vec2(-4.8309e-5,-.0081233) * yv.w;
    yv = VSA_CHROMA_CAR_4_1_tex((at + vec2(1, 0)) * VSA_CHROMA_CAR_4_1_pt);
    y0 += vec2(-.022455,.024926) * yv.x;
    y0 += vec2(.010623,-.0093502) * yv.y;
    y0 += vec2(-.013889,-.0025234) * yv.z;
    y0 += vec2(.0018969,-.013585) * yv.w;
    yv = VSA_CHROMA_CAR_4_1_tex((at + vec2(-1, 1)) * VSA_CHROMA_CAR_4_1_pt);
    y0 += vec2(.0020989,-.0017778) * yv.x;
    y0 += vec2(.0035387,.000717) * yv.y;
    y0 += vec2(-.0040045,-.0040841) * yv.z;
    y0 += vec2(-.010599,.012435) * yv.w;
    yv = VSA_CHROMA_CAR_4_1_tex((at + vec2(0, 1)) * VSA_CHROMA_CAR_4_1_pt);
    y0 += vec2(-.005478,.0012344) * yv.x;
    y0 += vec2(.012066,-.008381) * yv.y;
    y0 += vec2(-.023607,-.0033636) * yv.z;
    y0 += vec2(.0038453,.0060873) * yv.w;
    yv = VSA_CHROMA_CAR_4_1_tex((at + vec2(1, 1)) * VSA_CHROMA_CAR_4_1_pt);
    y0 += vec2(-.021063,.017638) * yv.x;
    y0 += vec2(.034368,-.02975) * yv.y;
    y0 += vec2(-.039616,-.013162) * yv.z;
    y0 += vec2(.00358,.0015428) * yv.w;
    yv = VSA_CHROMA_CAR_4_2_tex((at + vec2(-1, -1)) * VSA_CHROMA_CAR_4_2_pt);
    y0 += vec2(-.0043868,.0013372) * yv.x;
    y0 += vec2(-2.5866e-5,.0034596) * yv.y;
    y0 += vec2(-.0019904,-.0014767) * yv.z;
    y0 += vec2(-.023074,-.007071) * yv.w;
    yv = VSA_CHROMA_CAR_4_2_tex((at + vec2(0, -1)) * VSA_CHROMA_CAR_4_2_pt);
    y0 += vec2(-.017972,-.017823) * yv.x;
    y0 += vec2(.0028348,.004291) * yv.y;
    y0 += vec2(.010457,.0030197) * yv.z;
    y0 += vec2(-.025333,-.011233) * yv.w;
    yv = VSA_CHROMA_CAR_4_2_tex((at + vec2(1, -1)) * VSA_CHROMA_CAR_4_2_pt);
    y0 += vec2(-.024273,-.019833) * yv.x;
    y0 += vec2(.0011169,.014888) * yv.y;
    y0 += vec2(.01904,.0072843) * yv.z;
    y0 += vec2(.0071712,.0041654) * yv.w;
    yv = VSA_CHROMA_CAR_4_2_tex((at + vec2(-1, 0)) * VSA_CHROMA_CAR_4_2_pt);
    y0 += vec2(.01858,.018157) * yv.x;
    y0 += vec2(-.0012268,.01266) * yv.y;
    y0 += vec2(-.0088603,.0010633) * yv.z;
    y0 += vec2(-.016693,-.002474) * yv.w;
    yv = VSA_CHROMA_CAR_4_2_tex((at + vec2(0, 0)) * VSA_CHROMA_CAR_4_2_pt);
    y0 += vec2(.004875,.0082144) * yv.x;
    y0 += vec2(-.0094369,-.013017) * yv.y;
    y0 += vec2(.014266,.0083992) * yv.z;
    y0 += vec2(-.046354,-.040486) * yv.w;
    yv = VSA_CHROMA_CAR_4_2_tex((at + vec2(1, 0)) * VSA_CHROMA_CAR_4_2_pt);
    y0 += vec2(-.0016641,-.0056135) * yv.x;
    y0 += vec2(-.005576,-.0097801) * yv.y;
    y0 += vec2(.018267,.01416) * yv.z;
    y0 += vec2(.021892,.0087878) * yv.w;
    yv = VSA_CHROMA_CAR_4_2_tex((at + vec2(-1, 1)) * VSA_CHROMA_CAR_4_2_pt);
    y0 += vec2(.022832,.015143) * yv.x;
    y0 += vec2(.0099295,.039446) * yv.y;
    y0 += vec2(-.034326,-.022519) * yv.z;
    y0 += vec2(.013394,.013189) * yv.w;
    yv = VSA_CHROMA_CAR_4_2_tex((at + vec2(0, 1)) * VSA_CHROMA_CAR_4_2_pt);
    y0 += vec2(.0098876,.0068986) * yv.x;
    y0 += vec2(-.012924,-.039828) * yv.y;
    y0 += vec2(-.012845,-.0058668) * yv.z;
    y0 += vec2(.024083,.015798) * yv.w;
    yv = VSA_CHROMA_CAR_4_2_tex((at + vec2(1, 1)) * VSA_CHROMA_CAR_4_2_pt);
    y0 += vec2(-.0015068,.0036866) * yv.x;
    y0 += vec2(-.013197,-.015571) * yv.y;
    y0 += vec2(-.0010936,-.00049463) * yv.z;
    y0 += vec2(.040636,.023244) * yv.w;
    yv = VSA_CHROMA_CAR_4_3_tex((at + vec2(-1, -1)) * VSA_CHROMA_CAR_4_3_pt);
    y0 += vec2(.0013952,-.00086838) * yv.x;
    y0 += vec2(-.0014525,.006775) * yv.y;
    y0 += vec2(-.0048187,-.00071422) * yv.z;
    y0 += vec2(.0016788,-.017247) * yv.w;
    yv = VSA_CHROMA_CAR_4_3_tex((at + vec2(0, -1)) * VSA_CHROMA_CAR_4_3_pt);
    y0 += vec2(.0092409,-.0042336) * yv.x;
    y0 += vec2(-.011625,.013535) * yv.y;
    y0 += vec2(-.0044753,.0022849) * yv.z;
    y0 += vec2(-.01581,.0028973) * yv.w;
    yv = VSA_CHROMA_CAR_4_3_tex((at + vec2(1, -1)) * VSA_CHROMA_CAR_4_3_pt);
    y0 += vec2(.00096742,.0025488) * yv.x;
    y0 += vec2(-.0008547,-.0061687) * yv.y;
    y0 += vec2(-.012123,.017341) * yv.z;
    y0 += vec2(-.011199,.0059561) * yv.w;
    yv = VSA_CHROMA_CAR_4_3_tex((at + vec2(-1, 0)) * VSA_CHROMA_CAR_4_3_pt);
    y0 += vec2(.015841,-.0094737) * yv.x;
    y0 += vec2(-.022406,.023912) * yv.y;
    y0 += vec2(.0029019,-.0069415) * yv.z;
    y0 += vec2(.041785,-.052899) * yv.w;
    yv = VSA_CHROMA_CAR_4_3_tex((at + vec2(0, 0)) * VSA_CHROMA_CAR_4_3_pt);
    y0 += vec2(.02224,-.016001) * yv.x;
    y0 += vec2(-.021044,.032415) * yv.y;
    y0 += vec2(.024967,-.023504) * yv.z;
    y0 += vec2(-.00015565,-.0024462) * yv.w;
    yv = VSA_CHROMA_CAR_4_3_tex((at + vec2(1, 0)) * VSA_CHROMA_CAR_4_3_pt);
    y0 += vec2(.01604,-.019018) * yv.x;
    y0 += vec2(.0077681,-.016341) * yv.y;
    y0 += vec2(-.016462,.025698) * yv.z;
    y0 += vec2(-.0010525,.0071578) * yv.w;
    yv = VSA_CHROMA_CAR_4_3_tex((at + vec2(-1, 1)) * VSA_CHROMA_CAR_4_3_pt);
    y0 += vec2(.011495,-.0032102) * yv.x;
    y0 += vec2(.0096677,-.0076016) * yv.y;
    y0 += vec2(.0039795,-.0038518) * yv.z;
    y0 += vec2(.016872,.0018338) * yv.w;
    yv = VSA_CHROMA_CAR_4_3_tex((at + vec2(0, 1)) * VSA_CHROMA_CAR_4_3_pt);
    y0 += vec2(.017752,-.012757) * yv.x;
    y0 += vec2(.0213,-.01296) * yv.y;
    y0 += vec2(.015053,-.016322) * yv.z;
    y0 += vec2(-.012774,.022234) * yv.w;
    yv = VSA_CHROMA_CAR_4_3_tex((at + vec2(1, 1)) * VSA_CHROMA_CAR_4_3_pt);
    y0 += vec2(.0097945,-.0095191) * yv.x;
    y0 += vec2(.017597,-.015041) * yv.y;
    y0 += vec2(.0037261,.0031722) * yv.z;
    y0 += vec2(.00016485,.010874) * yv.w;
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
    float u0 = clamp((s0 - 1.2562) * 1.0972, -1., 1.);
    float u1 = clamp((s1 - .22332) * 2.3242, -1., 1.);
    float u2 = clamp((s2 - .59992) * 2.5544, -1., 1.);
    float u3 = clamp((s3 - -1.2555) * .5863, -1., 1.);
    float u4 = clamp((s4 - 2.3819) * .57385, -1., 1.);
    float u5 = clamp((s5 - .91953) * .46206, -1., 1.);
    float z = -5.7124 + .23651 * u0 + .5638 * u1 + -.43621 * u2 + .221 * u3 + .12437 * u4 + -.16313 * u5;
    z += 1.18 * tanh(.42343 + .05778 * u0 + .88272 * u1 + -.72884 * u2 + -.49396 * u3 + .33025 * u4 + .14195 * u5);
    z += -1.9537 * tanh(-1.3571 + -1.6215 * u0 + -.28964 * u1 + -.40154 * u2 + -.95476 * u3 + -.30714 * u4 + .49788 * u5);
    z += .0040062 * tanh(-1.3085 + .00036172 * u0 + .0009029 * u1 + -.00071347 * u2 + .00033432 * u3 + .0002603 * u4 + -.0002446 * u5);
    z += 1.3826 * tanh(.9123 + -1.0227 * u0 + -.17 * u1 + -1.0985 * u2 + -.088532 * u3 + .013638 * u4 + -.15962 * u5);
    z += 2.9993 * tanh(1.3842 + .32666 * u0 + .096815 * u1 + -.34625 * u2 + 2.5639 * u3 + .8826 * u4 + -1.1475 * u5);
    z += 2.104 * tanh(1.585 + .78288 * u0 + -.47036 * u1 + -.45614 * u2 + .37748 * u3 + 2.0025 * u4 + .75695 * u5);
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
