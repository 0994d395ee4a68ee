// SPDX-License-Identifier: MIT
// jpeg_chroma_blind: chroma restoration guided by luma for JPEG and Motion JPEG, 16 channels x 4 on the chroma grid
// Network plain (inputs=y00 y01 y10 y11 u v num_conv=4 num_feat=16 outputs=u v unshuffle=1), weights 403febac3358d549.
// Generated, do not edit: python export/to_glsl.py jpeg_chroma_blind.onnx --build compat

//!DESC jpeg_chroma_blind 1/28: copy of luma
//!HOOK CHROMA
//!BIND LUMA
//!SAVE VSA_JPEG_CHROMA_BLIND_LUMA
//!WIDTH LUMA.w
//!HEIGHT LUMA.h
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    return vec4((LUMA_tex((floor(LUMA_pos * LUMA_size) + .5) * LUMA_pt) - .5).xy, 0., 1.);
}

//!DESC jpeg_chroma_blind 2/28: copy of chroma
//!HOOK CHROMA
//!BIND CHROMA
//!SAVE VSA_JPEG_CHROMA_BLIND_CHROMA
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    return vec4((CHROMA_tex((floor(CHROMA_pos * CHROMA_size) + .5) * CHROMA_pt) - .5).xy, 0., 1.);
}

//!DESC jpeg_chroma_blind 3/28: phases 1 to 4
//!HOOK CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_LUMA
//!SAVE VSA_JPEG_CHROMA_BLIND_IN0
//!WIDTH CHROMA.w 12 +
//!HEIGHT CHROMA.h 12 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec2 cells = floor((VSA_JPEG_CHROMA_BLIND_CHROMA_size + 0.) / 1.);
    vec2 cell = floor(VSA_JPEG_CHROMA_BLIND_CHROMA_pos * (cells + 12.)) - 6.;
    return vec4(VSA_JPEG_CHROMA_BLIND_LUMA_tex((clamp(cell * 2. + vec2(0, 0), vec2(0.), VSA_JPEG_CHROMA_BLIND_LUMA_size - 1.) + .5) * VSA_JPEG_CHROMA_BLIND_LUMA_pt).x, VSA_JPEG_CHROMA_BLIND_LUMA_tex((clamp(cell * 2. + vec2(1, 0), vec2(0.), VSA_JPEG_CHROMA_BLIND_LUMA_size - 1.) + .5) * VSA_JPEG_CHROMA_BLIND_LUMA_pt).x, VSA_JPEG_CHROMA_BLIND_LUMA_tex((clamp(cell * 2. + vec2(0, 1), vec2(0.), VSA_JPEG_CHROMA_BLIND_LUMA_size - 1.) + .5) * VSA_JPEG_CHROMA_BLIND_LUMA_pt).x, VSA_JPEG_CHROMA_BLIND_LUMA_tex((clamp(cell * 2. + vec2(1, 1), vec2(0.), VSA_JPEG_CHROMA_BLIND_LUMA_size - 1.) + .5) * VSA_JPEG_CHROMA_BLIND_LUMA_pt).x);
}

//!DESC jpeg_chroma_blind 4/28: 3x3 6>16, channels 1 to 4
//!HOOK CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_IN0
//!BIND VSA_JPEG_CHROMA_BLIND_CHROMA
//!SAVE VSA_JPEG_CHROMA_BLIND_0_0
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec2 at0 = floor(VSA_JPEG_CHROMA_BLIND_IN0_pos * (VSA_JPEG_CHROMA_BLIND_IN0_size + -2.)) - (-1.) + .5;
    vec2 at1 = floor(VSA_JPEG_CHROMA_BLIND_CHROMA_pos * (VSA_JPEG_CHROMA_BLIND_CHROMA_size + 10.)) - (5.) + .5;
    vec4 a0 = vec4(.093535,-.14129,-.52144,-2.2486);
    vec4 av;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(-1, -1)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a0 += vec4(-.01327,.10029,.013307,.056604) * av.x;
    a0 += vec4(-.03276,.013077,-.025872,-.015324) * av.y;
    a0 += vec4(.0083842,-.00060252,-.027511,.0029539) * av.z;
    a0 += vec4(.032888,-.018706,-.023063,-.061355) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(0, -1)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a0 += vec4(-.046225,.082568,.031249,-.09384) * av.x;
    a0 += vec4(-.033725,.04116,.0087249,-.12174) * av.y;
    a0 += vec4(-.034265,.10389,.049268,-.16662) * av.z;
    a0 += vec4(-.088244,.21207,.074878,-.11514) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(1, -1)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a0 += vec4(.0097548,.021035,-.029599,.099854) * av.x;
    a0 += vec4(-.011963,.033111,.0038171,.019891) * av.y;
    a0 += vec4(-.012987,-.030015,-.0052449,-.013729) * av.z;
    a0 += vec4(.024194,-.033074,-.025713,.1429) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(-1, 0)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a0 += vec4(.014606,.047532,.045505,.06346) * av.x;
    a0 += vec4(-.031449,.016258,.07892,-.14609) * av.y;
    a0 += vec4(-.067241,-.03033,.067408,.078576) * av.z;
    a0 += vec4(.017273,.11216,.083698,-.057998) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(0, 0)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a0 += vec4(.035962,.60011,-.51577,-.34985) * av.x;
    a0 += vec4(.016562,-.098453,-.59511,-.50411) * av.y;
    a0 += vec4(.033205,-.19558,-.50969,-.025472) * av.z;
    a0 += vec4(-.012774,-1.1787,-.61796,-.21479) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(1, 0)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a0 += vec4(.09098,-.046624,.050107,-1.0584) * av.x;
    a0 += vec4(.091194,.055798,.048286,-.62256) * av.y;
    a0 += vec4(.1935,-.077581,.041518,-.33211) * av.z;
    a0 += vec4(.023751,-.0034768,.020946,.047058) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(-1, 1)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a0 += vec4(.018874,.011495,-.006183,-.078065) * av.x;
    a0 += vec4(.050166,.014218,.023099,-.093127) * av.y;
    a0 += vec4(.0059656,.025243,-.035053,.04505) * av.z;
    a0 += vec4(-.036981,-.048281,.013518,.028522) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(0, 1)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a0 += vec4(-.017411,.0099046,.077529,.094624) * av.x;
    a0 += vec4(-.070755,-.23832,.0685,-.12464) * av.y;
    a0 += vec4(-.0036412,.084047,.0075267,.18519) * av.z;
    a0 += vec4(.037409,.026317,.023672,.053907) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(1, 1)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a0 += vec4(.015242,.0091875,.011687,.12321) * av.x;
    a0 += vec4(-.078574,.02723,-.027529,.37377) * av.y;
    a0 += vec4(-.0085589,-.034573,-.0041994,-.33721) * av.z;
    a0 += vec4(-.057803,-.024539,.013684,-.023619) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(-1, -1)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a0 += vec4(.52931,-.20152,.10412,1.1992) * av.x;
    a0 += vec4(.82359,.17778,.086087,-.2874) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(0, -1)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a0 += vec4(1.0152,-.094162,-.093911,1.5519) * av.x;
    a0 += vec4(1.3936,.077789,-.2201,.81553) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(1, -1)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a0 += vec4(-.12413,-.017179,.083367,-.52913) * av.x;
    a0 += vec4(.68112,-.010713,.02709,1.6076) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(-1, 0)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a0 += vec4(1.479,.012962,-.055702,-.79875) * av.x;
    a0 += vec4(.22513,-.0080596,-.10458,.011101) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(0, 0)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a0 += vec4(-1.7392,-.014327,.62203,1.9483) * av.x;
    a0 += vec4(.50331,.1801,-1.2004,.39935) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(1, 0)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a0 += vec4(-.026988,-.035312,-.025209,-1.0284) * av.x;
    a0 += vec4(-3.3106,-.27051,-.23741,-4.1802) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(-1, 1)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a0 += vec4(-.63353,-.016241,.14666,.49907) * av.x;
    a0 += vec4(.11654,.057261,.022114,-.16038) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(0, 1)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a0 += vec4(.95899,.044289,-.071626,.044939) * av.x;
    a0 += vec4(-.30434,-.33809,-.19175,-.49358) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(1, 1)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a0 += vec4(-1.3857,-.31106,.11677,-1.5584) * av.x;
    a0 += vec4(.023931,.0828,.038235,-.64176) * av.y;
    a0 = max(a0, vec4(0.)) + vec4(-.65495,-.22458,-.056004,.080565) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC jpeg_chroma_blind 5/28: 3x3 6>16, channels 5 to 8
//!HOOK CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_IN0
//!BIND VSA_JPEG_CHROMA_BLIND_CHROMA
//!SAVE VSA_JPEG_CHROMA_BLIND_0_1
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec2 at0 = floor(VSA_JPEG_CHROMA_BLIND_IN0_pos * (VSA_JPEG_CHROMA_BLIND_IN0_size + -2.)) - (-1.) + .5;
    vec2 at1 = floor(VSA_JPEG_CHROMA_BLIND_CHROMA_pos * (VSA_JPEG_CHROMA_BLIND_CHROMA_size + 10.)) - (5.) + .5;
    vec4 a1 = vec4(-1.7858,-.40797,.092068,-1.5978);
    vec4 av;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(-1, -1)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a1 += vec4(-.081029,.11953,.01251,.0011745) * av.x;
    a1 += vec4(.13399,-.049411,-.007062,-.13805) * av.y;
    a1 += vec4(-.38577,-.029936,-.0053059,-.10736) * av.z;
    a1 += vec4(-.21318,.016718,.050357,-.13699) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(0, -1)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a1 += vec4(-.18962,-.025672,-.03946,.22276) * av.x;
    a1 += vec4(-.30202,.024975,-.034708,.030466) * av.y;
    a1 += vec4(-.60239,.43505,-.0005638,.43465) * av.z;
    a1 += vec4(-.54938,-.0039585,-.046267,.044402) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(1, -1)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a1 += vec4(.14457,-.07368,.015702,.0067754) * av.x;
    a1 += vec4(.10788,.030964,.049317,-.043955) * av.y;
    a1 += vec4(.1599,.052491,-.023879,-.092844) * av.z;
    a1 += vec4(.055044,.010514,.022289,.10493) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(-1, 0)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a1 += vec4(.15172,.041703,-.0023936,-.066277) * av.x;
    a1 += vec4(.33442,.043333,-.010536,-.020177) * av.y;
    a1 += vec4(.16445,-.079572,.022459,-.024554) * av.z;
    a1 += vec4(.474,.39456,-.019864,.096455) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(0, 0)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a1 += vec4(-.35197,-.52854,.060571,-.23853) * av.x;
    a1 += vec4(-.40761,-.13277,.015991,-.63923) * av.y;
    a1 += vec4(-.28171,-.59365,.054339,.38582) * av.z;
    a1 += vec4(-.28105,-.19828,.075538,-.26212) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(1, 0)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a1 += vec4(.29163,.047008,-.045389,-.20445) * av.x;
    a1 += vec4(.0073781,-.03637,-.047064,.020709) * av.y;
    a1 += vec4(.25929,.28015,-.020823,.083777) * av.z;
    a1 += vec4(-.20881,-.04316,-.037372,.41488) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(-1, 1)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a1 += vec4(-.20095,.035618,-.029086,-.11519) * av.x;
    a1 += vec4(-.21828,.1517,.0068101,-.10329) * av.y;
    a1 += vec4(.10428,.090673,-.019485,.065124) * av.z;
    a1 += vec4(.051215,-.11668,-.038295,.0082138) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(0, 1)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a1 += vec4(.13938,.27065,.023428,.053614) * av.x;
    a1 += vec4(.06165,.26943,.064103,.13674) * av.y;
    a1 += vec4(.053184,.072437,-.058444,-.28178) * av.z;
    a1 += vec4(-.14803,-.11827,-.004637,.06697) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(1, 1)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a1 += vec4(.0069104,.056156,.019007,-.39164) * av.x;
    a1 += vec4(-.08811,-.046452,.017535,-.17019) * av.y;
    a1 += vec4(.0042461,-.036804,.025362,-.10203) * av.z;
    a1 += vec4(.0034474,.069429,-.004935,-.052071) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(-1, -1)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a1 += vec4(-.73171,-.65449,-.59436,.103) * av.x;
    a1 += vec4(-.56684,.23979,.29925,-1.2733) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(0, -1)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a1 += vec4(1.4191,-.41842,1.7847,.36361) * av.x;
    a1 += vec4(-2.6654,.17901,.23736,-.39765) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(1, -1)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a1 += vec4(.18433,-.59559,1.496,-.40766) * av.x;
    a1 += vec4(.79492,.09696,1.4863,-.097529) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(-1, 0)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a1 += vec4(-1.999,-.02227,.026879,-.32959) * av.x;
    a1 += vec4(-.43424,.35315,-.76242,.11662) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(0, 0)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a1 += vec4(2.1957,-.94879,-1.6656,-3.3043) * av.x;
    a1 += vec4(-.68117,-.87139,-.40262,.76073) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(1, 0)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a1 += vec4(.29977,.26246,1.0863,.50919) * av.x;
    a1 += vec4(.10312,-.046588,.92048,1.5041) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(-1, 1)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a1 += vec4(1.3086,-.23667,-1.4638,.085743) * av.x;
    a1 += vec4(-.60515,-.2968,-.59742,.042682) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(0, 1)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a1 += vec4(-1.9156,.38733,-.59312,.21096) * av.x;
    a1 += vec4(.27364,.45235,-1.1653,-2.1829) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(1, 1)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a1 += vec4(-.096157,-.21759,-.055941,-.30952) * av.x;
    a1 += vec4(.71071,-.06407,-.033344,1.2029) * av.y;
    a1 = max(a1, vec4(0.)) + vec4(.089295,-.02999,-.70774,.11359) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC jpeg_chroma_blind 6/28: 3x3 6>16, channels 9 to 12
//!HOOK CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_IN0
//!BIND VSA_JPEG_CHROMA_BLIND_CHROMA
//!SAVE VSA_JPEG_CHROMA_BLIND_0_2
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec2 at0 = floor(VSA_JPEG_CHROMA_BLIND_IN0_pos * (VSA_JPEG_CHROMA_BLIND_IN0_size + -2.)) - (-1.) + .5;
    vec2 at1 = floor(VSA_JPEG_CHROMA_BLIND_CHROMA_pos * (VSA_JPEG_CHROMA_BLIND_CHROMA_size + 10.)) - (5.) + .5;
    vec4 a2 = vec4(-3.2886,-2.0191,-2.0321,-2.7347);
    vec4 av;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(-1, -1)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a2 += vec4(.049024,.028385,-.046546,.074635) * av.x;
    a2 += vec4(.032278,.08322,-.089092,.044727) * av.y;
    a2 += vec4(-.012216,.12372,-.080388,-.0019533) * av.z;
    a2 += vec4(-.053709,-.044594,-.038878,-.22159) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(0, -1)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a2 += vec4(-.033254,.1207,.18518,-.30825) * av.x;
    a2 += vec4(-.029127,-.099426,-.014825,.12221) * av.y;
    a2 += vec4(-.23884,-.2896,.45032,-.96548) * av.z;
    a2 += vec4(.0098169,-.25021,.28504,-.21265) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(1, -1)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a2 += vec4(.042508,-.03813,.29146,.090628) * av.x;
    a2 += vec4(.013805,.049137,.34374,.0040576) * av.y;
    a2 += vec4(.33556,.31197,.4601,-.29582) * av.z;
    a2 += vec4(-.035584,.025339,.27539,-.28112) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(-1, 0)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a2 += vec4(-.054646,.18406,.014887,.045129) * av.x;
    a2 += vec4(.0038259,.011471,-.077464,.081855) * av.y;
    a2 += vec4(-.037949,-.051545,.0050931,.058902) * av.z;
    a2 += vec4(.07321,.013708,-.15696,-.051258) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(0, 0)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a2 += vec4(-.050739,.0099125,.033136,.32098) * av.x;
    a2 += vec4(-.28963,-.078223,-.28882,-.060381) * av.y;
    a2 += vec4(.38485,.08433,.044117,-.11289) * av.z;
    a2 += vec4(.034742,-.048145,-.32137,-.15293) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(1, 0)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a2 += vec4(-.85566,-.31456,-.58029,-.10233) * av.x;
    a2 += vec4(-.72845,-.15042,-.21165,-.15995) * av.y;
    a2 += vec4(-1.1135,-.53306,-.11828,.15365) * av.z;
    a2 += vec4(-.80669,-.24063,-.10671,.12262) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(-1, 1)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a2 += vec4(.0060338,-.071789,-.0062746,.14524) * av.x;
    a2 += vec4(-.056198,.18559,.086509,.11093) * av.y;
    a2 += vec4(-.0034704,-.043692,-.07722,-.10497) * av.z;
    a2 += vec4(-.0068935,.073138,-.087438,.025117) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(0, 1)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a2 += vec4(-.023053,-.19512,.05957,-.24134) * av.x;
    a2 += vec4(.38213,-.52696,-.21806,-.15482) * av.y;
    a2 += vec4(-.45906,.24112,.2339,.053848) * av.z;
    a2 += vec4(-.048551,-.1172,.10445,-.10239) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(1, 1)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a2 += vec4(-1.045,.017968,.14839,.16174) * av.x;
    a2 += vec4(-1.0579,.046283,.25087,.07851) * av.y;
    a2 += vec4(.041253,-.0021666,-.045388,-.097541) * av.z;
    a2 += vec4(-.48108,.13218,-.055897,-.066438) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(-1, -1)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a2 += vec4(.11176,.86494,-2.5933,-1.1033) * av.x;
    a2 += vec4(-.36983,.96634,-.48207,-.27937) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(0, -1)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a2 += vec4(-.15105,.066327,-.040553,-1.6959) * av.x;
    a2 += vec4(-.33818,1.535,1.8324,2.2446) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(1, -1)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a2 += vec4(-.32427,.42598,2.9937,-2.1625) * av.x;
    a2 += vec4(-.57216,-.34638,-2.1527,.80294) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(-1, 0)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a2 += vec4(-.31576,-.40009,1.6583,.50248) * av.x;
    a2 += vec4(.13663,1.0902,-.6107,-.42841) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(0, 0)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a2 += vec4(-.16093,-1.2122,-.52764,-.51056) * av.x;
    a2 += vec4(-.48027,-4.3606,.3792,-1.3939) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(1, 0)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a2 += vec4(.24239,-3.4497,-.24579,.28422) * av.x;
    a2 += vec4(1.366,2.0108,-1.987,.9792) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(-1, 1)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a2 += vec4(-.64968,1.2075,-.91338,.44989) * av.x;
    a2 += vec4(.0054229,-.34717,.51642,-.14887) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(0, 1)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a2 += vec4(.25768,.0063353,.98125,-2.8279) * av.x;
    a2 += vec4(-.5944,.87156,.14536,.60051) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(1, 1)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a2 += vec4(-.77734,-.67357,-1.7618,1.2993) * av.x;
    a2 += vec4(2.3758,-1.3226,-.83633,-.66066) * av.y;
    a2 = max(a2, vec4(0.)) + vec4(.057047,.086957,.062557,.066998) * min(a2, vec4(0.));
    return vec4(a2);
}

//!DESC jpeg_chroma_blind 7/28: 3x3 6>16, channels 13 to 16
//!HOOK CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_IN0
//!BIND VSA_JPEG_CHROMA_BLIND_CHROMA
//!SAVE VSA_JPEG_CHROMA_BLIND_0_3
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec2 at0 = floor(VSA_JPEG_CHROMA_BLIND_IN0_pos * (VSA_JPEG_CHROMA_BLIND_IN0_size + -2.)) - (-1.) + .5;
    vec2 at1 = floor(VSA_JPEG_CHROMA_BLIND_CHROMA_pos * (VSA_JPEG_CHROMA_BLIND_CHROMA_size + 10.)) - (5.) + .5;
    vec4 a3 = vec4(-1.4728,-2.0309,-1.4538,-2.511);
    vec4 av;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(-1, -1)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a3 += vec4(-.075038,-.060078,.034094,.062689) * av.x;
    a3 += vec4(.0092491,.00020898,.097859,-.13239) * av.y;
    a3 += vec4(-.11392,.026091,.098861,-.14031) * av.z;
    a3 += vec4(.038442,.020869,.0097699,-.19743) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(0, -1)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a3 += vec4(.21077,.17676,-.15951,-.16526) * av.x;
    a3 += vec4(.30294,.24072,-.10624,-.19486) * av.y;
    a3 += vec4(.28303,-.079668,-.061589,-.082797) * av.z;
    a3 += vec4(.32796,-.069003,.019436,-.051655) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(1, -1)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a3 += vec4(-.23735,-.29296,-.10452,.40575) * av.x;
    a3 += vec4(-.17561,-.14277,-.20887,.19269) * av.y;
    a3 += vec4(-.37793,-.42388,.13843,.23415) * av.z;
    a3 += vec4(-.085582,-.080883,-.28057,.10521) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(-1, 0)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a3 += vec4(-.016691,.138,.045392,-.17711) * av.x;
    a3 += vec4(.16424,-.38598,-.083265,-.13745) * av.y;
    a3 += vec4(-.12701,.071883,.047556,-.2054) * av.z;
    a3 += vec4(.034969,-.29128,.055198,.0043575) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(0, 0)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a3 += vec4(.019022,-.010012,-.19077,.5375) * av.x;
    a3 += vec4(-.033796,.088273,-.087266,.6963) * av.y;
    a3 += vec4(-.45267,-.63473,-.14189,.9196) * av.z;
    a3 += vec4(-.13998,-.48803,-.37049,.8748) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(1, 0)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a3 += vec4(-.0053801,.64672,.14201,-.0031559) * av.x;
    a3 += vec4(.031805,.33473,.15031,-.051742) * av.y;
    a3 += vec4(.092417,.11071,.0048903,-.035593) * av.z;
    a3 += vec4(.15832,.31523,.13437,.039519) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(-1, 1)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a3 += vec4(.065406,.0055051,-.047469,.024984) * av.x;
    a3 += vec4(.023585,.136,.0076691,.16159) * av.y;
    a3 += vec4(-.079157,-.2073,.035716,-.022288) * av.z;
    a3 += vec4(.13619,-.17586,-.0097648,.089957) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(0, 1)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a3 += vec4(-.17446,.16863,.13052,-.37872) * av.x;
    a3 += vec4(.039274,.02167,-.012987,-.66617) * av.y;
    a3 += vec4(-.24042,-.064772,.1379,-.057124) * av.z;
    a3 += vec4(-.24627,.29947,.089229,-.17945) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_IN0_tex((at0 + vec2(1, 1)) * VSA_JPEG_CHROMA_BLIND_IN0_pt);
    a3 += vec4(-.13251,-.22406,-.20884,-.1044) * av.x;
    a3 += vec4(-.095395,-.083726,-.12051,-.018144) * av.y;
    a3 += vec4(-.20433,-.052416,-.054006,.018334) * av.z;
    a3 += vec4(.0052613,.16151,-.053486,-.12669) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(-1, -1)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a3 += vec4(.040962,-2.2616,1.2663,.44597) * av.x;
    a3 += vec4(.63741,-1.4175,.50596,-.22111) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(0, -1)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a3 += vec4(2.2836,3.2797,-4.3439,.95773) * av.x;
    a3 += vec4(1.6895,1.6447,-1.0216,-.36898) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(1, -1)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a3 += vec4(-.13872,-2.4811,.041584,-.11332) * av.x;
    a3 += vec4(-.97945,-1.1703,-1.5185,2.8573) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(-1, 0)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a3 += vec4(.1049,-.80961,-.010262,-.77487) * av.x;
    a3 += vec4(.12716,.14006,.4956,.50107) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(0, 0)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a3 += vec4(-2.0887,-1.3741,.98637,-.90222) * av.x;
    a3 += vec4(-2.9664,-2.556,-1.3323,-3.8885) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(1, 0)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a3 += vec4(.58101,.018405,1.8239,.37835) * av.x;
    a3 += vec4(-.67671,.53271,-.87222,-.54088) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(-1, 1)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a3 += vec4(.1428,.00041413,-.31566,-.42756) * av.x;
    a3 += vec4(-.49006,.26742,.32627,.093191) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(0, 1)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a3 += vec4(-2.0732,2.6391,.50062,.25432) * av.x;
    a3 += vec4(1.4846,-1.7829,-.57923,-1.1151) * av.y;
    av = VSA_JPEG_CHROMA_BLIND_CHROMA_tex((at1 + vec2(1, 1)) * VSA_JPEG_CHROMA_BLIND_CHROMA_pt);
    a3 += vec4(-.32437,2.0994,-.33544,-1.471) * av.x;
    a3 += vec4(-.39242,1.0165,.9011,-.66585) * av.y;
    a3 = max(a3, vec4(0.)) + vec4(.11668,.070257,.12884,.06525) * min(a3, vec4(0.));
    return vec4(a3);
}

//!DESC jpeg_chroma_blind 8/28: 3x3 16>16, channels 1 to 4
//!HOOK CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_0_0
//!BIND VSA_JPEG_CHROMA_BLIND_0_1
//!BIND VSA_JPEG_CHROMA_BLIND_0_2
//!BIND VSA_JPEG_CHROMA_BLIND_0_3
//!SAVE VSA_JPEG_CHROMA_BLIND_1_0
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(-.043874,-.5437,.18887,.093933);
    vec4 av;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(-1, -1));
    a0 += vec4(-.14966,.031317,-.27244,.0035505) * av.x;
    a0 += vec4(-.22004,.0021521,.01445,.12761) * av.y;
    a0 += vec4(.089126,.0080003,-.13717,-.49956) * av.z;
    a0 += vec4(-.24103,-.18572,-.65759,-1.2459) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(0, -1));
    a0 += vec4(-.69346,.007098,-.12308,-.22964) * av.x;
    a0 += vec4(-.21181,-.15579,-.12675,-.14411) * av.y;
    a0 += vec4(.010158,-.10951,-.2054,-1.4941) * av.z;
    a0 += vec4(-1.6506,.1778,-.41768,-.1772) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(1, -1));
    a0 += vec4(-.1272,-.044943,-.14893,-.013735) * av.x;
    a0 += vec4(-.53853,.12663,-.23095,-.38255) * av.y;
    a0 += vec4(-1.3592,.1584,.12419,-.81625) * av.z;
    a0 += vec4(-.4149,.15259,.20139,.10601) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(-1, 0));
    a0 += vec4(-.52677,.049992,.17185,-.11213) * av.x;
    a0 += vec4(-.45601,-.031622,.012717,.046808) * av.y;
    a0 += vec4(.38936,-.038091,-.31993,-.060715) * av.z;
    a0 += vec4(.67749,.14943,.84721,.34479) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(0, 0));
    a0 += vec4(-.97837,-.024242,-.026584,-.3011) * av.x;
    a0 += vec4(-.45921,-.032656,-.41449,-.36211) * av.y;
    a0 += vec4(-.16009,-.048465,.8259,-.44181) * av.z;
    a0 += vec4(-.11017,-1.1234,1.7015,1.181) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(1, 0));
    a0 += vec4(-.27319,-.0098336,-.060883,-.10383) * av.x;
    a0 += vec4(-.44858,.40824,-.33583,-1.0828) * av.y;
    a0 += vec4(-.99988,.27882,.39812,-.74232) * av.z;
    a0 += vec4(.8238,-.72892,.10965,.40999) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(-1, 1));
    a0 += vec4(-.27846,-.015302,-.1693,-.089044) * av.x;
    a0 += vec4(-.1586,-.011202,-.00039649,-.058615) * av.y;
    a0 += vec4(-.33262,-.079946,-.069245,.092337) * av.z;
    a0 += vec4(-.38253,.39806,-.066576,-.076984) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(0, 1));
    a0 += vec4(-.6464,-.013464,-.21828,-.17067) * av.x;
    a0 += vec4(-.08152,-.052715,-.019115,-.3272) * av.y;
    a0 += vec4(-.41812,-.070509,-.08507,.14989) * av.z;
    a0 += vec4(-.65203,.23791,-.1667,.14817) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(1, 1));
    a0 += vec4(-.19646,-.068778,-.019487,-.066412) * av.x;
    a0 += vec4(-.18781,-.11595,.051042,-.25152) * av.y;
    a0 += vec4(-.5055,-.17199,-.057522,.06494) * av.z;
    a0 += vec4(-.12152,-.48224,.22571,.61439) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(-1, -1));
    a0 += vec4(-.046814,.31608,.515,-.51141) * av.x;
    a0 += vec4(-.42778,-.020481,-.17048,.11259) * av.y;
    a0 += vec4(-.3059,-.013651,.0067953,.098137) * av.z;
    a0 += vec4(.62719,-.19218,1.1906,-.19814) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(0, -1));
    a0 += vec4(1.1729,.31184,.19263,-.49131) * av.x;
    a0 += vec4(-.46492,.003389,-.45935,.033049) * av.y;
    a0 += vec4(-.0073424,.0057374,-.18003,.037645) * av.z;
    a0 += vec4(.79402,-.17935,.056377,-.27673) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(1, -1));
    a0 += vec4(-.69115,.23676,.24948,-.37036) * av.x;
    a0 += vec4(-.24522,-.011643,-.034579,.0069576) * av.y;
    a0 += vec4(.097765,-.0037542,-.1007,-.12277) * av.z;
    a0 += vec4(-.34101,.048318,.59949,.17424) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(-1, 0));
    a0 += vec4(-.63386,.034615,-.26957,-.13065) * av.x;
    a0 += vec4(-.20155,.035688,-.020571,-.13116) * av.y;
    a0 += vec4(-.1084,-.016101,-.20085,-.16235) * av.z;
    a0 += vec4(-.58284,-.10527,.18524,-.68948) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(0, 0));
    a0 += vec4(.62471,-.056894,.43581,-.24937) * av.x;
    a0 += vec4(-.14168,.0015146,.14284,-.049685) * av.y;
    a0 += vec4(-.48274,-.052662,-.031729,.062769) * av.z;
    a0 += vec4(.76117,.23589,-.7128,1.0741) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(1, 0));
    a0 += vec4(-.8496,-1.1182,-.48492,.44104) * av.x;
    a0 += vec4(-.034209,-.04984,-.25375,-.33037) * av.y;
    a0 += vec4(-.18593,-.021002,-.088593,-.20689) * av.z;
    a0 += vec4(.22053,-.53834,-.46993,-.68745) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(-1, 1));
    a0 += vec4(-.44474,-.08365,-.65993,.074062) * av.x;
    a0 += vec4(-.0057897,-.056602,-.13578,-.015994) * av.y;
    a0 += vec4(-.10653,.022008,.14186,-.025082) * av.z;
    a0 += vec4(.53663,-.10469,.57969,-.15896) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(0, 1));
    a0 += vec4(.82689,.04788,.51952,-.15036) * av.x;
    a0 += vec4(-.0098729,.068931,.11714,-.027297) * av.y;
    a0 += vec4(-.3953,-.047502,-.16279,.011323) * av.z;
    a0 += vec4(-.6054,.17837,-.053326,.8406) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(1, 1));
    a0 += vec4(.72361,-.86638,.31124,.62563) * av.x;
    a0 += vec4(.2471,-.14042,-.039184,-.3501) * av.y;
    a0 += vec4(-.23243,-.032798,-.0072091,-.062153) * av.z;
    a0 += vec4(.34139,.078563,.28965,-.27272) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(-1, -1));
    a0 += vec4(-.2862,.0091134,1.6565,1.2156) * av.x;
    a0 += vec4(.29644,-.050309,.61893,.050566) * av.y;
    a0 += vec4(.77545,.05066,-.25897,-.41872) * av.z;
    a0 += vec4(.41008,-.32576,.35829,-.2369) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(0, -1));
    a0 += vec4(-.18479,-.60566,-.05792,-.6619) * av.x;
    a0 += vec4(.57383,.13374,-.78842,1.1051) * av.y;
    a0 += vec4(-1.4686,.32502,-.34117,-.13554) * av.z;
    a0 += vec4(1.347,-.069435,-.17601,.33624) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(1, -1));
    a0 += vec4(.19622,.49209,-.3908,.3755) * av.x;
    a0 += vec4(-2.7807,-.21068,.19587,-1.1039) * av.y;
    a0 += vec4(.28651,.37165,.5687,-.57454) * av.z;
    a0 += vec4(-.42234,.02908,.25282,-.70933) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(-1, 0));
    a0 += vec4(.64414,.28375,1.3793,-.3161) * av.x;
    a0 += vec4(.96793,-.13277,-.018304,.071444) * av.y;
    a0 += vec4(1.3907,-.25102,-.29741,-.13018) * av.z;
    a0 += vec4(.24554,.20604,.48363,.46871) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(0, 0));
    a0 += vec4(.61683,-.57878,.33447,.42089) * av.x;
    a0 += vec4(.3208,.037683,.20658,-.17144) * av.y;
    a0 += vec4(.25925,-.42855,.1074,.83999) * av.z;
    a0 += vec4(-.15348,.082865,.045986,.75731) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(1, 0));
    a0 += vec4(.4226,-.056369,-.27435,.19538) * av.x;
    a0 += vec4(.40963,.12889,.083183,.47198) * av.y;
    a0 += vec4(-.40012,.004335,.23262,.1097) * av.z;
    a0 += vec4(-.31378,.14393,.55422,.73155) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(-1, 1));
    a0 += vec4(-.93461,.19082,-.5825,-.54148) * av.x;
    a0 += vec4(-.4875,-.066608,.2518,.16371) * av.y;
    a0 += vec4(-.5713,.11285,-.40345,-.066074) * av.z;
    a0 += vec4(.22909,.3943,1.0459,-.19396) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(0, 1));
    a0 += vec4(.74472,.25544,-.13709,-.55274) * av.x;
    a0 += vec4(.084998,.25646,.80558,.36865) * av.y;
    a0 += vec4(-1.1703,.42469,-.15263,.81157) * av.z;
    a0 += vec4(.31653,.31591,.88843,-.050437) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(1, 1));
    a0 += vec4(.50332,.15954,-.033786,-.17794) * av.x;
    a0 += vec4(-1.123,.28549,-.38636,.065194) * av.y;
    a0 += vec4(.67045,.67971,.25777,-.073427) * av.z;
    a0 += vec4(.34271,.2469,.21247,.22082) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(-1, -1));
    a0 += vec4(.92954,-.11448,.16594,-.47968) * av.x;
    a0 += vec4(-.046352,-.17708,-.46311,-.5397) * av.y;
    a0 += vec4(.8708,-.072986,.14186,-1.0687) * av.z;
    a0 += vec4(1.3171,.014752,-.34531,-.29536) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(0, -1));
    a0 += vec4(-.092574,-.072685,-.17929,.30081) * av.x;
    a0 += vec4(-.18361,.12438,-.15084,-1.4219) * av.y;
    a0 += vec4(.11488,-.0081074,-.15333,-.85529) * av.z;
    a0 += vec4(.62272,-.15471,-1.0984,.0077627) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(1, -1));
    a0 += vec4(-1.8781,.041279,.17329,-.33371) * av.x;
    a0 += vec4(-.58493,.24902,.034444,.55138) * av.y;
    a0 += vec4(-.73671,.19921,-.12772,-.38973) * av.z;
    a0 += vec4(-1.1418,-.61077,-.15333,-.071559) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(-1, 0));
    a0 += vec4(.11456,-.051454,.12837,-.12237) * av.x;
    a0 += vec4(-.94189,-.049074,-.088617,-1.1856) * av.y;
    a0 += vec4(-.32342,-.29364,-1.1061,-.72387) * av.z;
    a0 += vec4(.35866,.40395,-.16239,-.1138) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(0, 0));
    a0 += vec4(.10792,-.30135,.11976,.11512) * av.x;
    a0 += vec4(1.1066,.51809,.64181,-.39547) * av.y;
    a0 += vec4(-.6764,-.23802,.044827,-.10664) * av.z;
    a0 += vec4(-.022763,.43664,-.27539,-.3935) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(1, 0));
    a0 += vec4(.43768,-.35277,1.0754,.58638) * av.x;
    a0 += vec4(.43795,.41485,-.75431,.83567) * av.y;
    a0 += vec4(-1.1898,-.59948,.58117,.36754) * av.z;
    a0 += vec4(-.56263,1.1122,-.1564,.29013) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(-1, 1));
    a0 += vec4(1.0736,-.088021,-.19407,.092414) * av.x;
    a0 += vec4(1.2219,.08434,-.028349,.14204) * av.y;
    a0 += vec4(.63162,-.20292,-.21799,.53397) * av.z;
    a0 += vec4(-.0049853,.28233,.0076679,.52015) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(0, 1));
    a0 += vec4(-1.4369,-.81011,-.53167,.58669) * av.x;
    a0 += vec4(-.54226,-.018958,-.14416,.46637) * av.y;
    a0 += vec4(.66799,-.86971,-.23623,.1953) * av.z;
    a0 += vec4(.46348,.77062,.39203,-.3272) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(1, 1));
    a0 += vec4(-.51103,.41059,.16545,-.071341) * av.x;
    a0 += vec4(.57227,2.3885e-5,-.28953,.65758) * av.y;
    a0 += vec4(-.94941,-.29376,-.33258,.33806) * av.z;
    a0 += vec4(.42061,-.055069,.23607,1.3659) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(.081629,.00046065,.11005,.12723) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC jpeg_chroma_blind 9/28: 3x3 16>16, channels 5 to 8
//!HOOK CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_0_0
//!BIND VSA_JPEG_CHROMA_BLIND_0_1
//!BIND VSA_JPEG_CHROMA_BLIND_0_2
//!BIND VSA_JPEG_CHROMA_BLIND_0_3
//!SAVE VSA_JPEG_CHROMA_BLIND_1_1
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(-.1362,.4248,-.24422,-.19615);
    vec4 av;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(-1, -1));
    a1 += vec4(.034602,-.14537,-.19975,.023778) * av.x;
    a1 += vec4(-.08806,-.021458,-.17551,-.00082891) * av.y;
    a1 += vec4(-.065474,-.018034,-.30289,-.025384) * av.z;
    a1 += vec4(-.90635,1.2506,.43289,-.069203) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(0, -1));
    a1 += vec4(-.37297,-.25634,-.36142,-.0022215) * av.x;
    a1 += vec4(-.40127,-.19957,-.4603,.016145) * av.y;
    a1 += vec4(.43446,-.43812,.19905,.033297) * av.z;
    a1 += vec4(.39128,-1.1085,.81374,.038601) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(1, -1));
    a1 += vec4(-.27996,-.049217,-.16206,.0073809) * av.x;
    a1 += vec4(-.41828,-.3024,-.49451,-.026995) * av.y;
    a1 += vec4(.26936,-.6185,-.68754,-.032101) * av.z;
    a1 += vec4(.24087,-.50889,-.35358,.21905) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(-1, 0));
    a1 += vec4(-.35256,-.22327,-.4395,.074255) * av.x;
    a1 += vec4(-.20422,-.21905,-.10673,.016114) * av.y;
    a1 += vec4(-.31718,-.20301,.2499,.045465) * av.z;
    a1 += vec4(.1178,.52753,.53308,1.0168) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(0, 0));
    a1 += vec4(-.79892,-.20442,-.60721,-.0090662) * av.x;
    a1 += vec4(-1.1377,-.7172,-.040531,.1777) * av.y;
    a1 += vec4(.35358,.11823,-1.1841,-.24123) * av.z;
    a1 += vec4(-1.9509,-.25097,.66715,.59958) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(1, 0));
    a1 += vec4(-.25324,-.11131,-.26312,.011428) * av.x;
    a1 += vec4(-.63403,-.65954,-.42372,-.02151) * av.y;
    a1 += vec4(-.20991,-.19869,-.96307,.022238) * av.z;
    a1 += vec4(.47094,.32926,-.090947,-.024204) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(-1, 1));
    a1 += vec4(-.21327,-.1486,.0015245,.0074845) * av.x;
    a1 += vec4(-.22513,-.010825,-.18731,-.028781) * av.y;
    a1 += vec4(-.44075,.072305,.050236,-.028683) * av.z;
    a1 += vec4(-.074755,.52529,1.4907,-.27038) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(0, 1));
    a1 += vec4(-.1894,-.037047,.026224,-.0054998) * av.x;
    a1 += vec4(-.70666,-.12634,.04949,.0087376) * av.y;
    a1 += vec4(-.45226,-.024246,.19418,.022654) * av.z;
    a1 += vec4(.47855,.083682,-.24975,.084358) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(1, 1));
    a1 += vec4(-.042766,-.053299,-.083873,.0052418) * av.x;
    a1 += vec4(-.077501,-.034871,-.086579,-.0295) * av.y;
    a1 += vec4(-.0041118,.057442,-.028632,-.045106) * av.z;
    a1 += vec4(1.2884,.31849,-.53311,-.36036) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(-1, -1));
    a1 += vec4(-.5226,.0093504,.50707,-.14415) * av.x;
    a1 += vec4(-.18713,.017865,-.20742,.037038) * av.y;
    a1 += vec4(-.45393,.038506,-.24804,-.0077229) * av.z;
    a1 += vec4(-.39392,-.61758,.50778,-.20162) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(0, -1));
    a1 += vec4(-.37344,.067572,.055885,-.45274) * av.x;
    a1 += vec4(-.48379,-.12003,-.51015,-.06225) * av.y;
    a1 += vec4(-.72442,.03744,-.4052,.0075216) * av.z;
    a1 += vec4(.33919,.62595,-1.4022,-.55263) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(1, -1));
    a1 += vec4(.0042938,.30884,-.28402,.2362) * av.x;
    a1 += vec4(-.4128,.080776,-.094348,.00058837) * av.y;
    a1 += vec4(-.628,-.047711,-.36887,.055935) * av.z;
    a1 += vec4(.016458,.26233,-.012514,-.0538) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(-1, 0));
    a1 += vec4(-.67936,.29134,.3266,-.25833) * av.x;
    a1 += vec4(-.1534,-.15055,-.49027,.033204) * av.y;
    a1 += vec4(-.24154,-.2283,-.24831,-.056139) * av.z;
    a1 += vec4(-.68016,-.53792,-.07711,-.61427) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(0, 0));
    a1 += vec4(-.46303,-.084603,-.77581,.3067) * av.x;
    a1 += vec4(-.097865,-.11667,-.10241,.044714) * av.y;
    a1 += vec4(-.57139,-.21125,-.72973,.0062954) * av.z;
    a1 += vec4(.68874,-.83376,-1.2069,-.17553) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(1, 0));
    a1 += vec4(.1131,.21632,-.049025,-.92786) * av.x;
    a1 += vec4(-.32945,-.22111,-.066533,.034786) * av.y;
    a1 += vec4(-1.1306,-.2688,-.35565,.01815) * av.z;
    a1 += vec4(-.90271,-.74478,.28851,.0023911) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(-1, 1));
    a1 += vec4(-.71739,.27749,-.28788,-.28336) * av.x;
    a1 += vec4(.046426,-.14479,-.081066,.05045) * av.y;
    a1 += vec4(-.27776,-.081897,.040119,-.025859) * av.z;
    a1 += vec4(-.28514,.26252,-.15019,-.26707) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(0, 1));
    a1 += vec4(1.0283,.073347,-.48948,.72473) * av.x;
    a1 += vec4(-.020009,.0075235,-.064676,-.013479) * av.y;
    a1 += vec4(.064373,-.069532,-.21222,.0091286) * av.z;
    a1 += vec4(-.31395,.77886,.27744,-.49619) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(1, 1));
    a1 += vec4(-.47532,.48237,.44982,.13143) * av.x;
    a1 += vec4(-.020288,-.1879,.016404,.034881) * av.y;
    a1 += vec4(-.28485,-.056822,-.23318,-.016794) * av.z;
    a1 += vec4(-.0060386,.1467,.063303,-.02523) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(-1, -1));
    a1 += vec4(-.049463,-1.6807,.73295,2.0222) * av.x;
    a1 += vec4(.11051,-.51249,-.076675,.031005) * av.y;
    a1 += vec4(-.41745,.70468,-.22779,-.22458) * av.z;
    a1 += vec4(.18534,-.070752,.12754,-.091917) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(0, -1));
    a1 += vec4(-1.3444,.63884,-.14052,.63891) * av.x;
    a1 += vec4(-.25289,.0045303,-1.8845,.40717) * av.y;
    a1 += vec4(.2814,-.44721,-.2899,-.15379) * av.z;
    a1 += vec4(1.5169,-.1829,-.094024,-.042556) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(1, -1));
    a1 += vec4(.098884,.54253,-.22865,.30128) * av.x;
    a1 += vec4(2.0384,-.14104,.34729,-.33693) * av.y;
    a1 += vec4(.70436,.1957,.15727,-.045124) * av.z;
    a1 += vec4(-.13571,-.28299,.69631,-.29695) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(-1, 0));
    a1 += vec4(1.6629,.74411,.05103,2.3585) * av.x;
    a1 += vec4(-.67571,.021548,.67407,.5963) * av.y;
    a1 += vec4(-.3509,.62004,-.75324,.67115) * av.z;
    a1 += vec4(.5853,-1.238,-.070691,.11512) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(0, 0));
    a1 += vec4(-1.1717,-.060287,-1.0195,.64648) * av.x;
    a1 += vec4(-.63177,1.0306,.74142,-.27691) * av.y;
    a1 += vec4(.2686,.3275,.71943,.79182) * av.z;
    a1 += vec4(.29655,.43038,-.23658,-.016451) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(1, 0));
    a1 += vec4(-.20551,-.031767,.17177,.18704) * av.x;
    a1 += vec4(-1.074,-.64446,1.4569,-.14463) * av.y;
    a1 += vec4(.764,.44173,-.27705,.00059085) * av.z;
    a1 += vec4(-1.2734,-.14609,-.30615,-.47019) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(-1, 1));
    a1 += vec4(.54048,-.11072,-.22208,.0018201) * av.x;
    a1 += vec4(-.022047,.2666,.0020657,-.062141) * av.y;
    a1 += vec4(-.56284,.030859,-.21249,-.24902) * av.z;
    a1 += vec4(.11061,.052508,.046085,.22183) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(0, 1));
    a1 += vec4(.2563,-.3815,-.52007,.34915) * av.x;
    a1 += vec4(.75456,.075949,.029337,.023515) * av.y;
    a1 += vec4(-.69316,-.044622,.6598,-.45438) * av.z;
    a1 += vec4(-.22986,.15561,.46195,.36487) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(1, 1));
    a1 += vec4(.11399,-.041908,-.25336,.039583) * av.x;
    a1 += vec4(.40082,.21947,.033232,-.13476) * av.y;
    a1 += vec4(.68929,-.0061822,.45254,.33382) * av.z;
    a1 += vec4(-.11489,.25582,.25627,-.00012599) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(-1, -1));
    a1 += vec4(-.13373,.11739,-.52123,-.024259) * av.x;
    a1 += vec4(.25559,-.49708,-.011434,.12713) * av.y;
    a1 += vec4(-.092,-.25041,.4256,-.19746) * av.z;
    a1 += vec4(-.050097,-.051746,-1.3023,.18879) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(0, -1));
    a1 += vec4(.51285,-.10342,-.8918,-.10757) * av.x;
    a1 += vec4(-.7164,.04073,-1.6777,.41659) * av.y;
    a1 += vec4(-.31031,-.039566,-1.1554,-.3867) * av.z;
    a1 += vec4(.92047,.3884,-1.9649,.61141) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(1, -1));
    a1 += vec4(.70801,.732,-.12882,-.20384) * av.x;
    a1 += vec4(.61328,-.1746,-.30066,.41907) * av.y;
    a1 += vec4(.51397,-.29041,-.0054817,-.033806) * av.z;
    a1 += vec4(1.6794,.034497,.5134,-.088511) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(-1, 0));
    a1 += vec4(.18456,-.10387,.28114,-.50668) * av.x;
    a1 += vec4(-.52656,.33401,.11134,-.63209) * av.y;
    a1 += vec4(-.59396,.36015,-2.2373,-.95796) * av.z;
    a1 += vec4(-.56713,.34473,1.3526,.14381) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(0, 0));
    a1 += vec4(.36505,1.461,1.0818,-.47735) * av.x;
    a1 += vec4(.25008,.47237,.69305,.48027) * av.y;
    a1 += vec4(1.7688,.10098,-1.1123,.038695) * av.z;
    a1 += vec4(-1.7833,1.3429,.89876,-1.0149) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(1, 0));
    a1 += vec4(-1.3528,.13814,.66796,-.25241) * av.x;
    a1 += vec4(-.77797,-.099035,-.64615,.4644) * av.y;
    a1 += vec4(-.40114,.048416,-.25443,-.17836) * av.z;
    a1 += vec4(.34562,-.4976,.8331,.37452) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(-1, 1));
    a1 += vec4(-.094516,.20283,.34641,.11838) * av.x;
    a1 += vec4(.20241,-.4055,-.2244,.031504) * av.y;
    a1 += vec4(.29138,-.15713,.0318,.0081676) * av.z;
    a1 += vec4(-.80472,-.27806,.52702,-.2008) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(0, 1));
    a1 += vec4(-.82309,-.49748,.17947,-.63414) * av.x;
    a1 += vec4(.4732,-.89188,.65018,.11314) * av.y;
    a1 += vec4(-.75216,.28282,.54014,-.74238) * av.z;
    a1 += vec4(-.29685,-.33908,-.10311,.1737) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(1, 1));
    a1 += vec4(.5496,-.1151,-.37716,.089775) * av.x;
    a1 += vec4(1.5293,.50994,-.00026769,-.18029) * av.y;
    a1 += vec4(-.029339,-.54408,.38319,-.2422) * av.z;
    a1 += vec4(.40694,.57117,1.0636,.30693) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(.080766,.16491,.11609,.037607) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC jpeg_chroma_blind 10/28: 3x3 16>16, channels 9 to 12
//!HOOK CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_0_0
//!BIND VSA_JPEG_CHROMA_BLIND_0_1
//!BIND VSA_JPEG_CHROMA_BLIND_0_2
//!BIND VSA_JPEG_CHROMA_BLIND_0_3
//!SAVE VSA_JPEG_CHROMA_BLIND_1_2
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a2 = vec4(.24328,-.37235,-.0254,-.48669);
    vec4 av;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(-1, -1));
    a2 += vec4(.015497,.019291,-.0071911,.0060242) * av.x;
    a2 += vec4(-.060171,.00022818,-.13745,-.055566) * av.y;
    a2 += vec4(-.19714,-.03751,.0082515,.045319) * av.z;
    a2 += vec4(.32653,-.18148,-.17283,.055295) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(0, -1));
    a2 += vec4(.12213,.0078526,-.004883,-.027241) * av.x;
    a2 += vec4(-.088602,.038977,.042114,-.18623) * av.y;
    a2 += vec4(-.56165,-.068296,.20294,-.060991) * av.z;
    a2 += vec4(-.11438,-.17395,-.57059,.1768) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(1, -1));
    a2 += vec4(.18759,-.012917,-.00203,-.0063674) * av.x;
    a2 += vec4(.19384,-.075057,.31641,.17295) * av.y;
    a2 += vec4(.33371,-.097329,-.83158,-.017757) * av.z;
    a2 += vec4(.084445,.33701,-.98344,.84453) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(-1, 0));
    a2 += vec4(-.31136,-.023643,.018563,.0086805) * av.x;
    a2 += vec4(-.084932,.052887,-.17698,-.068558) * av.y;
    a2 += vec4(-.79681,-.031124,.044849,.06373) * av.z;
    a2 += vec4(.093652,.23485,1.2676,.10971) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(0, 0));
    a2 += vec4(-.14628,-.072812,.0079084,-.071676) * av.x;
    a2 += vec4(.036979,.093144,-.017621,.015644) * av.y;
    a2 += vec4(-.92497,-.21552,-.082878,-.05578) * av.z;
    a2 += vec4(.92799,1.0429,.26962,-.96066) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(1, 0));
    a2 += vec4(-.090674,-.051034,.013259,.0016599) * av.x;
    a2 += vec4(.16509,-.061033,-.067949,.57567) * av.y;
    a2 += vec4(-.68171,-.039938,.14797,-1.1117) * av.z;
    a2 += vec4(.22496,-.11466,-1.033,-.44003) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(-1, 1));
    a2 += vec4(-.32448,-.02714,-.082791,-.016534) * av.x;
    a2 += vec4(-.050827,-.041795,-.086797,-.014073) * av.y;
    a2 += vec4(-.19278,.039005,.12567,-.050669) * av.z;
    a2 += vec4(.44197,-.25527,1.1405,.25304) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(0, 1));
    a2 += vec4(-.11577,-.0083625,-.048386,-.03315) * av.x;
    a2 += vec4(-.13909,-.031278,-.053195,-.086288) * av.y;
    a2 += vec4(-.26563,.046962,.092553,-.023716) * av.z;
    a2 += vec4(-.20299,-.015314,.67168,.057559) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(1, 1));
    a2 += vec4(.022104,-.037848,-.012426,-.059794) * av.x;
    a2 += vec4(-.0028387,-.039826,-.014672,-.14078) * av.y;
    a2 += vec4(-.19274,.018507,-.092256,-.022211) * av.z;
    a2 += vec4(-.61518,.23808,-.24606,-.2428) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(-1, -1));
    a2 += vec4(-.18643,-.11938,.19415,.1104) * av.x;
    a2 += vec4(.018492,-.0076538,-.13923,.11285) * av.y;
    a2 += vec4(.025638,-.0043571,.023797,-.047148) * av.z;
    a2 += vec4(-.15772,.065632,.069909,-.14378) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(0, -1));
    a2 += vec4(.36886,-.51173,-.27243,-.033795) * av.x;
    a2 += vec4(.21071,-.01144,.26971,-.066245) * av.y;
    a2 += vec4(-.17692,.0047977,.00071002,-.015733) * av.z;
    a2 += vec4(.11602,-.079523,.02534,-.60084) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(1, -1));
    a2 += vec4(-.086557,.25129,-.035967,.046212) * av.x;
    a2 += vec4(-.0435,-.031008,-.10688,-.09244) * av.y;
    a2 += vec4(.096274,.0016134,-.11084,-.001145) * av.z;
    a2 += vec4(.14583,-.069381,.94406,-.074708) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(-1, 0));
    a2 += vec4(.013886,-.03853,.018887,.047419) * av.x;
    a2 += vec4(-.023225,-.051329,.20693,-.020834) * av.y;
    a2 += vec4(-.027805,.019492,.00056403,.019859) * av.z;
    a2 += vec4(.36769,-.11738,-.16523,-.19959) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(0, 0));
    a2 += vec4(.1433,.75103,.56776,.38414) * av.x;
    a2 += vec4(-.27064,.12428,.11288,-.28153) * av.y;
    a2 += vec4(-.40975,-.028347,.15119,-.09507) * av.z;
    a2 += vec4(-.49841,-.78827,-.27635,-.030134) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(1, 0));
    a2 += vec4(.56804,-.3666,-1.5126,-.48061) * av.x;
    a2 += vec4(.010853,-.019199,-.91421,.15393) * av.y;
    a2 += vec4(.090503,.011193,-.046463,.050215) * av.z;
    a2 += vec4(.38442,-.027481,-.13096,-.77516) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(-1, 1));
    a2 += vec4(-.98925,-.20861,.53384,-.044339) * av.x;
    a2 += vec4(-.081697,.019282,-.11117,-.076637) * av.y;
    a2 += vec4(-.2673,-.021706,-.030362,-.031026) * av.z;
    a2 += vec4(.069014,-.052923,-.71497,-.040745) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(0, 1));
    a2 += vec4(-.12954,.42703,.57614,.37542) * av.x;
    a2 += vec4(.16625,.045905,.73023,-.19371) * av.y;
    a2 += vec4(-.51334,-.0094074,-.041111,.011714) * av.z;
    a2 += vec4(-.00046424,-.019154,.081286,-.14384) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(1, 1));
    a2 += vec4(-.20607,.21394,-.55734,-.51888) * av.x;
    a2 += vec4(.23621,.047511,-.016874,-.49435) * av.y;
    a2 += vec4(-.042119,-.032134,.0031277,-.05895) * av.z;
    a2 += vec4(.047143,.046243,.18689,.16829) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(-1, -1));
    a2 += vec4(.6313,.15155,.094141,.043921) * av.x;
    a2 += vec4(.012727,-.028383,.16062,.15694) * av.y;
    a2 += vec4(.56082,-.15918,-.37384,.16428) * av.z;
    a2 += vec4(-.71869,.31585,-.60111,.086743) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(0, -1));
    a2 += vec4(-.10951,.12363,-1.0068,-1.5204) * av.x;
    a2 += vec4(.65727,.012402,.13213,.020637) * av.y;
    a2 += vec4(.41734,-.029284,-.4307,.048541) * av.z;
    a2 += vec4(.62131,-.25764,.15593,.15758) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(1, -1));
    a2 += vec4(-.31655,-.11855,.099357,.33161) * av.x;
    a2 += vec4(-.47487,-.303,.7195,-.43725) * av.y;
    a2 += vec4(.1762,-.1741,-.08471,.32609) * av.z;
    a2 += vec4(.35173,-.020198,.51527,-.45384) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(-1, 0));
    a2 += vec4(.81384,.19438,.76352,.2503) * av.x;
    a2 += vec4(-.20234,-.60962,-.63654,-.042046) * av.y;
    a2 += vec4(-.62475,.32379,.14722,.0077431) * av.z;
    a2 += vec4(.16493,.047104,-.014387,.35748) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(0, 0));
    a2 += vec4(-.8119,-.21741,-.26835,-1.0956) * av.x;
    a2 += vec4(.78623,-.30031,.27303,-.6327) * av.y;
    a2 += vec4(.061736,-.020625,.10798,.15968) * av.z;
    a2 += vec4(-.47812,-.31535,-.21956,-.36719) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(1, 0));
    a2 += vec4(.75771,.093214,.025287,.36928) * av.x;
    a2 += vec4(.62286,.28225,-.20195,.1115) * av.y;
    a2 += vec4(-.12467,.26645,.58717,-.33552) * av.z;
    a2 += vec4(.69548,.14815,.50973,.032903) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(-1, 1));
    a2 += vec4(.39524,-.0352,.24146,.19067) * av.x;
    a2 += vec4(-.063923,-.096938,-.50055,.056352) * av.y;
    a2 += vec4(-.68184,.69673,-.16941,.35637) * av.z;
    a2 += vec4(.19793,-.23646,-.51504,.18479) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(0, 1));
    a2 += vec4(.62729,.24351,.18285,.39698) * av.x;
    a2 += vec4(-.10588,-.010585,-.12188,.12893) * av.y;
    a2 += vec4(-.054992,-.016461,-.015064,1.0035) * av.z;
    a2 += vec4(.6255,-.40244,-.0399,-.49292) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(1, 1));
    a2 += vec4(-.30987,-.11365,-.12247,.11114) * av.x;
    a2 += vec4(-1.0308,-.13824,.38988,-.15443) * av.y;
    a2 += vec4(.23797,-.5957,.013156,.82772) * av.z;
    a2 += vec4(-.32796,-.35464,.060074,-.9463) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(-1, -1));
    a2 += vec4(-.054252,-.16264,-.015373,-.25829) * av.x;
    a2 += vec4(.26008,.31234,.447,-.13536) * av.y;
    a2 += vec4(.18563,-.20655,.025716,-.14056) * av.z;
    a2 += vec4(.47426,-.13959,.20981,.13455) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(0, -1));
    a2 += vec4(.66959,-.59828,.18366,-.5036) * av.x;
    a2 += vec4(-.09861,.28596,-.027798,.32163) * av.y;
    a2 += vec4(.20152,-.27775,-.31367,-.14965) * av.z;
    a2 += vec4(.14916,.25302,-.26173,-.020917) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(1, -1));
    a2 += vec4(-.15753,-.37655,.50604,-.42091) * av.x;
    a2 += vec4(.84417,.021154,-.52032,.93088) * av.y;
    a2 += vec4(.73137,-.081316,-.57121,.35714) * av.z;
    a2 += vec4(.58286,-.37352,-.070703,-.29724) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(-1, 0));
    a2 += vec4(-.73746,.10162,-.18458,.004194) * av.x;
    a2 += vec4(.2469,-.22867,-.031434,.16576) * av.y;
    a2 += vec4(-.091644,.13216,.21018,-.20272) * av.z;
    a2 += vec4(-.34875,-.082752,-.25341,.08669) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(0, 0));
    a2 += vec4(.23733,-.060534,-.37647,.19802) * av.x;
    a2 += vec4(.14999,.086476,.43449,.82805) * av.y;
    a2 += vec4(.22425,.40624,.49814,.32132) * av.z;
    a2 += vec4(-.18513,-.12871,-.2393,.49299) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(1, 0));
    a2 += vec4(.92168,.3778,-.074964,-.31443) * av.x;
    a2 += vec4(.70077,.13825,-.52787,.27206) * av.y;
    a2 += vec4(-.23546,-.26754,-.1492,-.29279) * av.z;
    a2 += vec4(1.079,.1879,.070221,1.551) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(-1, 1));
    a2 += vec4(-.18005,.12844,.45888,.089277) * av.x;
    a2 += vec4(-.32914,-.31843,-.17633,.17372) * av.y;
    a2 += vec4(-.94565,.10081,.70483,-.30123) * av.z;
    a2 += vec4(.21158,-.21678,.22492,.18954) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(0, 1));
    a2 += vec4(-.70081,.17301,-.6496,-.39856) * av.x;
    a2 += vec4(-.6403,.41361,.14062,-.17236) * av.y;
    a2 += vec4(.64913,-.68558,-.40755,-.34754) * av.z;
    a2 += vec4(-2.2226,-.075277,.50974,.60401) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(1, 1));
    a2 += vec4(-.9162,-.22991,-.14027,.54496) * av.x;
    a2 += vec4(-.22389,-.44699,.34424,.22501) * av.y;
    a2 += vec4(.20485,.19579,-.012686,-.20675) * av.z;
    a2 += vec4(.066052,.16421,.071651,-.036638) * av.w;
    a2 = max(a2, vec4(0.)) + vec4(.1174,.75992,-.5023,-.042933) * min(a2, vec4(0.));
    return vec4(a2);
}

//!DESC jpeg_chroma_blind 11/28: 3x3 16>16, channels 13 to 16
//!HOOK CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_0_0
//!BIND VSA_JPEG_CHROMA_BLIND_0_1
//!BIND VSA_JPEG_CHROMA_BLIND_0_2
//!BIND VSA_JPEG_CHROMA_BLIND_0_3
//!SAVE VSA_JPEG_CHROMA_BLIND_1_3
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a3 = vec4(.47977,-.34578,-.031867,.35542);
    vec4 av;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(-1, -1));
    a3 += vec4(-.20031,-.16969,-.074012,.011199) * av.x;
    a3 += vec4(.011121,.052693,-.024037,.0031507) * av.y;
    a3 += vec4(.033949,-.26029,.11584,-.0077209) * av.z;
    a3 += vec4(-.19041,.28062,.91907,-.059031) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(0, -1));
    a3 += vec4(-.018081,-.46641,.040608,-.04648) * av.x;
    a3 += vec4(.017902,-.23861,.040489,.03184) * av.y;
    a3 += vec4(.061172,-.92486,-.019555,.04834) * av.z;
    a3 += vec4(.70526,-.73099,1.0619,.06515) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(1, -1));
    a3 += vec4(-.0040346,-.29981,-.040645,-.0066423) * av.x;
    a3 += vec4(.042733,-.5923,.10142,.027205) * av.y;
    a3 += vec4(.61981,-.33153,.061522,-.0053506) * av.z;
    a3 += vec4(.15047,1.0842,.56931,-.44359) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(-1, 0));
    a3 += vec4(.0099064,-.083179,.036909,.021253) * av.x;
    a3 += vec4(.038814,.11941,-.020791,-.0098783) * av.y;
    a3 += vec4(-.052787,-.41896,-.011927,-.009805) * av.z;
    a3 += vec4(1.044,.56003,.32269,-.087234) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(0, 0));
    a3 += vec4(-.10643,-.39585,-.0030398,-.0028464) * av.x;
    a3 += vec4(.34983,-.25715,.12647,.019421) * av.y;
    a3 += vec4(-.40009,-1.0321,.082749,.033192) * av.z;
    a3 += vec4(.11498,-.23137,-.25484,.57327) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(1, 0));
    a3 += vec4(-.25158,-.29303,-.010604,.0034924) * av.x;
    a3 += vec4(-.43459,-1.1149,-.014533,.15967) * av.y;
    a3 += vec4(-1.0146,.56944,-.067838,-.04466) * av.z;
    a3 += vec4(.56212,.34237,-.38061,-.10392) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(-1, 1));
    a3 += vec4(-.096256,-.032076,.039406,-.00056543) * av.x;
    a3 += vec4(.088014,.13873,.047398,-.016074) * av.y;
    a3 += vec4(-.1539,-.26206,-.02739,-.026668) * av.z;
    a3 += vec4(-.78697,-.74774,-.46461,-.39499) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(0, 1));
    a3 += vec4(-.21581,-.29027,-.034344,-.019211) * av.x;
    a3 += vec4(.10317,.11022,.11697,-.031001) * av.y;
    a3 += vec4(.046707,-.70999,-.20485,.0083104) * av.z;
    a3 += vec4(-.43617,-1.5244,-.82022,.02304) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_0_texOff(vec2(1, 1));
    a3 += vec4(-.019432,-.34326,-.047494,.031878) * av.x;
    a3 += vec4(-.21793,-.34451,-.018065,.0067797) * av.y;
    a3 += vec4(.004557,-.18666,-.15624,-.0040858) * av.z;
    a3 += vec4(-.54393,.099741,-.45233,-.018125) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(-1, -1));
    a3 += vec4(-.59737,.29309,.39921,-.10166) * av.x;
    a3 += vec4(-.071723,-.066709,.017235,-.031775) * av.y;
    a3 += vec4(-.045867,.016309,.014818,-.0088929) * av.z;
    a3 += vec4(-.058158,.25054,-.35612,.097028) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(0, -1));
    a3 += vec4(-.58707,.49562,.7718,-.11597) * av.x;
    a3 += vec4(-.11541,-.43996,.45269,-.073411) * av.y;
    a3 += vec4(-.26788,-.33035,.019879,.016694) * av.z;
    a3 += vec4(.37539,.097271,-.34448,.41647) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(1, -1));
    a3 += vec4(-.2244,.49882,.17102,.099366) * av.x;
    a3 += vec4(-.23181,-.30586,.10851,-.061289) * av.y;
    a3 += vec4(-.15727,-.28927,-.015282,-.062891) * av.z;
    a3 += vec4(-.51448,.081941,-.10165,.33032) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(-1, 0));
    a3 += vec4(.44523,-.7523,.059388,-.10639) * av.x;
    a3 += vec4(-.076379,-.024572,.019715,-.0060922) * av.y;
    a3 += vec4(.048385,-.025647,-.029628,-.015154) * av.z;
    a3 += vec4(-.99529,.37804,.57613,.031463) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(0, 0));
    a3 += vec4(.19035,.14445,.35181,-.34752) * av.x;
    a3 += vec4(-.23854,.1341,-.33288,-.050183) * av.y;
    a3 += vec4(-.29542,-.35507,.10327,.015862) * av.z;
    a3 += vec4(.42275,-.67774,-.34241,.34763) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(1, 0));
    a3 += vec4(-.045267,.35315,-.18275,.4621) * av.x;
    a3 += vec4(.098561,-.79843,-.2607,.019274) * av.y;
    a3 += vec4(-.16221,-.52582,.011601,-.056582) * av.z;
    a3 += vec4(.88742,-.32088,.0085807,.18066) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(-1, 1));
    a3 += vec4(.25432,-.12876,.064958,-.04696) * av.x;
    a3 += vec4(.020222,.013718,.069917,-.016134) * av.y;
    a3 += vec4(.18408,.017952,-.0011925,.03568) * av.z;
    a3 += vec4(-.11491,.19474,.21263,.11259) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(0, 1));
    a3 += vec4(.14047,-1.4125,-1.0365,-.037185) * av.x;
    a3 += vec4(-.015557,-.050143,-.074445,-.033598) * av.y;
    a3 += vec4(-.12242,-.24164,-.076172,.01779) * av.z;
    a3 += vec4(-.052984,.04127,.020721,.10607) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_1_texOff(vec2(1, 1));
    a3 += vec4(.66659,-.48071,-.57297,.10713) * av.x;
    a3 += vec4(-.047287,.018344,.029229,-.055286) * av.y;
    a3 += vec4(-.11714,-.24583,-.016667,.02684) * av.z;
    a3 += vec4(.34464,.31909,.15911,-.11487) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(-1, -1));
    a3 += vec4(.32531,.63729,.79984,.01622) * av.x;
    a3 += vec4(.80838,.59595,.12916,.127) * av.y;
    a3 += vec4(-.13912,.1348,.33796,.052909) * av.z;
    a3 += vec4(.14856,.06503,-.58691,.06915) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(0, -1));
    a3 += vec4(.083969,-.61041,.34133,.46204) * av.x;
    a3 += vec4(.1291,-.042439,-.20249,-.091628) * av.y;
    a3 += vec4(.12423,.32486,.23514,.15082) * av.z;
    a3 += vec4(.41871,.24548,-.31477,.29328) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(1, -1));
    a3 += vec4(-.40896,-.12751,-.22029,-.19987) * av.x;
    a3 += vec4(.16096,-.20349,.18847,.24198) * av.y;
    a3 += vec4(-.75338,.51569,-.24002,-.058353) * av.z;
    a3 += vec4(.22791,-.28141,-.22319,.3152) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(-1, 0));
    a3 += vec4(-.17673,-.17898,-.57851,.1295) * av.x;
    a3 += vec4(-.077237,.34711,.093182,-.13784) * av.y;
    a3 += vec4(.28946,.3899,.22982,.165) * av.z;
    a3 += vec4(-.075562,-.098615,.11177,-.055578) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(0, 0));
    a3 += vec4(.081627,-1.4779,-.073577,.86573) * av.x;
    a3 += vec4(-.013101,-.55059,-.06214,.33591) * av.y;
    a3 += vec4(.73003,-.61142,-.72398,.0031637) * av.z;
    a3 += vec4(.34382,.76542,.01821,.336) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(1, 0));
    a3 += vec4(.23107,.39377,-.090653,-.13097) * av.x;
    a3 += vec4(-.13984,.069021,-.071921,-.099531) * av.y;
    a3 += vec4(-.030481,.037006,.096766,.1034) * av.z;
    a3 += vec4(-.68949,.8716,.71594,-.077244) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(-1, 1));
    a3 += vec4(-.57305,.16373,-.38879,-.024426) * av.x;
    a3 += vec4(-.20101,.81125,.58867,.048766) * av.y;
    a3 += vec4(.51691,-.33093,-.36822,.13546) * av.z;
    a3 += vec4(-.4767,-.012738,-.095972,.1573) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(0, 1));
    a3 += vec4(-.47002,.31679,-.16398,-.35244) * av.x;
    a3 += vec4(-.53148,-.72317,-.34422,-.12282) * av.y;
    a3 += vec4(-.60608,.33867,.1734,-.30988) * av.z;
    a3 += vec4(-.24176,-.18406,.21448,.11894) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_2_texOff(vec2(1, 1));
    a3 += vec4(-.082591,-.12009,.13252,-.24183) * av.x;
    a3 += vec4(.21818,-.095563,-.10579,.35234) * av.y;
    a3 += vec4(.30013,1.0058,.24705,-.65564) * av.z;
    a3 += vec4(.40673,-1.1262,.18451,.53313) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(-1, -1));
    a3 += vec4(-.01586,.31793,.20672,.047676) * av.x;
    a3 += vec4(.095003,.32058,.49562,.13464) * av.y;
    a3 += vec4(.23655,.038856,.62685,.088941) * av.z;
    a3 += vec4(.1983,.015767,-.4609,-.10033) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(0, -1));
    a3 += vec4(-.57836,-.41442,.35356,.3634) * av.x;
    a3 += vec4(-.04519,.017974,.6325,-.33942) * av.y;
    a3 += vec4(.01112,.41812,.32529,-.016579) * av.z;
    a3 += vec4(.63582,-.56923,-.57752,.092629) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(1, -1));
    a3 += vec4(-.25403,-.2612,.066984,.082009) * av.x;
    a3 += vec4(-.3173,.27668,.074369,-.54772) * av.y;
    a3 += vec4(-.49494,.64132,.013117,-.17494) * av.z;
    a3 += vec4(.13331,-.25932,.025476,.24434) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(-1, 0));
    a3 += vec4(.71394,.25586,.31996,.10134) * av.x;
    a3 += vec4(.20253,-.27697,.082392,.016343) * av.y;
    a3 += vec4(.43902,-.64632,.17402,.005815) * av.z;
    a3 += vec4(-.048687,.37489,-.17016,-.051288) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(0, 0));
    a3 += vec4(.46322,.84657,-.48345,-.014414) * av.x;
    a3 += vec4(-.16779,-.90317,-.5896,-.38423) * av.y;
    a3 += vec4(-.14362,-.53898,-.49708,-.094391) * av.z;
    a3 += vec4(-.50822,.54587,.29465,-.3004) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(1, 0));
    a3 += vec4(-.32724,.7944,-.11441,.52332) * av.x;
    a3 += vec4(.16247,-.39794,-.39694,-.21927) * av.y;
    a3 += vec4(-.58584,-.47559,-.20997,-.011196) * av.z;
    a3 += vec4(.53626,1.8464,.77493,-.34354) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(-1, 1));
    a3 += vec4(.8787,-.75684,-.40747,-.10152) * av.x;
    a3 += vec4(.77291,.48801,.24721,-.19343) * av.y;
    a3 += vec4(.60609,-.94888,-.57948,.16562) * av.z;
    a3 += vec4(-.16386,-.58249,.058213,-.17964) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(0, 1));
    a3 += vec4(-.1373,-.36751,.079544,.28308) * av.x;
    a3 += vec4(.11782,-1.4954,-.59378,.028888) * av.y;
    a3 += vec4(.1099,.41181,-.28419,.11696) * av.z;
    a3 += vec4(.83034,.50188,.3907,-.12097) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_0_3_texOff(vec2(1, 1));
    a3 += vec4(.36902,1.1937,.24688,-.12668) * av.x;
    a3 += vec4(.33916,.16343,-.33093,-.26036) * av.y;
    a3 += vec4(.45161,-.66231,.0654,.29163) * av.z;
    a3 += vec4(.043095,-.25192,-.3064,8.3412e-5) * av.w;
    a3 = max(a3, vec4(0.)) + vec4(.14816,.10375,-.67989,.017952) * min(a3, vec4(0.));
    return vec4(a3);
}

//!DESC jpeg_chroma_blind 12/28: 3x3 16>16, channels 1 to 4
//!HOOK CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_1_0
//!BIND VSA_JPEG_CHROMA_BLIND_1_1
//!BIND VSA_JPEG_CHROMA_BLIND_1_2
//!BIND VSA_JPEG_CHROMA_BLIND_1_3
//!SAVE VSA_JPEG_CHROMA_BLIND_2_0
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(.22067,.27064,-.36538,-.0398);
    vec4 av;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(-1, -1));
    a0 += vec4(-.28613,.064757,-.24036,.16036) * av.x;
    a0 += vec4(-.55207,.5818,-.011748,.42318) * av.y;
    a0 += vec4(.27044,.73055,.053961,-.78635) * av.z;
    a0 += vec4(.14475,-.2359,-.10396,-.26395) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(0, -1));
    a0 += vec4(.30005,-.57458,.037888,-.82128) * av.x;
    a0 += vec4(-.78626,.033506,-.12791,-.0084569) * av.y;
    a0 += vec4(.51245,.62658,.17656,-2.1403) * av.z;
    a0 += vec4(-.6595,-.42705,-.26563,-.3515) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(1, -1));
    a0 += vec4(.10677,.15527,-.20021,-.05291) * av.x;
    a0 += vec4(-.4132,-.024444,-.10027,-.14622) * av.y;
    a0 += vec4(.39637,-.16078,.13448,-.6711) * av.z;
    a0 += vec4(-.23116,.22659,-.10028,.099971) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(-1, 0));
    a0 += vec4(-.19865,-.048598,.067526,.13396) * av.x;
    a0 += vec4(.28682,-1.3637,.19499,-.1514) * av.y;
    a0 += vec4(.3419,.40379,-.12265,.68312) * av.z;
    a0 += vec4(.90811,-.19565,-.81585,-.039268) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(0, 0));
    a0 += vec4(2.2644,1.4422,-.81839,.46532) * av.x;
    a0 += vec4(-.42489,.28827,.043847,-.0081605) * av.y;
    a0 += vec4(1.1769,.678,-.7128,.38962) * av.z;
    a0 += vec4(.12575,.96728,1.1494,-.010035) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(1, 0));
    a0 += vec4(.12827,-.13083,.18388,.10002) * av.x;
    a0 += vec4(-.27417,.19063,-.10217,.013377) * av.y;
    a0 += vec4(.09573,.076249,-.12244,-.1146) * av.z;
    a0 += vec4(-.70711,-.22459,.447,-.052817) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(-1, 1));
    a0 += vec4(-.14448,-.84646,.42333,-.25057) * av.x;
    a0 += vec4(.13212,.38997,.13937,-.10625) * av.y;
    a0 += vec4(-.037754,.11843,.26075,.46839) * av.z;
    a0 += vec4(.32106,-.085054,-.39233,.0071214) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(0, 1));
    a0 += vec4(.13545,-.33391,.49638,.14857) * av.x;
    a0 += vec4(.36446,.040538,-.039839,.045865) * av.y;
    a0 += vec4(.13863,.78678,-.26812,1.8124) * av.z;
    a0 += vec4(.40384,.38799,.05762,.55029) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(1, 1));
    a0 += vec4(.15402,-.29825,.16639,.13794) * av.x;
    a0 += vec4(.034134,.019863,-.14076,.0086399) * av.y;
    a0 += vec4(.62542,.088116,-.086168,.32904) * av.z;
    a0 += vec4(.069493,.0028876,.429,.20939) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(-1, -1));
    a0 += vec4(-.777,-.15124,-.2021,.20494) * av.x;
    a0 += vec4(-.01476,-.063986,.015405,.0095093) * av.y;
    a0 += vec4(-.079,-.59747,.28723,-.0024586) * av.z;
    a0 += vec4(-.044764,-.13176,.11068,-.0042526) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(0, -1));
    a0 += vec4(.78764,.17328,-.38442,-.16556) * av.x;
    a0 += vec4(1.0172,1.3562,.16988,.6111) * av.y;
    a0 += vec4(.53067,.098451,.054775,.29695) * av.z;
    a0 += vec4(-.98985,.081548,.15349,-.39612) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(1, -1));
    a0 += vec4(-.22556,-.20115,-.04717,.1918) * av.x;
    a0 += vec4(-.00085853,-.0044617,.027865,-.097524) * av.y;
    a0 += vec4(.1836,.03762,-.22333,-.059549) * av.z;
    a0 += vec4(-.070022,-.095574,.05338,-.0094455) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(-1, 0));
    a0 += vec4(-.36642,-1.2391,.17949,-.24671) * av.x;
    a0 += vec4(-.66682,.74742,-.64293,.44091) * av.y;
    a0 += vec4(-.37864,-.28018,.085315,-.38245) * av.z;
    a0 += vec4(-.02186,.040974,.080377,-.071757) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(0, 0));
    a0 += vec4(1.3446,.52892,-.37239,.39978) * av.x;
    a0 += vec4(-.012294,-.9054,-.51789,.75067) * av.y;
    a0 += vec4(-.055605,-.43961,.42934,-.25305) * av.z;
    a0 += vec4(.128,-.72321,-.59221,.16498) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(1, 0));
    a0 += vec4(.82433,-.40155,.087238,.09434) * av.x;
    a0 += vec4(.63019,.30163,-.27601,-.18783) * av.y;
    a0 += vec4(-.86113,-.51412,.24822,-.17121) * av.z;
    a0 += vec4(.20373,.28694,.1512,-.02942) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(-1, 1));
    a0 += vec4(.70042,.34846,.23529,.055622) * av.x;
    a0 += vec4(-.83204,.24325,-.28589,-.25758) * av.y;
    a0 += vec4(-.28316,.08845,.059648,-.13529) * av.z;
    a0 += vec4(-.1417,-.094292,-.018114,.14808) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(0, 1));
    a0 += vec4(.45155,-.28707,.493,.20354) * av.x;
    a0 += vec4(-.054224,-.13355,-.019887,-.58566) * av.y;
    a0 += vec4(-.48172,-.77272,.088652,-.051641) * av.z;
    a0 += vec4(.15382,.14612,-.0082121,.032716) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(1, 1));
    a0 += vec4(-.49161,-.21715,.03651,-.12387) * av.x;
    a0 += vec4(-.58935,.21098,-.34747,-.43221) * av.y;
    a0 += vec4(.24916,.043548,-.21034,.29181) * av.z;
    a0 += vec4(.38128,-.11178,.010106,.035011) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(-1, -1));
    a0 += vec4(.13693,.53408,.13847,.040785) * av.x;
    a0 += vec4(-.17454,.065669,-.019772,.092791) * av.y;
    a0 += vec4(.096098,-.020176,-.037996,-.030927) * av.z;
    a0 += vec4(.43759,-.33795,-.0047686,-.2059) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(0, -1));
    a0 += vec4(.50169,1.4586,.12785,-.56978) * av.x;
    a0 += vec4(.27216,-.049678,.067702,.28787) * av.y;
    a0 += vec4(-.12938,-.0049941,-.035498,-.00065715) * av.z;
    a0 += vec4(.39316,-.19381,.022352,-.054941) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(1, -1));
    a0 += vec4(-.57203,.042165,.52765,-.40197) * av.x;
    a0 += vec4(-.021792,-.19331,.049368,-.020552) * av.y;
    a0 += vec4(.086702,.023571,-.070404,-.020321) * av.z;
    a0 += vec4(-.090388,.092143,-.0035785,.12014) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(-1, 0));
    a0 += vec4(.54048,.65102,-.19338,-.15286) * av.x;
    a0 += vec4(-.23471,-.32657,-.06006,-.13522) * av.y;
    a0 += vec4(-.19404,.0092621,.020406,-.051888) * av.z;
    a0 += vec4(-.35473,1.364,-.23608,.18126) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(0, 0));
    a0 += vec4(1.1515,.37879,-.41355,.56577) * av.x;
    a0 += vec4(-.17055,.11892,-.0774,.069718) * av.y;
    a0 += vec4(.083211,-.0054499,-.24271,-.079012) * av.z;
    a0 += vec4(-.015747,-.031009,.035736,-.051682) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(1, 0));
    a0 += vec4(-.84799,.10625,.21965,-.027068) * av.x;
    a0 += vec4(.80302,-.30411,.12938,-.10215) * av.y;
    a0 += vec4(-.10443,-.016072,-.019516,-.018818) * av.z;
    a0 += vec4(-.2759,-.12185,-.0428,-.0089204) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(-1, 1));
    a0 += vec4(.20726,.072606,-.24459,.11472) * av.x;
    a0 += vec4(-.44039,-.17917,-.089776,.024408) * av.y;
    a0 += vec4(-.014968,.012185,.032667,.00057351) * av.z;
    a0 += vec4(-.40048,-.30435,-.16183,-.12683) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(0, 1));
    a0 += vec4(.52718,.82802,-.35622,.34254) * av.x;
    a0 += vec4(-.25514,-.25163,.083222,-.15063) * av.y;
    a0 += vec4(.0064988,.0064977,-.0060774,-.020131) * av.z;
    a0 += vec4(-.21725,-.21163,.035625,.11134) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(1, 1));
    a0 += vec4(.20146,.13482,.12158,-.11525) * av.x;
    a0 += vec4(.011403,-.22348,.028467,-.10141) * av.y;
    a0 += vec4(.071189,.0084538,-.058917,-.00108) * av.z;
    a0 += vec4(-.056625,-.010774,-.018817,-.044071) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(-1, -1));
    a0 += vec4(-.28526,.0029312,-.33768,-.38018) * av.x;
    a0 += vec4(-.46412,-.41644,.14124,.8415) * av.y;
    a0 += vec4(.035285,-.03995,-.016174,-.029145) * av.z;
    a0 += vec4(.26546,-.19356,.12529,.0085524) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(0, -1));
    a0 += vec4(.52378,-.76725,.38081,.20629) * av.x;
    a0 += vec4(-.23602,-.20893,.47557,.72193) * av.y;
    a0 += vec4(-.12554,.050159,-.021416,.013465) * av.z;
    a0 += vec4(.20982,.11009,.032407,.098687) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(1, -1));
    a0 += vec4(-.26889,.51732,-.66115,.16386) * av.x;
    a0 += vec4(-.038872,.04688,.2572,-.1178) * av.y;
    a0 += vec4(-.083365,-.048111,-.069363,-.034735) * av.z;
    a0 += vec4(-.20186,.0027415,.10145,-.06109) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(-1, 0));
    a0 += vec4(.99266,.75694,-.6467,.12547) * av.x;
    a0 += vec4(-1.1972,-1.1614,1.317,-.68093) * av.y;
    a0 += vec4(-.086223,-.0098538,-.070861,.034565) * av.z;
    a0 += vec4(-.15594,1.5242,-.78131,-.17754) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(0, 0));
    a0 += vec4(.80786,.51352,-.18081,-.10747) * av.x;
    a0 += vec4(-.08533,-.35658,.41344,-.81676) * av.y;
    a0 += vec4(-.15685,-.025034,-.03988,-.18226) * av.z;
    a0 += vec4(.3043,-.33498,.12041,.024399) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(1, 0));
    a0 += vec4(.23716,.55226,-.64578,.1168) * av.x;
    a0 += vec4(-.20631,-.018644,.24212,.010356) * av.y;
    a0 += vec4(-.30443,-.02378,-.053874,-.017981) * av.z;
    a0 += vec4(-.050731,-.10284,-.010173,-.0082437) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(-1, 1));
    a0 += vec4(-.22632,-.062119,-.062293,-.061952) * av.x;
    a0 += vec4(-.27087,-.24977,-.26317,-.12668) * av.y;
    a0 += vec4(-.1695,-.065382,.0035154,-.054735) * av.z;
    a0 += vec4(-.27976,-.27962,.03544,-.089778) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(0, 1));
    a0 += vec4(-.1163,.47309,-.25326,-.19894) * av.x;
    a0 += vec4(.38103,.073426,-.52086,-.0051531) * av.y;
    a0 += vec4(-.38984,-.0058613,-.045709,.068008) * av.z;
    a0 += vec4(-.20812,.087505,.045081,.021878) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(1, 1));
    a0 += vec4(-.1425,.34998,-.43679,-.26699) * av.x;
    a0 += vec4(.05746,-.0096665,.06178,.05382) * av.y;
    a0 += vec4(-.039846,-.030383,-.052609,-.038754) * av.z;
    a0 += vec4(-.33571,-.010426,.058688,.13254) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(.077668,-.023337,-.076212,-.35989) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC jpeg_chroma_blind 13/28: 3x3 16>16, channels 5 to 8
//!HOOK CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_1_0
//!BIND VSA_JPEG_CHROMA_BLIND_1_1
//!BIND VSA_JPEG_CHROMA_BLIND_1_2
//!BIND VSA_JPEG_CHROMA_BLIND_1_3
//!SAVE VSA_JPEG_CHROMA_BLIND_2_1
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(-.10945,-.06808,-.092787,.15366);
    vec4 av;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(-1, -1));
    a1 += vec4(.080953,.75637,-.30037,.20273) * av.x;
    a1 += vec4(-.3027,.40504,.32146,-.067761) * av.y;
    a1 += vec4(-.01858,.58698,-.19392,-.18147) * av.z;
    a1 += vec4(.46815,-1.1698,.59459,.28792) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(0, -1));
    a1 += vec4(.26637,.83217,.34167,.37543) * av.x;
    a1 += vec4(-.37676,.077943,.29404,-.065167) * av.y;
    a1 += vec4(.83176,-.16929,.72701,-.11237) * av.z;
    a1 += vec4(-.92885,-.50262,-.19201,.46419) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(1, -1));
    a1 += vec4(-.036924,-.044909,.16955,.30069) * av.x;
    a1 += vec4(-.15026,-.17545,-.21558,.072854) * av.y;
    a1 += vec4(.23906,.070593,-.23136,-.3886) * av.z;
    a1 += vec4(.29285,.37526,.07163,-.28697) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(-1, 0));
    a1 += vec4(-.32601,.39687,-1.9827,-.1948) * av.x;
    a1 += vec4(.55688,.43463,-.6477,-.054112) * av.y;
    a1 += vec4(.29255,-.081858,.38169,.002135) * av.z;
    a1 += vec4(-.10162,-1.5393,.081583,.44588) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(0, 0));
    a1 += vec4(-.15257,.52651,-1.6496,-.15165) * av.x;
    a1 += vec4(.28413,-.68434,.028339,.071222) * av.y;
    a1 += vec4(1.0139,.21258,.31878,.9245) * av.z;
    a1 += vec4(-.93995,.71202,-.0067253,-1.3333) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(1, 0));
    a1 += vec4(.67609,.76124,-.048845,-.18135) * av.x;
    a1 += vec4(.18066,-.11128,-.096225,-.010315) * av.y;
    a1 += vec4(.25804,.19446,-1.2588,-.11785) * av.z;
    a1 += vec4(-.50719,-.44909,-.82631,.074475) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(-1, 1));
    a1 += vec4(-.12159,1.5846,.037901,-.27294) * av.x;
    a1 += vec4(-.38164,.5403,.45364,-.14362) * av.y;
    a1 += vec4(-.72445,-.3871,.15871,.088353) * av.z;
    a1 += vec4(.099272,-.42889,.033021,.86897) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(0, 1));
    a1 += vec4(.11004,-.84366,-.97253,-.30322) * av.x;
    a1 += vec4(-.010592,-.18992,-.27997,-.092239) * av.y;
    a1 += vec4(.26404,.50838,.0038832,1.022) * av.z;
    a1 += vec4(-.070557,-.71757,-.70119,.27158) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(1, 1));
    a1 += vec4(.67219,.71488,.69919,.26242) * av.x;
    a1 += vec4(-.0038731,-.28734,-.39985,-.012358) * av.y;
    a1 += vec4(-.69192,-.72059,-.10935,-.55239) * av.z;
    a1 += vec4(-.36048,-.11063,-.87189,.16254) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(-1, -1));
    a1 += vec4(-.48066,-.36607,-.060818,.0054193) * av.x;
    a1 += vec4(.97465,.34582,-.49892,.084507) * av.y;
    a1 += vec4(-.015965,-1.0498,-.6003,.32912) * av.z;
    a1 += vec4(.22218,.20136,.17905,-.038908) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(0, -1));
    a1 += vec4(.36268,-.080698,.3589,-.41018) * av.x;
    a1 += vec4(.54394,.6646,-.19898,-.30764) * av.y;
    a1 += vec4(-.063028,-.57314,.32134,-.43808) * av.z;
    a1 += vec4(.17605,-.3255,-.57503,-.12736) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(1, -1));
    a1 += vec4(-.71592,.3289,.01291,.18794) * av.x;
    a1 += vec4(-.18772,-.45171,-.56923,.36909) * av.y;
    a1 += vec4(.027603,-.016108,.86959,-.13595) * av.z;
    a1 += vec4(-.2786,.026454,-.64723,-.15488) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(-1, 0));
    a1 += vec4(.15064,1.3678,1.517,-.25515) * av.x;
    a1 += vec4(.82842,-.082583,-.46008,.34633) * av.y;
    a1 += vec4(-.1631,-.47242,.38194,.097785) * av.z;
    a1 += vec4(-.15404,-.030383,.51169,.18243) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(0, 0));
    a1 += vec4(-.47025,.37688,1.6086,-.1177) * av.x;
    a1 += vec4(-.59546,-.70601,.060859,.82791) * av.y;
    a1 += vec4(.3991,.45689,.46074,.71775) * av.z;
    a1 += vec4(.036989,-.32099,.30151,.30462) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(1, 0));
    a1 += vec4(-.030034,.93847,1.0482,.14636) * av.x;
    a1 += vec4(.38558,.4913,1.0261,-.45115) * av.y;
    a1 += vec4(-.12398,-.65678,.050881,.16748) * av.z;
    a1 += vec4(-1.7415,-.20445,-.71903,-.077937) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(-1, 1));
    a1 += vec4(-.39826,-.63139,.50769,-.42497) * av.x;
    a1 += vec4(.24921,.39508,-.36607,-.42753) * av.y;
    a1 += vec4(-.49098,.02622,.19476,-.076688) * av.z;
    a1 += vec4(.22126,.25146,-.074366,.20823) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(0, 1));
    a1 += vec4(.56874,1.1155,.9847,-.0060891) * av.x;
    a1 += vec4(-1.3694,-.94648,.050167,-.3928) * av.y;
    a1 += vec4(.47132,1.6401,.57599,.60925) * av.z;
    a1 += vec4(-.41301,.60295,.41321,.10255) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(1, 1));
    a1 += vec4(-.015023,-.1712,.77296,.27917) * av.x;
    a1 += vec4(-.27935,.37329,.39684,-.33057) * av.y;
    a1 += vec4(-.093422,-.5371,-.80687,.26287) * av.z;
    a1 += vec4(.029777,-.053654,-.62199,-.093949) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(-1, -1));
    a1 += vec4(-.11317,.68224,.11403,-.14019) * av.x;
    a1 += vec4(.21576,-.10706,-.41396,-.067313) * av.y;
    a1 += vec4(-.15425,-.12981,-.018965,-.010136) * av.z;
    a1 += vec4(-.11028,-.29032,.19154,.056773) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(0, -1));
    a1 += vec4(-.40972,1.0306,1.1744,-.86027) * av.x;
    a1 += vec4(.54557,-.40783,-.4513,-.083512) * av.y;
    a1 += vec4(-.2102,-.38869,-.48662,-.055858) * av.z;
    a1 += vec4(.29684,-.40585,-.34344,.15645) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(1, -1));
    a1 += vec4(-.079785,.57616,.63376,.0089658) * av.x;
    a1 += vec4(-.21776,-.036406,-.87704,.083676) * av.y;
    a1 += vec4(-.33879,-.10863,-.17034,.017789) * av.z;
    a1 += vec4(-.45818,-.17184,-.19523,-.046602) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(-1, 0));
    a1 += vec4(-.13773,-.79623,-.75881,-.016405) * av.x;
    a1 += vec4(.084222,-.86435,.1212,-.2046) * av.y;
    a1 += vec4(-.18563,-.37318,-.15188,-.070924) * av.z;
    a1 += vec4(-.34939,.038978,-.019862,-.18553) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(0, 0));
    a1 += vec4(.094091,.89989,.6549,.48891) * av.x;
    a1 += vec4(.77378,-.70543,1.0331,-.034462) * av.y;
    a1 += vec4(-.55581,-.46478,-.79203,-.14915) * av.z;
    a1 += vec4(.10707,.24412,-.21487,-.179) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(1, 0));
    a1 += vec4(-1.8214,-.48528,-.00024158,.023383) * av.x;
    a1 += vec4(-.43779,.52486,-.63289,.11798) * av.y;
    a1 += vec4(-.24922,-.14484,-.39633,-.066891) * av.z;
    a1 += vec4(-.090495,-.097659,-.24958,-.0093426) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(-1, 1));
    a1 += vec4(.45759,-.86103,-.10643,.61095) * av.x;
    a1 += vec4(-.063127,.50962,.59616,-.19874) * av.y;
    a1 += vec4(-.022427,-.16913,-.059008,.15032) * av.z;
    a1 += vec4(-.17251,-.55694,-.15921,.082811) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(0, 1));
    a1 += vec4(.46746,.073707,.33962,.084719) * av.x;
    a1 += vec4(-.79111,.52944,.30731,-.11397) * av.y;
    a1 += vec4(-.20257,-.169,-.16238,-.087516) * av.z;
    a1 += vec4(.21101,-.055609,-.038349,-.080703) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(1, 1));
    a1 += vec4(-.024661,.26282,.67421,-.029984) * av.x;
    a1 += vec4(-.53743,.22201,-.46382,.077562) * av.y;
    a1 += vec4(-.44257,-.24009,-.24085,-.035661) * av.z;
    a1 += vec4(-.18541,-.14348,-.068176,.10497) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(-1, -1));
    a1 += vec4(.1576,1.0105,.12494,.07726) * av.x;
    a1 += vec4(-.58956,.3978,-.34796,-.033937) * av.y;
    a1 += vec4(-.12807,-.14162,-.042561,-.0092818) * av.z;
    a1 += vec4(-.34631,-.027463,.14764,-.11723) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(0, -1));
    a1 += vec4(.72927,.70665,.17382,.72665) * av.x;
    a1 += vec4(-.33755,1.055,-.85818,.094515) * av.y;
    a1 += vec4(-.25044,-.51816,-.057676,.086891) * av.z;
    a1 += vec4(-.18526,.088486,-.053365,-.061925) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(1, -1));
    a1 += vec4(-.06497,-.51178,-.44797,-.061193) * av.x;
    a1 += vec4(.57758,-.1837,.33557,-.020797) * av.y;
    a1 += vec4(-.32621,-.22425,-.38205,-.0068742) * av.z;
    a1 += vec4(.065407,.28389,.36048,-.13298) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(-1, 0));
    a1 += vec4(.28415,.26575,-.077769,-.086299) * av.x;
    a1 += vec4(-.32138,.82335,1.0306,-1.2431) * av.y;
    a1 += vec4(-.1817,-.43988,-.36147,-.022734) * av.z;
    a1 += vec4(-.057011,-.29561,-.67929,.15577) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(0, 0));
    a1 += vec4(-.15489,-1.8346,.49192,-.1466) * av.x;
    a1 += vec4(.43671,.065035,.31388,.01962) * av.y;
    a1 += vec4(-1.2685,-.98859,-.58802,-.00258) * av.z;
    a1 += vec4(-.33551,-.60279,-.12058,-.01432) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(1, 0));
    a1 += vec4(.34318,-.45027,.45926,-.12882) * av.x;
    a1 += vec4(-.49619,-.39986,.066859,-.026324) * av.y;
    a1 += vec4(-.59231,-.61279,-.74984,-.04464) * av.z;
    a1 += vec4(.0064261,-.075159,.29283,-.086995) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(-1, 1));
    a1 += vec4(.24192,-.21491,.39269,.097349) * av.x;
    a1 += vec4(.18482,-.25503,-.24867,.19221) * av.y;
    a1 += vec4(-.14243,-.28472,-.23112,-.013455) * av.z;
    a1 += vec4(.010734,.18554,-.39904,.074987) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(0, 1));
    a1 += vec4(.58339,.23941,.12036,-.56475) * av.x;
    a1 += vec4(.3802,-.34145,-.94166,.62928) * av.y;
    a1 += vec4(-.40716,-.44947,-.35124,.034973) * av.z;
    a1 += vec4(.067003,-.015002,-.076611,.031108) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(1, 1));
    a1 += vec4(.17845,-.68852,.56829,-.23293) * av.x;
    a1 += vec4(.34341,-.11145,-.26827,-.16857) * av.y;
    a1 += vec4(-.45616,-.18427,-.33364,.028725) * av.z;
    a1 += vec4(.034935,-.030627,-.16794,-.12673) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(.083656,.070843,.05783,-.020733) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC jpeg_chroma_blind 14/28: 3x3 16>16, channels 9 to 12
//!HOOK CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_1_0
//!BIND VSA_JPEG_CHROMA_BLIND_1_1
//!BIND VSA_JPEG_CHROMA_BLIND_1_2
//!BIND VSA_JPEG_CHROMA_BLIND_1_3
//!SAVE VSA_JPEG_CHROMA_BLIND_2_2
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a2 = vec4(.008702,-.011233,-.069584,-.050413);
    vec4 av;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(-1, -1));
    a2 += vec4(.11468,.26813,-.34058,.08978) * av.x;
    a2 += vec4(-.26374,.32067,.084944,-.13041) * av.y;
    a2 += vec4(-.028381,.2103,-.24888,.78432) * av.z;
    a2 += vec4(-.51898,.22335,.074909,.2057) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(0, -1));
    a2 += vec4(-.096722,-1.1556,.10324,.5991) * av.x;
    a2 += vec4(-.24031,.12755,.0068734,.11744) * av.y;
    a2 += vec4(-.3423,.084269,-.57136,.48055) * av.z;
    a2 += vec4(-1.0658,-.013177,.12394,.048951) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(1, -1));
    a2 += vec4(.14128,.14556,.20517,-.1509) * av.x;
    a2 += vec4(-.18462,-.046407,-.2429,-.032772) * av.y;
    a2 += vec4(-.48733,-.40153,.77586,-.62033) * av.z;
    a2 += vec4(-.70986,.36917,-.17234,-.038621) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(-1, 0));
    a2 += vec4(-.43768,.38715,.63849,.020472) * av.x;
    a2 += vec4(.37109,.077311,-.017585,-.032108) * av.y;
    a2 += vec4(-.56899,.29672,.3136,1.1235) * av.z;
    a2 += vec4(-.54485,.45701,.72489,.51461) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(0, 0));
    a2 += vec4(-.65785,2.2037,.031326,-.10764) * av.x;
    a2 += vec4(.20926,-.023977,.044105,.49174) * av.y;
    a2 += vec4(-.45626,1.2856,-.7188,.51206) * av.z;
    a2 += vec4(-1.0118,.61737,-.086413,-.39184) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(1, 0));
    a2 += vec4(-.8521,-.3671,-.39112,-1.2434) * av.x;
    a2 += vec4(-.13433,.1367,-.15679,-.10783) * av.y;
    a2 += vec4(-1.2278,-.020227,-.57754,-1.1405) * av.z;
    a2 += vec4(-.47427,-.36697,-.41503,-.53507) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(-1, 1));
    a2 += vec4(1.0975,-.25127,.14731,-.24864) * av.x;
    a2 += vec4(.11842,-.097225,.13374,.060203) * av.y;
    a2 += vec4(.3048,.10003,.26582,.36841) * av.z;
    a2 += vec4(.41293,.36214,.5064,.19718) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(0, 1));
    a2 += vec4(-.33937,-1.1714,-.25163,.21381) * av.x;
    a2 += vec4(-.12597,-.55955,-.099907,-.014156) * av.y;
    a2 += vec4(1.0921,.33605,-.43792,.14638) * av.z;
    a2 += vec4(.080989,-.55325,-1.1944,-.074172) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(1, 1));
    a2 += vec4(-.41725,.4764,.61347,.17023) * av.x;
    a2 += vec4(.073686,-.36109,-.25775,-.27844) * av.y;
    a2 += vec4(.25931,-.38643,-.35998,-1.2716) * av.z;
    a2 += vec4(-.051088,-.5835,-.14614,-.15847) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(-1, -1));
    a2 += vec4(.30165,.3379,.039221,.021149) * av.x;
    a2 += vec4(.14113,-.10572,-.2979,.31474) * av.y;
    a2 += vec4(-.061737,-.17472,.27071,.043464) * av.z;
    a2 += vec4(-.23187,.11311,-.10531,.062908) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(0, -1));
    a2 += vec4(.037982,-.23588,-.69771,.3084) * av.x;
    a2 += vec4(.78936,-.17721,-.73966,-.022178) * av.y;
    a2 += vec4(-.23403,.64677,.0024616,.11373) * av.z;
    a2 += vec4(-.36886,.62378,.25412,-.051496) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(1, -1));
    a2 += vec4(.50043,-.21142,.80124,-.33016) * av.x;
    a2 += vec4(.92282,-.81368,.15336,-.22038) * av.y;
    a2 += vec4(-.15285,.053403,-.50706,.026106) * av.z;
    a2 += vec4(-.38703,-.33382,-.36883,-.089316) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(-1, 0));
    a2 += vec4(1.336,-1.1346,-.43197,-.12074) * av.x;
    a2 += vec4(.53346,.83473,-.43798,-.40697) * av.y;
    a2 += vec4(.30395,.98553,-.31314,-.3046) * av.z;
    a2 += vec4(-.14218,-.15055,.083207,.018005) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(0, 0));
    a2 += vec4(.78499,.52626,-.91182,.15966) * av.x;
    a2 += vec4(-1.1033,-.04957,.15026,-.67384) * av.y;
    a2 += vec4(1.352,.64273,1.3439,.25228) * av.z;
    a2 += vec4(.78299,.16901,-.84889,.076087) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(1, 0));
    a2 += vec4(-.8256,.22213,.40709,-.14761) * av.x;
    a2 += vec4(.52866,-.37795,.92034,.64535) * av.y;
    a2 += vec4(-.29568,.045199,-1.0088,.0088978) * av.z;
    a2 += vec4(.12451,-.31375,-.24305,-.2983) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(-1, 1));
    a2 += vec4(.084885,.27352,.37145,.10912) * av.x;
    a2 += vec4(.14126,1.0551,-.32406,-.40762) * av.y;
    a2 += vec4(-.079743,-.10948,.21027,.17616) * av.z;
    a2 += vec4(-.2707,-.32195,-.22596,.1249) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(0, 1));
    a2 += vec4(-.23458,-.031949,1.2305,.063492) * av.x;
    a2 += vec4(-.59938,-.89343,.81731,.2601) * av.y;
    a2 += vec4(1.8947,.0076706,.10286,-.058938) * av.z;
    a2 += vec4(.11576,-.12628,-.16942,-.10267) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(1, 1));
    a2 += vec4(.12853,.20912,.38581,.078845) * av.x;
    a2 += vec4(-.47203,.40865,.20274,.64559) * av.y;
    a2 += vec4(.66792,-.013257,-1.0483,-.3174) * av.z;
    a2 += vec4(.13749,-.20043,-.13307,-.29094) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(-1, -1));
    a2 += vec4(.18357,-.23248,-.56228,.25835) * av.x;
    a2 += vec4(.5052,.033,-.24946,-.21275) * av.y;
    a2 += vec4(-.14353,-.32419,-.13521,-.0080106) * av.z;
    a2 += vec4(.064431,-.27048,-.10568,-.070273) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(0, -1));
    a2 += vec4(.78506,.1243,-1.38,.30504) * av.x;
    a2 += vec4(.2496,-.046792,-.15114,-.15461) * av.y;
    a2 += vec4(-.19379,-.31446,-.1688,-.063168) * av.z;
    a2 += vec4(-.15049,-.27775,-.091209,-.03631) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(1, -1));
    a2 += vec4(.33084,-.19749,.74502,-.42803) * av.x;
    a2 += vec4(.29334,-.17237,.59398,-.0095784) * av.y;
    a2 += vec4(-.045815,-.22731,-.16119,-.060713) * av.z;
    a2 += vec4(.087086,-.039051,-.14171,.073121) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(-1, 0));
    a2 += vec4(-1.2632,.012265,.32124,.25208) * av.x;
    a2 += vec4(-.60096,.31355,-.34909,-.17325) * av.y;
    a2 += vec4(-.74676,-.61602,-.29063,.0072376) * av.z;
    a2 += vec4(-.81444,-.78786,-.03575,.13172) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(0, 0));
    a2 += vec4(1.1592,.36945,.99736,.33447) * av.x;
    a2 += vec4(.65401,-.72774,-.68712,.045804) * av.y;
    a2 += vec4(-.68234,-.74309,-.6192,-.086986) * av.z;
    a2 += vec4(-.77685,-.23783,-.47359,-.28393) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(1, 0));
    a2 += vec4(1.4656,-.2983,-.24879,-.3228) * av.x;
    a2 += vec4(-.54249,-.070046,.78576,.37057) * av.y;
    a2 += vec4(.032531,-.1113,-.09484,-.02985) * av.z;
    a2 += vec4(-.087964,.12145,-.074195,.01852) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(-1, 1));
    a2 += vec4(-.37173,.00051414,-.094,.055749) * av.x;
    a2 += vec4(.17533,.035473,-.32931,-.068251) * av.y;
    a2 += vec4(-.29948,-.11518,-.095543,-.0081707) * av.z;
    a2 += vec4(-.20751,-.022435,-.18874,-.14377) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(0, 1));
    a2 += vec4(-.51967,.50687,-.26421,-.2352) * av.x;
    a2 += vec4(-.29348,.059866,-.055182,-.041452) * av.y;
    a2 += vec4(-.5137,-.47753,-.18929,-.075071) * av.z;
    a2 += vec4(-.4177,.033752,-.11811,.012676) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(1, 1));
    a2 += vec4(.98857,-.35039,.41812,-.22805) * av.x;
    a2 += vec4(-.67064,.0075208,.14254,.18039) * av.y;
    a2 += vec4(.032005,-.22474,-.13471,-.023888) * av.z;
    a2 += vec4(-.089272,.14769,-.048785,.17371) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(-1, -1));
    a2 += vec4(.035962,-.24434,-.075168,-.58647) * av.x;
    a2 += vec4(.41148,-.036016,.87183,-.84156) * av.y;
    a2 += vec4(-.19796,-.13327,-.034612,.028402) * av.z;
    a2 += vec4(-.67263,-.3757,-.026609,-.13243) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(0, -1));
    a2 += vec4(.05446,-.83786,.75717,.20806) * av.x;
    a2 += vec4(-.23618,-.27959,.82459,-.29233) * av.y;
    a2 += vec4(-.34748,-.090959,-.18866,-.031859) * av.z;
    a2 += vec4(-.025557,.05163,-.063411,.29452) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(1, -1));
    a2 += vec4(.4855,.28735,.28357,.40601) * av.x;
    a2 += vec4(-.35689,.13212,-.72723,.4558) * av.y;
    a2 += vec4(-.064279,-.077977,-.18687,-.093537) * av.z;
    a2 += vec4(-.49879,.30379,-.1773,-.10154) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(-1, 0));
    a2 += vec4(.91966,.23635,.32358,-.4934) * av.x;
    a2 += vec4(-.63267,-1.7531,.52779,-.60139) * av.y;
    a2 += vec4(-.69019,-.4132,-.069442,.031342) * av.z;
    a2 += vec4(.16777,.10851,.28624,-.070817) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(0, 0));
    a2 += vec4(.4583,.28108,.28416,-.21285) * av.x;
    a2 += vec4(.17896,-.46184,1.4995,.75032) * av.y;
    a2 += vec4(-.76942,-.56115,-.42015,-.21831) * av.z;
    a2 += vec4(1.0434,-.44919,.1828,-.32657) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(1, 0));
    a2 += vec4(.46714,.19013,.96473,.20982) * av.x;
    a2 += vec4(1.0441,-.257,-.33115,.35745) * av.y;
    a2 += vec4(-.14383,-.047217,-.43434,-.047135) * av.z;
    a2 += vec4(.093204,.046188,-.11415,.047265) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(-1, 1));
    a2 += vec4(.10665,.52644,-.13681,.0068348) * av.x;
    a2 += vec4(.70401,-.35675,-.17312,-.11573) * av.y;
    a2 += vec4(-.093554,.11763,.067447,-.031503) * av.z;
    a2 += vec4(-.47336,-.081163,-.25333,.079833) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(0, 1));
    a2 += vec4(-.52605,.2817,.58885,-.084572) * av.x;
    a2 += vec4(-.018388,.034308,-.51031,.42009) * av.y;
    a2 += vec4(-.2932,-.14053,-.33449,-.026408) * av.z;
    a2 += vec4(.25836,.15788,-.30386,.096933) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(1, 1));
    a2 += vec4(.34879,.34244,.40096,.22916) * av.x;
    a2 += vec4(.56884,-.071553,-.26622,-.012023) * av.y;
    a2 += vec4(-.17766,-.068769,-.048175,-.023711) * av.z;
    a2 += vec4(.052027,.16913,-.31111,.033553) * av.w;
    a2 = max(a2, vec4(0.)) + vec4(.061204,.095056,.094811,-.25629) * min(a2, vec4(0.));
    return vec4(a2);
}

//!DESC jpeg_chroma_blind 15/28: 3x3 16>16, channels 13 to 16
//!HOOK CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_1_0
//!BIND VSA_JPEG_CHROMA_BLIND_1_1
//!BIND VSA_JPEG_CHROMA_BLIND_1_2
//!BIND VSA_JPEG_CHROMA_BLIND_1_3
//!SAVE VSA_JPEG_CHROMA_BLIND_2_3
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a3 = vec4(.24163,.10509,.039671,-.19156);
    vec4 av;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(-1, -1));
    a3 += vec4(-.18968,.06384,.88928,.39983) * av.x;
    a3 += vec4(.021445,.44769,.29219,-.46689) * av.y;
    a3 += vec4(.23184,-.66995,-.71773,.56982) * av.z;
    a3 += vec4(.087653,.34693,-.076951,.50179) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(0, -1));
    a3 += vec4(.084253,.57173,.88323,.13431) * av.x;
    a3 += vec4(.42383,.016262,-.23595,-.52227) * av.y;
    a3 += vec4(-.050172,-.26995,-.56391,.083487) * av.z;
    a3 += vec4(.21577,-.21715,.086447,-.49395) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(1, -1));
    a3 += vec4(-.092334,-.23896,.58291,.022014) * av.x;
    a3 += vec4(.17976,-.058646,.18653,-.0015266) * av.y;
    a3 += vec4(.42587,-.74483,-.45349,-.003277) * av.z;
    a3 += vec4(-.10281,.025514,.23475,.60009) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(-1, 0));
    a3 += vec4(.58722,-.53208,.44706,-.23811) * av.x;
    a3 += vec4(.15352,-.87046,.075719,1.029) * av.y;
    a3 += vec4(-.05125,.59468,-1.0128,-.73908) * av.z;
    a3 += vec4(-.33505,.90444,-.21514,.19922) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(0, 0));
    a3 += vec4(.10273,-.58438,-.8132,1.7063) * av.x;
    a3 += vec4(.29448,-1.1993,-.67538,-.2568) * av.y;
    a3 += vec4(.46479,.24955,-.82083,-.20831) * av.z;
    a3 += vec4(.60434,-.65501,-1.5109,.72317) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(1, 0));
    a3 += vec4(-.00558,.556,.85331,-.46563) * av.x;
    a3 += vec4(.073314,-.065254,.30714,-.30794) * av.y;
    a3 += vec4(.017229,.11128,.83593,-.27831) * av.z;
    a3 += vec4(-.11528,.66853,-.26681,.43569) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(-1, 1));
    a3 += vec4(-.38677,.032172,.82304,.26433) * av.x;
    a3 += vec4(-.2981,.61369,.020855,.33795) * av.y;
    a3 += vec4(.24638,.14637,-.40362,-.032531) * av.z;
    a3 += vec4(.20549,.34494,.011647,.45264) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(0, 1));
    a3 += vec4(-.055416,-.14462,.20137,-.22758) * av.x;
    a3 += vec4(-.095324,.40769,-.44639,.015987) * av.y;
    a3 += vec4(.084453,.60109,.43189,-1.3344) * av.z;
    a3 += vec4(-.32559,-.5985,-.52525,.63977) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_0_texOff(vec2(1, 1));
    a3 += vec4(-.092792,.23449,1.1363,-.070992) * av.x;
    a3 += vec4(-.0086668,.22153,.27195,.092855) * av.y;
    a3 += vec4(.29433,-.45228,1.1996,-.90597) * av.z;
    a3 += vec4(-.25094,.6457,-.32728,.15476) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(-1, -1));
    a3 += vec4(.37054,-.31639,-.088056,-1.2132) * av.x;
    a3 += vec4(-.14051,.47348,.70731,.042482) * av.y;
    a3 += vec4(.086169,.36996,.17692,.22153) * av.z;
    a3 += vec4(.0044866,.22932,-.39118,.13406) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(0, -1));
    a3 += vec4(-.12073,.23236,-.65729,.7195) * av.x;
    a3 += vec4(-.054549,1.0722,-.14241,.41929) * av.y;
    a3 += vec4(-.21615,.13872,-.32353,.051897) * av.z;
    a3 += vec4(.11817,.59247,-.10618,-.63537) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(1, -1));
    a3 += vec4(.30277,.35489,.22544,-.13671) * av.x;
    a3 += vec4(.24704,.4353,-.22666,-.7368) * av.y;
    a3 += vec4(.24724,.50154,-.1371,.53494) * av.z;
    a3 += vec4(.073957,.55045,-.36549,.42499) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(-1, 0));
    a3 += vec4(-.37197,.36168,-.36836,-.13224) * av.x;
    a3 += vec4(-.047555,-.54537,.15674,.040161) * av.y;
    a3 += vec4(-.1713,.39134,-.24371,.97098) * av.z;
    a3 += vec4(.069713,.025535,.19019,-.16114) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(0, 0));
    a3 += vec4(.13222,-1.1657,-.54659,-.4552) * av.x;
    a3 += vec4(-.60814,-.13007,-.051806,-.14808) * av.y;
    a3 += vec4(-.24397,-.29205,.46371,1.359) * av.z;
    a3 += vec4(-.1789,-1.0564,1.042,.36457) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(1, 0));
    a3 += vec4(-.28148,.054553,.56114,-.18928) * av.x;
    a3 += vec4(.28915,-.50605,-.65139,.019933) * av.y;
    a3 += vec4(-.22844,.40114,-.48546,1.1629) * av.z;
    a3 += vec4(-.11439,-.3604,-1.0648,-.22127) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(-1, 1));
    a3 += vec4(.22964,.27772,.53545,.20079) * av.x;
    a3 += vec4(-.1275,-.44473,.91481,.65502) * av.y;
    a3 += vec4(.25923,.094034,-.45026,.43367) * av.z;
    a3 += vec4(.050817,.12994,-.27944,-.45998) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(0, 1));
    a3 += vec4(-.27193,.62496,.53733,.70797) * av.x;
    a3 += vec4(.26485,.22734,.75668,1.1967) * av.y;
    a3 += vec4(-.18205,.29883,.13443,-1.0929) * av.z;
    a3 += vec4(-.022684,-.14521,-.31774,.3091) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_1_texOff(vec2(1, 1));
    a3 += vec4(-.16132,.85974,.34395,-.06197) * av.x;
    a3 += vec4(.20949,-.10563,-1.225,.45343) * av.y;
    a3 += vec4(.34152,-1.2589,1.0702,-1.0911) * av.z;
    a3 += vec4(-.039013,-.031675,-.28323,.10198) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(-1, -1));
    a3 += vec4(-.042583,-.25917,.53984,-.021739) * av.x;
    a3 += vec4(.070971,.14815,-.50515,.2452) * av.y;
    a3 += vec4(-.032718,.0066966,.022978,-.067833) * av.z;
    a3 += vec4(-.34919,-.65067,-.30352,.23612) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(0, -1));
    a3 += vec4(.12503,.27107,.32369,-.36017) * av.x;
    a3 += vec4(-.12397,.1837,-.49721,.22696) * av.y;
    a3 += vec4(-.016798,.13273,-.068394,-.13297) * av.z;
    a3 += vec4(-.32519,-.29953,.55051,-.29996) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(1, -1));
    a3 += vec4(.23932,.93355,.85755,-.2103) * av.x;
    a3 += vec4(-.017799,.12465,-.7329,-.24421) * av.y;
    a3 += vec4(-.0027092,-.021775,-.23784,.0094978) * av.z;
    a3 += vec4(-.25483,.081033,-.3693,-.21217) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(-1, 0));
    a3 += vec4(-.2405,.12292,.32345,.037825) * av.x;
    a3 += vec4(.026326,-.13011,.2806,.14471) * av.y;
    a3 += vec4(.023811,-.2432,-.24782,-.13808) * av.z;
    a3 += vec4(-.084644,.5986,-.40995,-1.2877) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(0, 0));
    a3 += vec4(.22545,.83078,.76627,.40231) * av.x;
    a3 += vec4(.19927,.22111,-.031916,-.96159) * av.y;
    a3 += vec4(-.038303,-.072133,-.52368,-.0023668) * av.z;
    a3 += vec4(-.10246,.63674,.11689,.098376) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(1, 0));
    a3 += vec4(.099634,1.1278,-.050996,-.77157) * av.x;
    a3 += vec4(-.084036,-.73951,.16858,-.28573) * av.y;
    a3 += vec4(.0073238,.068185,-.25784,-.043025) * av.z;
    a3 += vec4(-.094687,-.27056,-.72631,-.1541) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(-1, 1));
    a3 += vec4(-.031376,.24281,-.52497,-.79426) * av.x;
    a3 += vec4(-.093676,-.40687,-.019339,.40798) * av.y;
    a3 += vec4(-.060936,.15686,.018064,-.24372) * av.z;
    a3 += vec4(.15833,-.72952,-.50454,-.13544) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(0, 1));
    a3 += vec4(-.080532,.21473,.15084,-.44178) * av.x;
    a3 += vec4(-.071731,-.37529,.87709,.50111) * av.y;
    a3 += vec4(-.079525,-.023487,-.14873,-.14822) * av.z;
    a3 += vec4(.084551,-.6601,.34781,-.43464) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_2_texOff(vec2(1, 1));
    a3 += vec4(-.1639,1.0159,-.27345,.26817) * av.x;
    a3 += vec4(.0644,-.19642,-.25106,-.17694) * av.y;
    a3 += vec4(.0068371,-.19817,-.36298,-.046542) * av.z;
    a3 += vec4(-.051761,-.23921,-.28818,-.021617) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(-1, -1));
    a3 += vec4(.26185,.085984,.99074,.28) * av.x;
    a3 += vec4(.071737,-.056878,-.31933,-.96509) * av.y;
    a3 += vec4(.0043136,.049687,-.0082827,-.20193) * av.z;
    a3 += vec4(.15903,-.10515,.00044459,.21506) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(0, -1));
    a3 += vec4(.053158,.40768,1.2043,.48797) * av.x;
    a3 += vec4(-.42702,-.14402,1.0243,-.181) * av.y;
    a3 += vec4(-.091752,-.097204,.027252,-.25512) * av.z;
    a3 += vec4(-.15798,-.32461,.19283,-.22501) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(1, -1));
    a3 += vec4(.10258,-.30001,-.22229,-.29616) * av.x;
    a3 += vec4(-.087818,.28552,.79936,.14837) * av.y;
    a3 += vec4(.048508,-.16631,-.051904,-.10393) * av.z;
    a3 += vec4(.040298,.13655,.20489,-.123) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(-1, 0));
    a3 += vec4(.065031,-1.1217,.62782,1.3885) * av.x;
    a3 += vec4(.17188,.3822,-.41159,-.069378) * av.y;
    a3 += vec4(.017609,-.18549,-.24599,-.31066) * av.z;
    a3 += vec4(.006542,-.02568,-.089103,-.16957) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(0, 0));
    a3 += vec4(.051304,-.81834,.4834,-.3153) * av.x;
    a3 += vec4(-.3352,-.031595,.24687,.48026) * av.y;
    a3 += vec4(-.1358,-.4105,-.46746,-.92343) * av.z;
    a3 += vec4(-.0035967,-.1493,.34538,.0060121) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(1, 0));
    a3 += vec4(.17594,.015567,-.16556,-.37065) * av.x;
    a3 += vec4(.044083,-.21037,-.90974,.011659) * av.y;
    a3 += vec4(-.004448,-.092043,.0086292,-.28679) * av.z;
    a3 += vec4(-.024701,.14124,.14916,-.11383) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(-1, 1));
    a3 += vec4(.091925,-.07315,-.41471,-.099631) * av.x;
    a3 += vec4(.11437,.44444,-.16474,-.43564) * av.y;
    a3 += vec4(-.0028253,.1075,-.048728,-.26227) * av.z;
    a3 += vec4(.21081,-.18978,-.54159,.021467) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(0, 1));
    a3 += vec4(.41365,-.24323,-.019361,.47662) * av.x;
    a3 += vec4(.2667,-.36457,-.26422,-.25553) * av.y;
    a3 += vec4(-.025997,-.29179,.40258,-.28989) * av.z;
    a3 += vec4(-.016534,-.092126,-.47811,-.10487) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_1_3_texOff(vec2(1, 1));
    a3 += vec4(.054227,-.025841,-.2591,.61243) * av.x;
    a3 += vec4(-.06057,.22038,-.11603,.33706) * av.y;
    a3 += vec4(-.029561,.11783,-.24661,-.41226) * av.z;
    a3 += vec4(-.0036644,.077044,-.22717,.12636) * av.w;
    a3 = max(a3, vec4(0.)) + vec4(.28236,.078282,.071879,.064291) * min(a3, vec4(0.));
    return vec4(a3);
}

//!DESC jpeg_chroma_blind 16/28: 3x3 16>16, channels 1 to 4
//!HOOK CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_2_0
//!BIND VSA_JPEG_CHROMA_BLIND_2_1
//!BIND VSA_JPEG_CHROMA_BLIND_2_2
//!BIND VSA_JPEG_CHROMA_BLIND_2_3
//!SAVE VSA_JPEG_CHROMA_BLIND_3_0
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(.049217,.011253,-.046733,.020432);
    vec4 av;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(-1, -1));
    a0 += vec4(.22331,.19101,.040082,.38188) * av.x;
    a0 += vec4(.017519,.0074833,-.0099414,-.031907) * av.y;
    a0 += vec4(-.0064513,-.0049415,-.13265,.00416) * av.z;
    a0 += vec4(.00016162,-.011828,-.03822,.13327) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(0, -1));
    a0 += vec4(.16917,.029898,.39707,1.6534) * av.x;
    a0 += vec4(-.038919,.045053,.12007,-.057939) * av.y;
    a0 += vec4(.029686,-.0071902,.010596,-.093411) * av.z;
    a0 += vec4(.011356,-.02424,-.31309,8.1706e-5) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(1, -1));
    a0 += vec4(.11815,-.10174,-.1637,.92176) * av.x;
    a0 += vec4(.0098975,.022225,.041326,.0014809) * av.y;
    a0 += vec4(-.0093092,9.1499e-6,.096601,-.0033329) * av.z;
    a0 += vec4(-.018501,.0049849,-.14028,.17104) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(-1, 0));
    a0 += vec4(.012048,.38102,-.36292,-.58515) * av.x;
    a0 += vec4(.072585,-.07438,-.043102,-.011546) * av.y;
    a0 += vec4(-.033749,.036215,.012087,.03283) * av.z;
    a0 += vec4(-.023702,-.0035201,-.046263,.14501) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(0, 0));
    a0 += vec4(1.0582,-.85044,.012005,-.81762) * av.x;
    a0 += vec4(.090746,-.14481,.086877,.090225) * av.y;
    a0 += vec4(.19451,.071595,.26849,.092374) * av.z;
    a0 += vec4(-.0050175,-.042777,-.22962,.20257) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(1, 0));
    a0 += vec4(-.3056,.12737,.24622,-.18132) * av.x;
    a0 += vec4(.013524,.054347,-.17037,-.044834) * av.y;
    a0 += vec4(.13585,-.0055056,-.31313,.040316) * av.z;
    a0 += vec4(-.051523,.0062972,-.11964,.188) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(-1, 1));
    a0 += vec4(-.1482,-.060335,-.062228,-.27699) * av.x;
    a0 += vec4(.041905,-.032649,-.1007,-.044065) * av.y;
    a0 += vec4(.0043444,.026913,.0014548,-.0035533) * av.z;
    a0 += vec4(.028423,.012358,-.097889,.09532) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(0, 1));
    a0 += vec4(-.083385,-.55143,-.065354,-1.2029) * av.x;
    a0 += vec4(-.015603,-.031728,.034722,-.044413) * av.y;
    a0 += vec4(-.052824,-.02206,-.048385,.079819) * av.z;
    a0 += vec4(.073809,.020994,-.086225,.034385) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(1, 1));
    a0 += vec4(.21948,.20383,.2235,-.15928) * av.x;
    a0 += vec4(.054069,.029241,-.086478,-.041752) * av.y;
    a0 += vec4(-.073186,-.0048263,.10738,-.019416) * av.z;
    a0 += vec4(.014199,-.0049697,-.1535,.17811) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(-1, -1));
    a0 += vec4(.087567,-.1804,.46364,.11968) * av.x;
    a0 += vec4(-.25889,-.20044,.64979,.33371) * av.y;
    a0 += vec4(.28995,.18678,-.41909,.061132) * av.z;
    a0 += vec4(.032137,-.013517,-.12675,.045115) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(0, -1));
    a0 += vec4(.30211,-.22167,.4239,.30814) * av.x;
    a0 += vec4(.15745,-.12477,-.62965,.16515) * av.y;
    a0 += vec4(-.18805,.58104,.67142,-.58775) * av.z;
    a0 += vec4(.10651,.017823,.076474,.062714) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(1, -1));
    a0 += vec4(-.14247,-.086302,.36712,.12565) * av.x;
    a0 += vec4(-.19653,-.24371,-.61947,.14997) * av.y;
    a0 += vec4(.10255,.29116,.088503,.061763) * av.z;
    a0 += vec4(.087108,.0090215,.051735,.014368) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(-1, 0));
    a0 += vec4(-.73687,-.70138,-.36027,-.00038147) * av.x;
    a0 += vec4(.0016982,.098314,-.50998,-.21941) * av.y;
    a0 += vec4(-.87652,-.27403,-.58617,.35267) * av.z;
    a0 += vec4(-.017573,.013433,.14626,.036873) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(0, 0));
    a0 += vec4(-.36037,.40781,.67419,.55008) * av.x;
    a0 += vec4(1.1103,1.6698,.68139,-.41699) * av.y;
    a0 += vec4(-.81967,1.2989,-.72029,.5874) * av.z;
    a0 += vec4(.17702,-.0022512,.061594,-.23627) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(1, 0));
    a0 += vec4(.12886,-.29203,.34901,-.2197) * av.x;
    a0 += vec4(-.6336,-.81965,-.058837,.31672) * av.y;
    a0 += vec4(.48532,.54584,-.19612,.44953) * av.z;
    a0 += vec4(.16429,.0040319,-.29334,-.040308) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(-1, 1));
    a0 += vec4(-.10435,.063109,.57146,.54185) * av.x;
    a0 += vec4(.18091,.12812,-.36685,-.059116) * av.y;
    a0 += vec4(.10559,-.098178,.036336,-.02972) * av.z;
    a0 += vec4(.021473,-.0039271,-.024824,-.0055967) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(0, 1));
    a0 += vec4(-.30903,.053858,.30818,-.16611) * av.x;
    a0 += vec4(.15527,-.51013,.33131,.16017) * av.y;
    a0 += vec4(.11995,.65234,.71635,-.34366) * av.z;
    a0 += vec4(-.07032,-.013432,.12595,.085707) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(1, 1));
    a0 += vec4(.27289,-.066132,-.28455,.08648) * av.x;
    a0 += vec4(-.17896,-.50299,.54174,.28855) * av.y;
    a0 += vec4(.0288,.8503,.46214,-.024237) * av.z;
    a0 += vec4(-.0021669,-.017161,.011712,.036927) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(-1, -1));
    a0 += vec4(.5251,.44216,.33874,-.38451) * av.x;
    a0 += vec4(-.2651,-.12185,.20089,-.0030138) * av.y;
    a0 += vec4(.40748,.36976,.2381,-.19209) * av.z;
    a0 += vec4(.010015,.010731,.021002,.067233) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(0, -1));
    a0 += vec4(-.34081,-.20016,.22673,-.3136) * av.x;
    a0 += vec4(-.0055963,-.079424,-.30398,1.3244) * av.y;
    a0 += vec4(-.17238,.38446,.8069,-1.2979) * av.z;
    a0 += vec4(-.00069437,.012966,-.029244,.034381) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(1, -1));
    a0 += vec4(-.28379,-.49249,.3047,-.26478) * av.x;
    a0 += vec4(.062381,-.11813,-.047276,.26877) * av.y;
    a0 += vec4(.26427,.21091,-.19027,-.225) * av.z;
    a0 += vec4(-.034583,.00036619,-.04839,.10632) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(-1, 0));
    a0 += vec4(.35727,.6819,.995,-.012944) * av.x;
    a0 += vec4(-.17232,-.074473,-.33131,-.25819) * av.y;
    a0 += vec4(-.65237,-1.19,-.80145,.60708) * av.z;
    a0 += vec4(.074538,.0023802,-.022242,-.095912) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(0, 0));
    a0 += vec4(-.22109,2.0131,.73764,-.040903) * av.x;
    a0 += vec4(1.2909,-.89563,1.0384,-.48336) * av.y;
    a0 += vec4(1.1452,-.82873,-.82333,.6681) * av.z;
    a0 += vec4(-.21102,-.051552,.084862,.22954) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(1, 0));
    a0 += vec4(-.13119,-.87234,.2266,-.12592) * av.x;
    a0 += vec4(-.40694,.0079914,-.43854,.10679) * av.y;
    a0 += vec4(.31213,.41898,-.38168,-.37671) * av.z;
    a0 += vec4(-.1219,-.0089299,.02244,.013867) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(-1, 1));
    a0 += vec4(-.35506,-.24011,.24703,.19549) * av.x;
    a0 += vec4(.058309,.32527,.26016,-.12054) * av.y;
    a0 += vec4(-.026421,-.22576,-.49879,.29596) * av.z;
    a0 += vec4(-.04266,.00014949,-.066731,.048775) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(0, 1));
    a0 += vec4(-.54899,-.020583,-.76738,.21065) * av.x;
    a0 += vec4(-.15941,.15981,.23412,-.52708) * av.y;
    a0 += vec4(.39462,.37347,-.77614,.91518) * av.z;
    a0 += vec4(-.12555,-.028347,.026184,.023322) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(1, 1));
    a0 += vec4(.41415,-.11021,-.76969,.16892) * av.x;
    a0 += vec4(-.153,.012521,-.012967,.2029) * av.y;
    a0 += vec4(.11797,-.17334,-.19529,-.18305) * av.z;
    a0 += vec4(-.081328,-.017519,.055327,.02549) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(-1, -1));
    a0 += vec4(.10999,-.011092,-.21331,.010322) * av.x;
    a0 += vec4(-.014834,.25794,-.33078,.08868) * av.y;
    a0 += vec4(-.20813,-.1038,-.91402,.42203) * av.z;
    a0 += vec4(-.13242,-.034269,-.34792,.12472) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(0, -1));
    a0 += vec4(-.077658,-.013028,.014973,.34489) * av.x;
    a0 += vec4(-.067948,.23664,-.22143,-.090836) * av.y;
    a0 += vec4(-.48172,.15086,-.71507,-1.027) * av.z;
    a0 += vec4(-.48307,.037125,-.35969,-.55153) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(1, -1));
    a0 += vec4(-.001646,.0048043,.040308,.010697) * av.x;
    a0 += vec4(-.050017,-.12805,-.29831,.34788) * av.y;
    a0 += vec4(.016461,-.067136,.26634,-.27939) * av.z;
    a0 += vec4(.41851,.24743,-.062175,-.46153) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(-1, 0));
    a0 += vec4(.11816,-.0058665,-.607,.081856) * av.x;
    a0 += vec4(.46004,-.34221,.44957,.10032) * av.y;
    a0 += vec4(-.052136,.4356,-.55217,-.5706) * av.z;
    a0 += vec4(.34378,-.87538,.65622,.46036) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(0, 0));
    a0 += vec4(-.24021,-.063636,.38811,-.035788) * av.x;
    a0 += vec4(-.68704,.39977,-.35244,.31245) * av.y;
    a0 += vec4(-.71458,-.2579,.71169,.88691) * av.z;
    a0 += vec4(.53071,-.69266,1.1192,.16719) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(1, 0));
    a0 += vec4(-.14165,-.015661,.21539,.012814) * av.x;
    a0 += vec4(-.32617,-.13029,1.1751,.039637) * av.y;
    a0 += vec4(-.02899,.098228,.37956,.15279) * av.z;
    a0 += vec4(-.35373,.18984,-.77014,.22751) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(-1, 1));
    a0 += vec4(.24365,-.017601,-.44106,.11157) * av.x;
    a0 += vec4(.46939,.24221,-.051607,-.54991) * av.y;
    a0 += vec4(.15346,-.31446,.099597,-.11308) * av.z;
    a0 += vec4(.42012,.35994,.60266,.0067431) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(0, 1));
    a0 += vec4(.27503,-.060799,-.35379,-.32548) * av.x;
    a0 += vec4(.029734,.067991,-.21231,-.50845) * av.y;
    a0 += vec4(-.02064,-.21259,.82986,-.24622) * av.z;
    a0 += vec4(-.62509,-.28186,.2625,.13722) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(1, 1));
    a0 += vec4(.0036163,.0044138,.064842,-.1082) * av.x;
    a0 += vec4(-.028296,.30636,.010507,.026028) * av.y;
    a0 += vec4(.016197,-.18913,-.48681,-.18797) * av.z;
    a0 += vec4(-.42116,-.082185,.076208,.024956) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(.85627,.68866,.26415,-.63449) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC jpeg_chroma_blind 17/28: 3x3 16>16, channels 5 to 8
//!HOOK CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_2_0
//!BIND VSA_JPEG_CHROMA_BLIND_2_1
//!BIND VSA_JPEG_CHROMA_BLIND_2_2
//!BIND VSA_JPEG_CHROMA_BLIND_2_3
//!SAVE VSA_JPEG_CHROMA_BLIND_3_1
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(.098454,.12631,.12416,-.10596);
    vec4 av;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(-1, -1));
    a1 += vec4(-.43722,-.51814,-.18993,.69362) * av.x;
    a1 += vec4(.062572,.068779,.096042,-.048513) * av.y;
    a1 += vec4(.12255,.059004,.0013801,-.11063) * av.z;
    a1 += vec4(-.096898,-.027626,-.041155,.025463) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(0, -1));
    a1 += vec4(-.49873,-.35124,.49874,.32581) * av.x;
    a1 += vec4(.087713,-.15562,-.011749,-.08857) * av.y;
    a1 += vec4(-.014759,-.00049504,.058689,.51618) * av.z;
    a1 += vec4(.093725,.05162,.046202,-.13458) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(1, -1));
    a1 += vec4(-.42457,-.15124,-.029764,.91766) * av.x;
    a1 += vec4(.12009,.12027,.12593,-.063588) * av.y;
    a1 += vec4(.0087227,.0034468,.024384,-.2481) * av.z;
    a1 += vec4(.017632,.048138,.0032931,-.019599) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(-1, 0));
    a1 += vec4(.14291,.95768,.80808,.20323) * av.x;
    a1 += vec4(.0072777,-.028547,.024274,.091685) * av.y;
    a1 += vec4(.057225,.052482,.0066985,-.20489) * av.z;
    a1 += vec4(-.012067,-.025267,.041171,.0020324) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(0, 0));
    a1 += vec4(.94078,.70959,-.0085096,-1.819) * av.x;
    a1 += vec4(.28517,-.026629,-.10341,-.048152) * av.y;
    a1 += vec4(-.084871,-.013121,-.10719,-.13282) * av.z;
    a1 += vec4(-.078732,-.79453,-.53566,.12385) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(1, 0));
    a1 += vec4(.4462,-.18494,-.50591,.10605) * av.x;
    a1 += vec4(.12127,.04519,.070936,.0069987) * av.y;
    a1 += vec4(-.025587,.084945,.022901,-.46795) * av.z;
    a1 += vec4(.049789,-.031918,.03742,-.12889) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(-1, 1));
    a1 += vec4(.0682,.02864,.65133,.4303) * av.x;
    a1 += vec4(.11306,.079064,-.0017303,-.060761) * av.y;
    a1 += vec4(.038858,-.02024,.049855,.1095) * av.z;
    a1 += vec4(-.049134,.084954,.033523,.052433) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(0, 1));
    a1 += vec4(.2108,.094869,.32783,-.52175) * av.x;
    a1 += vec4(.14254,.020738,-.054728,.0083024) * av.y;
    a1 += vec4(.042864,-.03712,.0089875,.12334) * av.z;
    a1 += vec4(-.073141,-.27616,-.11545,.001561) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(1, 1));
    a1 += vec4(-.18102,-.10526,.061484,.17259) * av.x;
    a1 += vec4(.018995,.082693,-.050021,-.083651) * av.y;
    a1 += vec4(.067136,-.037282,.0039296,.20135) * av.z;
    a1 += vec4(-.089913,-.055499,-.038089,-.16501) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(-1, -1));
    a1 += vec4(-.48452,-.36273,-.20683,.07737) * av.x;
    a1 += vec4(.0064153,-.25536,-.34773,-.13314) * av.y;
    a1 += vec4(.20404,-.61144,.20885,-.39135) * av.z;
    a1 += vec4(-.01903,-.11706,.0091539,-.14487) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(0, -1));
    a1 += vec4(.72713,-.57526,-.49697,.74534) * av.x;
    a1 += vec4(.02933,.50152,.033412,-.75598) * av.y;
    a1 += vec4(-.23918,-.060396,.04895,.87578) * av.z;
    a1 += vec4(.10445,.085897,-.06354,.055441) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(1, -1));
    a1 += vec4(.089693,.092754,-.042148,.15906) * av.x;
    a1 += vec4(-.064145,.25579,.51359,-.8606) * av.y;
    a1 += vec4(.19711,-.31475,-.10343,.33594) * av.z;
    a1 += vec4(-.012537,.22134,.095129,-.18704) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(-1, 0));
    a1 += vec4(-.25684,.89883,-.014243,-.20553) * av.x;
    a1 += vec4(-.37109,.18114,.10615,.098063) * av.y;
    a1 += vec4(-.085289,.84691,-.006927,.50208) * av.z;
    a1 += vec4(.028568,-.060233,-.020117,-.015401) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(0, 0));
    a1 += vec4(-.37677,.44743,-.075039,-.11802) * av.x;
    a1 += vec4(.7632,.36336,1.1325,.82044) * av.y;
    a1 += vec4(-.40144,.70069,1.0217,-1.5551) * av.z;
    a1 += vec4(.024327,.030512,.040651,.046837) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(1, 0));
    a1 += vec4(-.044906,-.096985,.22952,-.095925) * av.x;
    a1 += vec4(.13714,.697,1.0824,1.5398) * av.y;
    a1 += vec4(-.36663,.1793,-.58129,-1.0661) * av.z;
    a1 += vec4(.096374,.031653,.059884,-.065798) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(-1, 1));
    a1 += vec4(.30709,.26853,-.028856,.30226) * av.x;
    a1 += vec4(-.11571,-.30925,.36028,-.89367) * av.y;
    a1 += vec4(.28963,.14266,-.4125,.24243) * av.z;
    a1 += vec4(-.064255,-.026179,.072431,.031023) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(0, 1));
    a1 += vec4(.21392,.2651,-.082298,-.22415) * av.x;
    a1 += vec4(-.23102,-.19158,1.1552,-.16527) * av.y;
    a1 += vec4(.12531,.80592,-.43374,.68842) * av.z;
    a1 += vec4(.05082,.056424,-.0089537,.27823) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(1, 1));
    a1 += vec4(-.080166,-.051675,-.047942,-.25277) * av.x;
    a1 += vec4(-.77377,-.14203,.9353,-.12098) * av.y;
    a1 += vec4(.53058,-.40348,-.52316,.68116) * av.z;
    a1 += vec4(-.014679,.014749,.051621,.055741) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(-1, -1));
    a1 += vec4(.28884,-.1803,.68421,-.051434) * av.x;
    a1 += vec4(-.074613,.16025,-.58905,.33744) * av.y;
    a1 += vec4(-.14297,-.27103,.61465,.47132) * av.z;
    a1 += vec4(-.15751,.035436,.063762,.15902) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(0, -1));
    a1 += vec4(-.31078,-.18483,-.6776,.28206) * av.x;
    a1 += vec4(-.36436,.088734,-.11507,-.47681) * av.y;
    a1 += vec4(-.21887,.051486,.69776,-.29556) * av.z;
    a1 += vec4(-.0049006,.0003052,.042994,.019866) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(1, -1));
    a1 += vec4(.27482,-.39464,-.71433,-.71647) * av.x;
    a1 += vec4(-.015833,-.47188,-.52832,.34285) * av.y;
    a1 += vec4(.1987,-.5758,-.11627,.44669) * av.z;
    a1 += vec4(-.0020962,.088182,.0025712,.063947) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(-1, 0));
    a1 += vec4(.090688,-.52963,-.39197,.83245) * av.x;
    a1 += vec4(-.099674,-.25513,-.16808,-1.3993) * av.y;
    a1 += vec4(.12421,.42256,.028278,1.0789) * av.z;
    a1 += vec4(-.18707,-.065523,.029851,-.14704) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(0, 0));
    a1 += vec4(-.29667,.36762,.46147,-1.1434) * av.x;
    a1 += vec4(.84175,.13499,-.17715,1.2802) * av.y;
    a1 += vec4(-.65315,.82264,-.60082,-2.0686) * av.z;
    a1 += vec4(-.060937,-.37047,-.25121,-.15184) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(1, 0));
    a1 += vec4(-.10729,.23921,.95292,.68117) * av.x;
    a1 += vec4(-.030221,-.34116,-.42393,-.46052) * av.y;
    a1 += vec4(.13557,-.20443,-.97901,.69134) * av.z;
    a1 += vec4(.073134,-.022658,.025337,-.042244) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(-1, 1));
    a1 += vec4(-.24903,-.74207,-.5265,-.82244) * av.x;
    a1 += vec4(.2192,-.3198,-.26319,.42948) * av.y;
    a1 += vec4(.067761,-.25266,-.011684,.94943) * av.z;
    a1 += vec4(-.036005,-.03123,-.11565,.13912) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(0, 1));
    a1 += vec4(-.30224,-.75972,-.29674,-.34471) * av.x;
    a1 += vec4(-.50654,.12315,-.40147,-.15093) * av.y;
    a1 += vec4(-.23597,.2021,.4806,-1.0654) * av.z;
    a1 += vec4(-.023409,-.19956,.076029,-.058139) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(1, 1));
    a1 += vec4(-.20144,-.067415,-.15252,-.18377) * av.x;
    a1 += vec4(.023954,-.097097,-.52591,.41097) * av.y;
    a1 += vec4(.1038,.0040007,.16684,-.18623) * av.z;
    a1 += vec4(-.05878,.1285,.067784,.068596) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(-1, -1));
    a1 += vec4(-.085932,.15904,.096108,-1.2413) * av.x;
    a1 += vec4(.68195,-.11072,-.13399,-.46034) * av.y;
    a1 += vec4(.4,.67289,.32622,.38048) * av.z;
    a1 += vec4(-.083585,.060549,.35765,-.056857) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(0, -1));
    a1 += vec4(.052648,.31187,.072575,1.1181) * av.x;
    a1 += vec4(.23019,.15404,.19798,-.27824) * av.y;
    a1 += vec4(.0077292,-.76359,.080479,.59292) * av.z;
    a1 += vec4(-.46829,.97104,.11296,.091542) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(1, -1));
    a1 += vec4(-.084824,.23602,.11771,-1.0517) * av.x;
    a1 += vec4(.21774,-.10657,-.32306,-.63446) * av.y;
    a1 += vec4(-.4697,-.22278,.33057,-.063937) * av.z;
    a1 += vec4(-.31335,.0073947,.039884,-1.1657) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(-1, 0));
    a1 += vec4(-.12473,-.51521,-.017915,1.361) * av.x;
    a1 += vec4(.81434,-.53327,-.33019,.47073) * av.y;
    a1 += vec4(1.1758,-.45788,.34758,-.75864) * av.z;
    a1 += vec4(-.012925,.24648,.18752,-.35517) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(0, 0));
    a1 += vec4(.63958,-.052629,.18362,-1.7033) * av.x;
    a1 += vec4(.1894,.3155,.018835,.68896) * av.y;
    a1 += vec4(-.13221,-.56962,.77048,-.22947) * av.z;
    a1 += vec4(-.32324,.83807,-.32624,.82053) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(1, 0));
    a1 += vec4(.16584,-.083143,-.35733,1.2962) * av.x;
    a1 += vec4(.31283,-.27096,-.31358,.74919) * av.y;
    a1 += vec4(-.42718,-.47078,.19347,-.43998) * av.z;
    a1 += vec4(.06243,.39355,-.15483,.37712) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(-1, 1));
    a1 += vec4(-.21805,-.3414,-.32419,-.636) * av.x;
    a1 += vec4(.032617,.1833,-.043226,-.62231) * av.y;
    a1 += vec4(.44739,.1287,.40176,-.031961) * av.z;
    a1 += vec4(-.10993,.096833,-.33836,.41419) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(0, 1));
    a1 += vec4(-.2403,.24964,.20922,.96206) * av.x;
    a1 += vec4(-.12108,.12427,-.3027,.69097) * av.y;
    a1 += vec4(.21484,-.39629,.33324,.73456) * av.z;
    a1 += vec4(.77119,.12842,-.32024,.94149) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(1, 1));
    a1 += vec4(.15429,.080475,-.06232,-.64116) * av.x;
    a1 += vec4(-.054399,.16899,-.45781,-.39519) * av.y;
    a1 += vec4(-.057269,.20319,.004886,-.39624) * av.z;
    a1 += vec4(.70976,-.57537,-.48367,-.49641) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(.32384,.026039,.13697,-.12525) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC jpeg_chroma_blind 18/28: 3x3 16>16, channels 9 to 12
//!HOOK CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_2_0
//!BIND VSA_JPEG_CHROMA_BLIND_2_1
//!BIND VSA_JPEG_CHROMA_BLIND_2_2
//!BIND VSA_JPEG_CHROMA_BLIND_2_3
//!SAVE VSA_JPEG_CHROMA_BLIND_3_2
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a2 = vec4(-.042367,.024009,-.054885,-.0012592);
    vec4 av;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(-1, -1));
    a2 += vec4(-.31413,-.26912,-.24868,.36444) * av.x;
    a2 += vec4(-.051168,-.042316,.043008,-.0067894) * av.y;
    a2 += vec4(.095873,.05005,-.013305,-.03554) * av.z;
    a2 += vec4(-.029292,.10762,.0075861,.0058762) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(0, -1));
    a2 += vec4(-.34206,-.53971,.16302,-.53302) * av.x;
    a2 += vec4(-.040483,-.041238,.078713,.00047241) * av.y;
    a2 += vec4(-.1494,.049234,-.16188,.0081344) * av.z;
    a2 += vec4(.030605,.062209,.076873,-.025023) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(1, -1));
    a2 += vec4(.34782,-.01484,-.11605,-.31443) * av.x;
    a2 += vec4(-.057743,-.044487,.09291,.020904) * av.y;
    a2 += vec4(-.01886,.035841,-.1059,.079329) * av.z;
    a2 += vec4(.039254,.070538,-.022359,.031061) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(-1, 0));
    a2 += vec4(-.057881,-.56729,-.14533,1.1718) * av.x;
    a2 += vec4(.018183,.0028765,-.052964,.010322) * av.y;
    a2 += vec4(.21207,.015235,.052739,.012738) * av.z;
    a2 += vec4(.057117,.072954,-.058909,.012203) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(0, 0));
    a2 += vec4(.32567,-.13013,.80994,-.70186) * av.x;
    a2 += vec4(.027135,-.021223,-.16416,.00023693) * av.y;
    a2 += vec4(-.14381,.071221,.35552,-.033653) * av.z;
    a2 += vec4(-.004511,.099756,.53702,-.046738) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(1, 0));
    a2 += vec4(.40972,2.2408,.21636,-1.4688) * av.x;
    a2 += vec4(-.067678,.079392,.066631,-.018985) * av.y;
    a2 += vec4(-.24166,-.035188,.03105,-.0063058) * av.z;
    a2 += vec4(.053139,.12222,-.057049,.00029357) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(-1, 1));
    a2 += vec4(-1.0245,-.23743,.32003,1.2841) * av.x;
    a2 += vec4(-.016877,.00038986,.1243,-.05425) * av.y;
    a2 += vec4(.057668,-.03059,-.1029,-.016569) * av.z;
    a2 += vec4(.13755,.11899,-.029985,-.010236) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(0, 1));
    a2 += vec4(.68021,-1.1426,-.63512,.35197) * av.x;
    a2 += vec4(.062702,-.028881,-.15479,.034494) * av.y;
    a2 += vec4(.17491,.0065417,.22324,-.0011205) * av.z;
    a2 += vec4(-.024163,.046664,-.12439,-.031685) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(1, 1));
    a2 += vec4(-.075228,.21226,.28386,-.39516) * av.x;
    a2 += vec4(-.0084874,-.059133,.091833,.0064429) * av.y;
    a2 += vec4(.042971,-.00076556,-.052496,-.014576) * av.z;
    a2 += vec4(.026955,.14342,-.0095703,.013273) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(-1, -1));
    a2 += vec4(-.14417,.59314,.76043,.091654) * av.x;
    a2 += vec4(.25862,-.17346,-.3779,.10669) * av.y;
    a2 += vec4(.096555,.21806,-.71065,-.058803) * av.z;
    a2 += vec4(.0095177,.025239,.023495,-.038145) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(0, -1));
    a2 += vec4(.11809,-.11132,.46901,-.023967) * av.x;
    a2 += vec4(-.046506,-.39335,.10557,.0023981) * av.y;
    a2 += vec4(.32836,.22783,-.79479,.24292) * av.z;
    a2 += vec4(-.16078,.064382,.050797,-.0030552) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(1, -1));
    a2 += vec4(.16494,.3973,.55092,-.062362) * av.x;
    a2 += vec4(.20971,.55938,.16697,-.15046) * av.y;
    a2 += vec4(-.46267,-.0051217,-.99166,.11546) * av.z;
    a2 += vec4(-.13912,-.029409,-.072694,-.013589) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(-1, 0));
    a2 += vec4(.23075,.55142,-.43261,-.061996) * av.x;
    a2 += vec4(-.3811,-.303,-.10468,-.007607) * av.y;
    a2 += vec4(-.11823,.096099,.078335,-.20858) * av.z;
    a2 += vec4(.079276,.0052882,-.014605,-.091681) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(0, 0));
    a2 += vec4(.24296,-.94135,-.08072,.65451) * av.x;
    a2 += vec4(.4048,.29434,-.54698,-.6913) * av.y;
    a2 += vec4(.21445,-.39526,.04627,.22906) * av.z;
    a2 += vec4(.051904,.009168,-.23673,.11186) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(1, 0));
    a2 += vec4(.15868,.086141,.2788,-.095243) * av.x;
    a2 += vec4(.77471,.042219,.01037,.11593) * av.y;
    a2 += vec4(-.15991,-.18163,-.69751,.27417) * av.z;
    a2 += vec4(-.093789,-.030261,-.08065,-.016315) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(-1, 1));
    a2 += vec4(.67251,.3051,-.37664,-.34973) * av.x;
    a2 += vec4(-.69103,-.17659,.078802,.22497) * av.y;
    a2 += vec4(-.24955,.27206,-.057544,.26698) * av.z;
    a2 += vec4(.095407,.043447,.060449,-.0070836) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(0, 1));
    a2 += vec4(-.35588,.14943,.28855,.15981) * av.x;
    a2 += vec4(-.72014,.13744,-.26415,-.27167) * av.y;
    a2 += vec4(1.1684,-.096034,-.93171,-.018365) * av.z;
    a2 += vec4(.19532,-.00022208,-.072729,-.048253) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(1, 1));
    a2 += vec4(-.14354,.33582,.45956,.11019) * av.x;
    a2 += vec4(-.025582,.3377,.098395,.16593) * av.y;
    a2 += vec4(.43967,.53719,-.51726,-.32247) * av.z;
    a2 += vec4(.087203,.12365,.14088,.033406) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(-1, -1));
    a2 += vec4(-.24924,-.077486,-.4198,-.053959) * av.x;
    a2 += vec4(.11637,-.15776,.33846,.10755) * av.y;
    a2 += vec4(-.27057,.49426,-.064857,-.22239) * av.z;
    a2 += vec4(-.027561,.11509,-.10889,.013051) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(0, -1));
    a2 += vec4(-.26577,-.063747,.15064,-.11177) * av.x;
    a2 += vec4(-.071877,-.46173,.29547,-.22622) * av.y;
    a2 += vec4(-.41995,.41503,-.12922,.47436) * av.z;
    a2 += vec4(-.051745,.16729,.024243,-.037408) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(1, -1));
    a2 += vec4(.63122,-.5376,.25908,.12902) * av.x;
    a2 += vec4(.077058,-.14531,.35782,-.21825) * av.y;
    a2 += vec4(.37753,-.072446,.31999,.014443) * av.z;
    a2 += vec4(.0030968,.12698,-.040525,.03445) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(-1, 0));
    a2 += vec4(-.69891,.13558,.16096,.19158) * av.x;
    a2 += vec4(.00516,-.52675,.5117,1.0198) * av.y;
    a2 += vec4(-.37279,.75355,.56221,-1.4025) * av.z;
    a2 += vec4(-.21277,.017509,-.11254,-.043446) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(0, 0));
    a2 += vec4(-.78421,-.46132,-.8817,-.053259) * av.x;
    a2 += vec4(.022455,-.10685,.0071458,-.27217) * av.y;
    a2 += vec4(-1.0234,.089832,.11577,.72848) * av.z;
    a2 += vec4(-.059892,.039374,-.017995,.046506) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(1, 0));
    a2 += vec4(-.32666,.31639,-.055156,-.06628) * av.x;
    a2 += vec4(.14754,2.5434,.013563,-1.0654) * av.y;
    a2 += vec4(-.011034,-1.6055,.064517,.43899) * av.z;
    a2 += vec4(.056158,.11857,.022211,-.029985) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(-1, 1));
    a2 += vec4(.48819,.25092,-.35783,-.34449) * av.x;
    a2 += vec4(-.25014,-.35396,-.16523,.48655) * av.y;
    a2 += vec4(.25284,.41254,.18384,-1.3321) * av.z;
    a2 += vec4(.032954,.10058,-.17219,.030169) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(0, 1));
    a2 += vec4(-.51214,.36136,-.12926,-.11996) * av.x;
    a2 += vec4(-.037402,.072715,.23826,.40362) * av.y;
    a2 += vec4(-.74103,.48991,.72638,-.03359) * av.z;
    a2 += vec4(-.051341,.23135,.08453,.032326) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(1, 1));
    a2 += vec4(-.71659,-.23786,-.24495,.26178) * av.x;
    a2 += vec4(-.024469,-.06203,-.15647,-.1748) * av.y;
    a2 += vec4(-.51246,-.32992,.14653,.1785) * av.z;
    a2 += vec4(.0014563,.14863,.029311,.018375) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(-1, -1));
    a2 += vec4(-.036131,.024748,.21953,.0008623) * av.x;
    a2 += vec4(-.31117,-.30607,-.70722,-.067582) * av.y;
    a2 += vec4(.2762,.27892,-.52272,-.0051947) * av.z;
    a2 += vec4(.56962,.21545,.40887,-.51333) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(0, -1));
    a2 += vec4(.22795,-.32849,.44841,.0016975) * av.x;
    a2 += vec4(.035147,.25415,-.13172,.015142) * av.y;
    a2 += vec4(-.079799,.4626,.25014,-.055087) * av.z;
    a2 += vec4(-.25338,.2278,-.29903,.64256) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(1, -1));
    a2 += vec4(.01193,-.18448,-.096747,-.21984) * av.x;
    a2 += vec4(-.26221,.057126,.28796,-.12051) * av.y;
    a2 += vec4(-.53534,-.17245,-.02985,.32495) * av.z;
    a2 += vec4(-.45794,-.13392,-.46355,.18721) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(-1, 0));
    a2 += vec4(-.077021,-.17982,-.35976,.43217) * av.x;
    a2 += vec4(-.80153,-.59196,.056043,.14179) * av.y;
    a2 += vec4(.71783,-.1819,-.42562,.003987) * av.z;
    a2 += vec4(1.8602,.96267,.47226,-.77468) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(0, 0));
    a2 += vec4(-.29562,.057302,.15462,-.36407) * av.x;
    a2 += vec4(.41259,.15521,-.24343,.25049) * av.y;
    a2 += vec4(.36533,.021934,-.35291,.28608) * av.z;
    a2 += vec4(.082029,-.70567,.67685,.48499) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(1, 0));
    a2 += vec4(.041629,.43172,-.031052,-.23656) * av.x;
    a2 += vec4(.54499,.64635,-.001262,-.51276) * av.y;
    a2 += vec4(-.3568,-.84277,-.57175,.28154) * av.z;
    a2 += vec4(-.73739,-.78903,-.23091,.57131) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(-1, 1));
    a2 += vec4(.22677,-.018198,-.20949,.52742) * av.x;
    a2 += vec4(-.71274,-.27333,.81554,.20322) * av.y;
    a2 += vec4(.70868,-.27558,-.3004,.11756) * av.z;
    a2 += vec4(.78283,.39528,1.1294,-.46111) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(0, 1));
    a2 += vec4(-.15747,.47332,.15422,.042304) * av.x;
    a2 += vec4(-.23702,.050483,.27599,.10161) * av.y;
    a2 += vec4(.87029,.014457,.18715,-.0048814) * av.z;
    a2 += vec4(.66605,-.60742,.24209,.44643) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(1, 1));
    a2 += vec4(.13666,-.12452,.1977,-.18519) * av.x;
    a2 += vec4(.14874,-.089131,.018802,-.22155) * av.y;
    a2 += vec4(.072097,-.32871,.049673,.1272) * av.z;
    a2 += vec4(.46287,.097218,-.068819,-.095615) * av.w;
    a2 = max(a2, vec4(0.)) + vec4(-.36997,-.55553,.11195,-.86121) * min(a2, vec4(0.));
    return vec4(a2);
}

//!DESC jpeg_chroma_blind 19/28: 3x3 16>16, channels 13 to 16
//!HOOK CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_2_0
//!BIND VSA_JPEG_CHROMA_BLIND_2_1
//!BIND VSA_JPEG_CHROMA_BLIND_2_2
//!BIND VSA_JPEG_CHROMA_BLIND_2_3
//!SAVE VSA_JPEG_CHROMA_BLIND_3_3
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a3 = vec4(-.059142,.07222,-.16438,.11764);
    vec4 av;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(-1, -1));
    a3 += vec4(-.29087,.71461,-.78605,-.31531) * av.x;
    a3 += vec4(-.00063863,-.003309,.040144,.054369) * av.y;
    a3 += vec4(.023611,-.05974,.094608,-.071336) * av.z;
    a3 += vec4(-.088974,.12886,.033802,-.050754) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(0, -1));
    a3 += vec4(-.75578,-.010994,-.68627,.24679) * av.x;
    a3 += vec4(-.095138,-.059385,.0080133,.020242) * av.y;
    a3 += vec4(-.1461,.079709,-.0061978,.049889) * av.z;
    a3 += vec4(.10615,.017772,.021045,-.086154) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(1, -1));
    a3 += vec4(.42237,.43605,-.43425,.28367) * av.x;
    a3 += vec4(.03845,-.016166,.27199,.085194) * av.y;
    a3 += vec4(.018767,.079775,-.24224,.019184) * av.z;
    a3 += vec4(-.23294,.10507,-.23389,-.022729) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(-1, 0));
    a3 += vec4(-.068804,-.39868,-.30539,.29822) * av.x;
    a3 += vec4(-.045545,-.055976,-.15341,-.025538) * av.y;
    a3 += vec4(-.0064328,-.020635,.50977,.074808) * av.z;
    a3 += vec4(-.019743,.13344,.089366,.087127) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(0, 0));
    a3 += vec4(-.24483,-1.5605,-.23782,.14393) * av.x;
    a3 += vec4(-.042057,.085368,-.012748,.0086097) * av.y;
    a3 += vec4(-.039754,.11859,-.63131,-.087604) * av.z;
    a3 += vec4(-.15994,.045559,-.39704,-.83049) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(1, 0));
    a3 += vec4(1.9068,-.1316,-.59712,.075926) * av.x;
    a3 += vec4(.13124,-.027121,-.16544,-.026424) * av.y;
    a3 += vec4(-.20356,.070912,.16652,.059097) * av.z;
    a3 += vec4(-.13487,.13637,-.079388,-.072007) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(-1, 1));
    a3 += vec4(-.11255,.51605,.40789,.098753) * av.x;
    a3 += vec4(.015075,-.013473,-.021951,.047083) * av.y;
    a3 += vec4(.017383,-.034898,.18631,.095903) * av.z;
    a3 += vec4(-.093402,.24136,-.06773,.0836) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(0, 1));
    a3 += vec4(-.50739,-.28134,.70321,.021185) * av.x;
    a3 += vec4(-.041183,-.023729,.063511,-.12933) * av.y;
    a3 += vec4(.012776,.0069565,.16609,-.012253) * av.z;
    a3 += vec4(-.06625,-.039149,-.23755,-.26639) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_0_texOff(vec2(1, 1));
    a3 += vec4(.028386,.036919,.33794,.18777) * av.x;
    a3 += vec4(.015263,-.0019558,.18472,.050851) * av.y;
    a3 += vec4(-.11501,.077659,.17308,.017648) * av.z;
    a3 += vec4(-.013056,.096964,.041043,-.078863) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(-1, -1));
    a3 += vec4(-.0063289,.1096,.49298,.74709) * av.x;
    a3 += vec4(.55536,.17114,.65452,-.78725) * av.y;
    a3 += vec4(-.059384,-.31891,-.68643,-.0080645) * av.z;
    a3 += vec4(.076969,-.039127,.041628,-.13299) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(0, -1));
    a3 += vec4(-.3899,-.39027,.36766,.67168) * av.x;
    a3 += vec4(.52574,-.085879,-.77299,-.61487) * av.y;
    a3 += vec4(.69461,.098068,.19366,-.11204) * av.z;
    a3 += vec4(-.23774,-.044941,-.36558,.16483) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(1, -1));
    a3 += vec4(-.091493,.15928,.4028,.23119) * av.x;
    a3 += vec4(-.069004,-.059545,-.18016,.061161) * av.y;
    a3 += vec4(-.42316,3.7189e-5,-.11021,-.10545) * av.z;
    a3 += vec4(-.051823,-.050254,-.41292,.22684) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(-1, 0));
    a3 += vec4(-.31597,.53032,.51114,.73412) * av.x;
    a3 += vec4(.62851,-.75367,.51128,.58046) * av.y;
    a3 += vec4(.10384,.60598,.084551,.39173) * av.z;
    a3 += vec4(.0014625,-.037098,.46296,.092753) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(0, 0));
    a3 += vec4(-2.1892,.031866,.83263,1.3518) * av.x;
    a3 += vec4(.50261,.66687,1.1258,.38706) * av.y;
    a3 += vec4(-.090058,-.13596,1.1527,-.28875) * av.z;
    a3 += vec4(.0030996,.058091,-.54905,-.18233) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(1, 0));
    a3 += vec4(.011369,.0084445,.62865,.21902) * av.x;
    a3 += vec4(-.83377,.097472,.34317,.065435) * av.y;
    a3 += vec4(.18437,.13883,1.1453,-.47214) * av.z;
    a3 += vec4(.17237,-.020699,-.023507,-.11485) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(-1, 1));
    a3 += vec4(-.066515,.41406,.36147,-.14314) * av.x;
    a3 += vec4(.087082,.067621,.0004625,.037158) * av.y;
    a3 += vec4(-.083432,.5862,-.13526,-.47572) * av.z;
    a3 += vec4(-.050368,.012011,.22119,.099061) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(0, 1));
    a3 += vec4(-.20005,-.15339,.080934,.28351) * av.x;
    a3 += vec4(-.060009,.22156,.57055,.77797) * av.y;
    a3 += vec4(-.10336,-.27538,-.8643,-1.3647) * av.z;
    a3 += vec4(-.054939,.011391,.3386,.0063527) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_1_texOff(vec2(1, 1));
    a3 += vec4(.6863,.074249,-.0043925,.16148) * av.x;
    a3 += vec4(-.2789,-.044634,.31615,.11037) * av.y;
    a3 += vec4(.24946,-.091416,-.29452,-.37442) * av.z;
    a3 += vec4(.070541,.002786,.0052794,.098816) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(-1, -1));
    a3 += vec4(-.33161,-.22096,.5934,1.1764) * av.x;
    a3 += vec4(.3602,.46269,-.093937,-.61946) * av.y;
    a3 += vec4(-.20798,-.26218,-.069205,.35837) * av.z;
    a3 += vec4(-.20807,.1233,.023095,.18009) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(0, -1));
    a3 += vec4(-.28524,.24635,.14619,.5377) * av.x;
    a3 += vec4(-1.1686,.24532,-.12662,-.41769) * av.y;
    a3 += vec4(.1775,-.25328,.65439,.057053) * av.z;
    a3 += vec4(.00073872,.06409,.10556,.023112) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(1, -1));
    a3 += vec4(-.10927,-.031558,.70848,.062016) * av.x;
    a3 += vec4(.30673,-.013412,-.29234,-.55636) * av.y;
    a3 += vec4(.35417,-.0036426,.20883,-.50159) * av.z;
    a3 += vec4(-.073386,.092226,.13152,-.026831) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(-1, 0));
    a3 += vec4(-.71597,.020755,-.45734,-.17182) * av.x;
    a3 += vec4(.071025,.79809,.30764,-.45094) * av.y;
    a3 += vec4(.31422,.20973,.26367,.0016237) * av.z;
    a3 += vec4(.049127,-.043283,-.4341,.080433) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(0, 0));
    a3 += vec4(-.0043745,-.70953,-1.9775,.88452) * av.x;
    a3 += vec4(-.75506,-1.6766,-1.0054,-.39249) * av.y;
    a3 += vec4(1.0001,1.2331,1.3638,.56956) * av.z;
    a3 += vec4(-.070401,.057973,-.78124,-.29056) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(1, 0));
    a3 += vec4(.45499,-.0054625,-.4837,.71906) * av.x;
    a3 += vec4(1.6478,.32707,.10844,.32421) * av.y;
    a3 += vec4(-.15536,-.54072,-.2328,-.50459) * av.z;
    a3 += vec4(.12525,.085445,-.0048752,.024791) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(-1, 1));
    a3 += vec4(-.32848,-.25548,-.55443,-.020131) * av.x;
    a3 += vec4(-3.4988e-5,.84769,.67864,-.29956) * av.y;
    a3 += vec4(.089376,-.45394,-.71845,-.57576) * av.z;
    a3 += vec4(-.10104,.30937,.044274,-.1317) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(0, 1));
    a3 += vec4(.23141,.35624,.10021,.015883) * av.x;
    a3 += vec4(.24534,1.1338,-.08894,-.33201) * av.y;
    a3 += vec4(.85596,-.24429,.096908,-.30456) * av.z;
    a3 += vec4(.10523,.078382,.17308,.025475) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_2_texOff(vec2(1, 1));
    a3 += vec4(-.39603,.15445,.30368,.066177) * av.x;
    a3 += vec4(-.21114,.62586,.50223,-.031132) * av.y;
    a3 += vec4(.26809,-.092655,.90472,.10558) * av.z;
    a3 += vec4(-.17932,.13696,.081928,.18418) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(-1, -1));
    a3 += vec4(.16815,.16639,.23342,-.39503) * av.x;
    a3 += vec4(.85412,-.0029465,.31039,-.87753) * av.y;
    a3 += vec4(-.57056,.32094,-.1568,-.33705) * av.z;
    a3 += vec4(-.032506,-.29821,-.20639,.062845) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(0, -1));
    a3 += vec4(-.27716,-.022219,.29641,.045262) * av.x;
    a3 += vec4(-.15834,.19688,.82617,-.052044) * av.y;
    a3 += vec4(.095579,.35664,-.24118,-.93279) * av.z;
    a3 += vec4(.78499,.24271,-.74989,-.29134) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(1, -1));
    a3 += vec4(-.10273,.0011856,-.14735,.088278) * av.x;
    a3 += vec4(.037841,.18953,.2975,-.20531) * av.y;
    a3 += vec4(-.1661,-.19703,-.5431,-.13759) * av.z;
    a3 += vec4(-.28053,-.10653,1.3174,-.41017) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(-1, 0));
    a3 += vec4(-.66545,.1115,-.033434,-.13137) * av.x;
    a3 += vec4(.28219,-.72294,1.2703,-.56739) * av.y;
    a3 += vec4(-.12577,-.55742,-.070225,-.014228) * av.z;
    a3 += vec4(.42272,-.022292,-.20633,-.33412) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(0, 0));
    a3 += vec4(.34211,-.65085,-.53955,.16794) * av.x;
    a3 += vec4(-.103,.025825,1.1496,.86526) * av.y;
    a3 += vec4(-.85542,.54437,-.75733,.14315) * av.z;
    a3 += vec4(.050761,.88806,-1.4796,.57493) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(1, 0));
    a3 += vec4(.51412,.06559,.17436,-.12911) * av.x;
    a3 += vec4(-.39471,-.0056784,.27696,.45537) * av.y;
    a3 += vec4(-1.1241,-.030675,-1.4349,.39382) * av.z;
    a3 += vec4(-.67313,-.065273,-.45235,-.23846) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(-1, 1));
    a3 += vec4(-.32512,.28593,-.23698,-.060004) * av.x;
    a3 += vec4(.4071,-.68839,.2612,.74477) * av.y;
    a3 += vec4(.057202,-.14645,.4083,-.28015) * av.z;
    a3 += vec4(.14217,.011607,1.2981,.10593) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(0, 1));
    a3 += vec4(.37566,-.07033,-.92187,.23072) * av.x;
    a3 += vec4(-.3062,-.2486,-.78997,.85261) * av.y;
    a3 += vec4(-.26108,.079591,-1.0352,-.43647) * av.z;
    a3 += vec4(-.22798,-.22999,.18351,-.054413) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_2_3_texOff(vec2(1, 1));
    a3 += vec4(-.14688,-.22961,.32462,-.036241) * av.x;
    a3 += vec4(-.34192,.35615,-.67664,.2834) * av.y;
    a3 += vec4(.24817,-.06256,-1.1398,-.48506) * av.z;
    a3 += vec4(-.1137,.035533,.54807,-.39783) * av.w;
    a3 = max(a3, vec4(0.)) + vec4(-.19457,.026631,.11011,.072031) * min(a3, vec4(0.));
    return vec4(a3);
}

//!DESC jpeg_chroma_blind 20/28: 3x3 16>16, channels 1 to 4
//!HOOK CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_3_0
//!BIND VSA_JPEG_CHROMA_BLIND_3_1
//!BIND VSA_JPEG_CHROMA_BLIND_3_2
//!BIND VSA_JPEG_CHROMA_BLIND_3_3
//!SAVE VSA_JPEG_CHROMA_BLIND_4_0
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(-.019423,.022418,.014389,.041261);
    vec4 av;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(-1, -1));
    a0 += vec4(-.055907,.082575,.018802,-.056612) * av.x;
    a0 += vec4(-.018347,-.055374,-.15139,-.039456) * av.y;
    a0 += vec4(-.060788,-.065972,.2116,.38994) * av.z;
    a0 += vec4(.026873,-.13244,.013027,.057474) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(0, -1));
    a0 += vec4(.0040837,-.092679,-.074728,.20875) * av.x;
    a0 += vec4(.23615,-.066247,.44751,-.003514) * av.y;
    a0 += vec4(.031993,.17107,-.30249,.28955) * av.z;
    a0 += vec4(.0044132,.019628,-.0078849,-.068053) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(1, -1));
    a0 += vec4(.010172,-.064411,-.0075409,.079421) * av.x;
    a0 += vec4(-.072827,.017788,.11859,.10144) * av.y;
    a0 += vec4(.041305,.17289,.27167,.24846) * av.z;
    a0 += vec4(.033453,-.24798,.061938,-.11372) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(-1, 0));
    a0 += vec4(.034219,.10343,-.021054,.21037) * av.x;
    a0 += vec4(.2963,.10681,.039581,-.065102) * av.y;
    a0 += vec4(-.087814,-.4497,-.14771,-.065294) * av.z;
    a0 += vec4(.01554,-.089735,.031623,-.066911) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(0, 0));
    a0 += vec4(.067448,-.11586,.11749,.072769) * av.x;
    a0 += vec4(-2.2568,.0010719,-.2196,.051882) * av.y;
    a0 += vec4(.027031,.15631,.19129,.1577) * av.z;
    a0 += vec4(.0030204,-.014276,-.15387,-.16968) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(1, 0));
    a0 += vec4(.016099,-.16023,.069127,-.013639) * av.x;
    a0 += vec4(.16374,-.0089233,-.18975,.04847) * av.y;
    a0 += vec4(.023396,-.0508,-.050059,-.19914) * av.z;
    a0 += vec4(.068299,-.17585,-.009297,-.14051) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(-1, 1));
    a0 += vec4(-.02406,-.0023287,.050584,.09006) * av.x;
    a0 += vec4(.074837,.067051,-.060437,.015139) * av.y;
    a0 += vec4(.0026154,-.19674,.08881,-.11152) * av.z;
    a0 += vec4(.013687,-.083269,.0075064,.027806) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(0, 1));
    a0 += vec4(-.085038,.18102,-.0080683,.16609) * av.x;
    a0 += vec4(.19117,.027159,-.17982,.060503) * av.y;
    a0 += vec4(-.23416,-.50063,.12868,-.2082) * av.z;
    a0 += vec4(.00083826,-.2557,-.0021095,-.14159) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(1, 1));
    a0 += vec4(-.0010515,-.03396,-.0094324,-.50773) * av.x;
    a0 += vec4(.15487,.088552,-.15483,-.11476) * av.y;
    a0 += vec4(-.063072,-.33502,.03999,-.445) * av.z;
    a0 += vec4(.020221,-.0048005,-.016451,-.095868) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(-1, -1));
    a0 += vec4(.046717,.015314,-.0064009,.066009) * av.x;
    a0 += vec4(.032585,-.08484,.10176,-.061024) * av.y;
    a0 += vec4(-.03941,.058881,-.33982,.060254) * av.z;
    a0 += vec4(-.019384,.11825,-.074608,-.12785) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(0, -1));
    a0 += vec4(-.0016344,.15308,-.20149,.072472) * av.x;
    a0 += vec4(.012231,-.31525,.019865,.19486) * av.y;
    a0 += vec4(-.021349,.0086653,-.17935,.053492) * av.z;
    a0 += vec4(-.05818,.027202,-.25732,-.1605) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(1, -1));
    a0 += vec4(-.0855,.015297,.16208,.21341) * av.x;
    a0 += vec4(-.066917,.071584,.056413,.11963) * av.y;
    a0 += vec4(.15493,-.050053,-.1533,.051919) * av.z;
    a0 += vec4(-.054774,-.081661,.0086213,-.23383) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(-1, 0));
    a0 += vec4(.068536,.034827,.061105,.052638) * av.x;
    a0 += vec4(.0088133,-.50413,.055256,.089193) * av.y;
    a0 += vec4(-.047266,-.14895,-.048429,.079018) * av.z;
    a0 += vec4(-.10856,.036196,-.11876,-.21742) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(0, 0));
    a0 += vec4(.041954,.017081,-.0085068,-.041202) * av.x;
    a0 += vec4(.020333,-.59791,.087982,.12302) * av.y;
    a0 += vec4(.015908,-.028091,-.7587,-.19668) * av.z;
    a0 += vec4(-.18682,-.052696,-.23857,-.18792) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(1, 0));
    a0 += vec4(-.019948,.42962,-.017428,-.0028054) * av.x;
    a0 += vec4(-.032587,-.46914,.093847,-.078152) * av.y;
    a0 += vec4(.11068,.15263,-.39804,-.13913) * av.z;
    a0 += vec4(-.054131,-.05122,.0019651,-.15411) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(-1, 1));
    a0 += vec4(.082262,-.047078,-.075001,-.083145) * av.x;
    a0 += vec4(-.039253,-.40152,.040758,.083507) * av.y;
    a0 += vec4(.041272,.14236,-.063145,-.094006) * av.z;
    a0 += vec4(-.13136,-.051851,-.057183,-.28957) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(0, 1));
    a0 += vec4(.072123,-1.4087,-.061875,-.19951) * av.x;
    a0 += vec4(-.067111,-.44629,.059526,.24984) * av.y;
    a0 += vec4(.057647,-.11863,-.41619,-.0035601) * av.z;
    a0 += vec4(-.24158,-.01884,.055606,-.36534) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(1, 1));
    a0 += vec4(-.057754,.24907,.06941,-.22827) * av.x;
    a0 += vec4(.0094071,-.033683,.052701,-.29571) * av.y;
    a0 += vec4(-.068714,.012489,-.28041,.15412) * av.z;
    a0 += vec4(-.012534,.11507,-.016091,-.14588) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(-1, -1));
    a0 += vec4(-.063705,.074288,-.082134,.043492) * av.x;
    a0 += vec4(-.020639,.049235,-.090711,-.10329) * av.y;
    a0 += vec4(-.17037,.14432,-.21063,-.03576) * av.z;
    a0 += vec4(-.02378,-.00092526,.015981,-.0012812) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(0, -1));
    a0 += vec4(-.048349,.012331,.16917,.060665) * av.x;
    a0 += vec4(.013268,-.11379,.0092722,.052397) * av.y;
    a0 += vec4(-.39576,.0058767,.094251,.064791) * av.z;
    a0 += vec4(-.018342,-.042143,.030832,.011191) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(1, -1));
    a0 += vec4(.03538,.12773,.051413,.13682) * av.x;
    a0 += vec4(-.0019016,-.038059,-.027763,-.096789) * av.y;
    a0 += vec4(.062056,.10817,.18308,.13538) * av.z;
    a0 += vec4(-.017086,-.082176,.0098493,-.030152) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(-1, 0));
    a0 += vec4(.041643,.031679,.0064688,.0033836) * av.x;
    a0 += vec4(.037488,-.019584,.032694,.14714) * av.y;
    a0 += vec4(-.072773,-.021788,-.18035,-.069284) * av.z;
    a0 += vec4(-.0076976,-.029539,.011572,.072907) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(0, 0));
    a0 += vec4(.070002,.15292,.015662,-.060346) * av.x;
    a0 += vec4(-.021531,.071954,-.0099833,.17251) * av.y;
    a0 += vec4(-.52774,-.11271,-.1508,-.04125) * av.z;
    a0 += vec4(-.034089,.099956,.11272,.082476) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(1, 0));
    a0 += vec4(.020704,.42241,-.054311,-.32027) * av.x;
    a0 += vec4(-.0074663,-.070502,.0055993,-.031226) * av.y;
    a0 += vec4(.049757,-.16667,.15526,.084278) * av.z;
    a0 += vec4(-.024832,.0042732,.049279,.18669) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(-1, 1));
    a0 += vec4(.064853,.081071,.02994,.17288) * av.x;
    a0 += vec4(.0071133,-.0068269,.060801,.084288) * av.y;
    a0 += vec4(.074475,.12771,-.13344,-.058412) * av.z;
    a0 += vec4(-.00887,-.10979,-.018335,.033952) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(0, 1));
    a0 += vec4(.078591,-.011396,-.0088454,.035006) * av.x;
    a0 += vec4(.00060053,-.1249,-.028589,.18) * av.y;
    a0 += vec4(.041681,.084543,-.20964,.036163) * av.z;
    a0 += vec4(-.012922,-.17116,.022835,-.028883) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(1, 1));
    a0 += vec4(-.02961,.2477,.062187,.36417) * av.x;
    a0 += vec4(-.012024,-.026731,-.0078123,-.15589) * av.y;
    a0 += vec4(.0013418,.069872,-.06789,-.14313) * av.z;
    a0 += vec4(-.014029,.10758,.05143,-.027392) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(-1, -1));
    a0 += vec4(.045191,.022831,.102,.081935) * av.x;
    a0 += vec4(-.013806,-.054022,-.013555,.085496) * av.y;
    a0 += vec4(-.02427,.20419,-.10985,-.5198) * av.z;
    a0 += vec4(.031589,-.18573,.0566,.10733) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(0, -1));
    a0 += vec4(.024766,.053413,-.054925,-.019767) * av.x;
    a0 += vec4(.048521,.029759,.051987,.039778) * av.y;
    a0 += vec4(-.12595,-.093435,-.024701,.032237) * av.z;
    a0 += vec4(.010321,.079258,.016562,-.20295) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(1, -1));
    a0 += vec4(.037455,-.1171,.050484,.16427) * av.x;
    a0 += vec4(-.014095,.24246,-.010792,.19777) * av.y;
    a0 += vec4(.023805,.13339,.11023,-.4638) * av.z;
    a0 += vec4(.006332,-.3964,-.012638,-.16828) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(-1, 0));
    a0 += vec4(-.0074081,.019294,.031815,-.32631) * av.x;
    a0 += vec4(.0015375,-.056329,-.062366,-.032237) * av.y;
    a0 += vec4(.25455,.28691,.049913,.23099) * av.z;
    a0 += vec4(-.0085959,.1628,.014196,-.27054) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(0, 0));
    a0 += vec4(.02021,-.12673,-.14956,-.22982) * av.x;
    a0 += vec4(-.0094788,.082055,.033603,.010377) * av.y;
    a0 += vec4(.40479,.23448,.55287,.47674) * av.z;
    a0 += vec4(.013363,.1714,-.037196,-.85344) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(1, 0));
    a0 += vec4(.017668,-.049287,-.033585,-.049931) * av.x;
    a0 += vec4(.033713,-.11504,-.030657,.062881) * av.y;
    a0 += vec4(-.082719,.6036,-.30449,-.22258) * av.z;
    a0 += vec4(.0038933,.15794,.022291,-.14616) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(-1, 1));
    a0 += vec4(.0036671,.35052,-.039308,-.19222) * av.x;
    a0 += vec4(-.011167,-.32578,-.003885,-.14062) * av.y;
    a0 += vec4(-.058027,.70858,.49393,.30029) * av.z;
    a0 += vec4(.0076683,.17023,-.071159,-.029788) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(0, 1));
    a0 += vec4(-.0492,.13237,.041256,-.35418) * av.x;
    a0 += vec4(-.0056558,.040328,-.057663,-.061865) * av.y;
    a0 += vec4(.19017,-.17533,-.069562,1.2231) * av.z;
    a0 += vec4(-.015124,.091702,.13439,-.31602) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(1, 1));
    a0 += vec4(.013824,-.17586,.022159,.27771) * av.x;
    a0 += vec4(-.016496,.096501,.0018117,-.17842) * av.y;
    a0 += vec4(-.020402,.053455,.04066,-.18438) * av.z;
    a0 += vec4(.020522,-.2125,.01212,-.041018) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(.65189,.0024127,.41311,.32694) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC jpeg_chroma_blind 21/28: 3x3 16>16, channels 5 to 8
//!HOOK CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_3_0
//!BIND VSA_JPEG_CHROMA_BLIND_3_1
//!BIND VSA_JPEG_CHROMA_BLIND_3_2
//!BIND VSA_JPEG_CHROMA_BLIND_3_3
//!SAVE VSA_JPEG_CHROMA_BLIND_4_1
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(.036704,.011389,-.042178,.069363);
    vec4 av;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(-1, -1));
    a1 += vec4(-.30833,.067556,.14656,.012503) * av.x;
    a1 += vec4(-.074133,.031409,-.0061644,-.028233) * av.y;
    a1 += vec4(.61485,-.21048,-.016546,.020143) * av.z;
    a1 += vec4(-.20938,-.048414,-.00090429,.080301) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(0, -1));
    a1 += vec4(-.20541,.15883,.15319,.043611) * av.x;
    a1 += vec4(-.076648,.07896,-.3541,-.0309) * av.y;
    a1 += vec4(.97126,-.39233,-.13106,.069568) * av.z;
    a1 += vec4(-.327,.067935,.001263,.066578) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(1, -1));
    a1 += vec4(.31445,.040812,.038621,.18032) * av.x;
    a1 += vec4(-.015013,.041219,-.10919,-.018348) * av.y;
    a1 += vec4(.46575,-.024662,.054468,-.15228) * av.z;
    a1 += vec4(.042981,.1196,.014967,-.038214) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(-1, 0));
    a1 += vec4(-.073002,.087807,-.12968,.012633) * av.x;
    a1 += vec4(-.05736,.045711,-.18749,.0077992) * av.y;
    a1 += vec4(-.80997,-.46196,.64603,-.013461) * av.z;
    a1 += vec4(-.12941,-.021458,.022986,-.022865) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(0, 0));
    a1 += vec4(-.43919,.30369,-.15535,.39233) * av.x;
    a1 += vec4(.019028,.094827,.074987,.00024206) * av.y;
    a1 += vec4(-.34173,-.71017,-.47224,.61396) * av.z;
    a1 += vec4(-.14133,.030696,.10855,.029216) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(1, 0));
    a1 += vec4(-.014717,.11325,-.12676,-1.0284) * av.x;
    a1 += vec4(.0099756,.019606,.23369,-.014399) * av.y;
    a1 += vec4(.029726,.051206,-.26356,-1.0703) * av.z;
    a1 += vec4(-.0085184,.11769,-.0066698,-.08559) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(-1, 1));
    a1 += vec4(.12858,.042221,-.065361,-.0067761) * av.x;
    a1 += vec4(.028984,-.042249,.0039072,-.033877) * av.y;
    a1 += vec4(-.47132,-.19618,.10348,.059724) * av.z;
    a1 += vec4(.037601,.11612,.01148,-.063173) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(0, 1));
    a1 += vec4(-.025532,-.071593,-.075121,.051254) * av.x;
    a1 += vec4(-.036813,.024514,.11839,.0091713) * av.y;
    a1 += vec4(-.016073,-.10314,-.38471,.46765) * av.z;
    a1 += vec4(.24788,.080033,-.082615,.080963) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(1, 1));
    a1 += vec4(.11476,-.009493,-.046246,.2356) * av.x;
    a1 += vec4(.002638,-.047263,-.13576,-.040019) * av.y;
    a1 += vec4(-.078487,-.1025,.063736,.72768) * av.z;
    a1 += vec4(-.059299,-.09021,.015692,.44944) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(-1, -1));
    a1 += vec4(.029788,-.032995,-.21971,.02147) * av.x;
    a1 += vec4(-.32053,.13807,-.20647,-.054519) * av.y;
    a1 += vec4(.016385,-.0039253,.53668,.061724) * av.z;
    a1 += vec4(-.12258,-.048975,.042882,-.23203) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(0, -1));
    a1 += vec4(.16718,-.036134,-.23366,.12132) * av.x;
    a1 += vec4(.20195,.013451,-.18234,-.049027) * av.y;
    a1 += vec4(-.002736,-.10403,.28208,.020152) * av.z;
    a1 += vec4(-.35565,-.097721,-.024596,-.31205) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(1, -1));
    a1 += vec4(-.038981,-.086487,.14213,-.019541) * av.x;
    a1 += vec4(.15559,-.14851,-.15357,.038885) * av.y;
    a1 += vec4(-.014858,.04324,.28824,.02344) * av.z;
    a1 += vec4(-.046789,-.0052174,.023349,-.12161) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(-1, 0));
    a1 += vec4(-.069678,-.15537,-.11123,.065226) * av.x;
    a1 += vec4(.096524,-.024602,-.3572,.045176) * av.y;
    a1 += vec4(.059196,-.022313,.052654,-.020447) * av.z;
    a1 += vec4(-.087069,.061266,.1191,-.26975) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(0, 0));
    a1 += vec4(.16285,.019727,.28071,-.10431) * av.x;
    a1 += vec4(-.020496,-.14697,-.2472,-.14216) * av.y;
    a1 += vec4(-.024261,-.033326,-.28776,-.012815) * av.z;
    a1 += vec4(-.13743,-.041897,.098749,-.20882) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(1, 0));
    a1 += vec4(.14162,.21547,-.0051913,-.5877) * av.x;
    a1 += vec4(-.13993,.099968,.0079242,-.0064471) * av.y;
    a1 += vec4(-.057501,-.0020029,.037626,.050786) * av.z;
    a1 += vec4(-.0055246,.012764,.12541,-.16145) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(-1, 1));
    a1 += vec4(-.21485,-.039198,.1236,.066553) * av.x;
    a1 += vec4(.1563,-.036718,-.17305,.12504) * av.y;
    a1 += vec4(.05145,.054291,.18498,-.046548) * av.z;
    a1 += vec4(-.21308,-.09951,.024205,-.23005) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(0, 1));
    a1 += vec4(.1254,-.041965,.1759,.17626) * av.x;
    a1 += vec4(-.23157,.092797,-.18961,-.13089) * av.y;
    a1 += vec4(-.070413,-.082595,.5095,-.023558) * av.z;
    a1 += vec4(-.34456,-.10782,.028564,-.39365) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(1, 1));
    a1 += vec4(-.13071,-.10005,-.075465,.051028) * av.x;
    a1 += vec4(.0062285,.10884,-.044067,-.31881) * av.y;
    a1 += vec4(.089316,.046636,.27958,.011035) * av.z;
    a1 += vec4(-.33008,.006086,.041321,-.31268) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(-1, -1));
    a1 += vec4(.13728,.0072795,.066015,-.02717) * av.x;
    a1 += vec4(-.16082,.075131,.030441,-.061333) * av.y;
    a1 += vec4(-.26187,-.054582,.28864,.030393) * av.z;
    a1 += vec4(-.031569,.023227,-.055549,-.092715) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(0, -1));
    a1 += vec4(-.23295,-.10767,-.088108,.17642) * av.x;
    a1 += vec4(-.1323,.0061137,-.0058982,-.02174) * av.y;
    a1 += vec4(.27206,-.03249,.02876,.033864) * av.z;
    a1 += vec4(-.073867,-.068954,-.0050528,-.088813) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(1, -1));
    a1 += vec4(-.38202,.078965,.024546,.2505) * av.x;
    a1 += vec4(-.074537,.087193,.044134,-.0081111) * av.y;
    a1 += vec4(-.077755,.0037696,-.15756,.081453) * av.z;
    a1 += vec4(-.16632,-.046777,.00095896,-.067743) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(-1, 0));
    a1 += vec4(.23414,.14234,-.048101,-.028449) * av.x;
    a1 += vec4(.19307,.05198,.062501,-.039255) * av.y;
    a1 += vec4(-.21982,-.11558,.019776,-.0077787) * av.z;
    a1 += vec4(.087172,-.093745,-.10314,.01279) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(0, 0));
    a1 += vec4(-.20327,-.35499,-.034179,-.12947) * av.x;
    a1 += vec4(-.066139,-.19811,-.044591,.58111) * av.y;
    a1 += vec4(.083337,.11751,-.21559,-.11207) * av.z;
    a1 += vec4(-.34175,-1.0578,-.019101,-.01143) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(1, 0));
    a1 += vec4(-.0044173,-.077767,.017881,.0029646) * av.x;
    a1 += vec4(-.1104,.10722,-.0086546,-.052859) * av.y;
    a1 += vec4(.068976,.0093934,-.35064,.14122) * av.z;
    a1 += vec4(-.030863,-.10927,-.13082,-.042355) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(-1, 1));
    a1 += vec4(.019121,.09265,-.05413,-.026134) * av.x;
    a1 += vec4(-.17531,.043721,.029783,-.051917) * av.y;
    a1 += vec4(-.019555,-.11674,.16915,-.01782) * av.z;
    a1 += vec4(.029508,.0033129,-.054363,-.063626) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(0, 1));
    a1 += vec4(.12695,.0078399,.015695,.19028) * av.x;
    a1 += vec4(-.050017,.037631,-.035901,.0032391) * av.y;
    a1 += vec4(.042506,.024645,-.0996,-.089036) * av.z;
    a1 += vec4(-.22944,-.020311,-.011054,-.084105) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(1, 1));
    a1 += vec4(-.043261,-.11155,-.11102,.29678) * av.x;
    a1 += vec4(-.016707,.12021,.00029323,-.095996) * av.y;
    a1 += vec4(-.089031,.01436,.075718,-.13515) * av.z;
    a1 += vec4(-.14994,-.022425,-.066716,-.098509) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(-1, -1));
    a1 += vec4(.082597,-.06029,-.0050628,.12595) * av.x;
    a1 += vec4(-.072757,-.054709,-.03012,.038937) * av.y;
    a1 += vec4(-.97064,.43522,.10619,-.22973) * av.z;
    a1 += vec4(-.024835,-.19017,-.057319,.13572) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(0, -1));
    a1 += vec4(.16836,.043274,-.021603,.10659) * av.x;
    a1 += vec4(.30845,.035396,.021531,-.084113) * av.y;
    a1 += vec4(-.29066,.22005,.29034,-.10218) * av.z;
    a1 += vec4(-.37029,.061311,-.13095,.10638) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(1, -1));
    a1 += vec4(.088897,-.11235,-.010493,.068632) * av.x;
    a1 += vec4(.26997,-.13286,-.065323,-.03414) * av.y;
    a1 += vec4(.14593,-.18571,.10228,-.035449) * av.z;
    a1 += vec4(-.091806,.16333,-.071731,-.19028) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(-1, 0));
    a1 += vec4(-.18612,-.2183,.060398,.11) * av.x;
    a1 += vec4(.14494,-.13138,.0038001,.071404) * av.y;
    a1 += vec4(-.3461,.96903,-.14632,-.24529) * av.z;
    a1 += vec4(.28357,-.10428,.15217,.012454) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(0, 0));
    a1 += vec4(.36961,-.46698,.060322,-.20078) * av.x;
    a1 += vec4(.10238,-.016881,.099054,-.11437) * av.y;
    a1 += vec4(.48102,1.0239,-.20429,.36299) * av.z;
    a1 += vec4(-.059511,.21252,-.36356,-.009966) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(1, 0));
    a1 += vec4(.00031154,-.031807,-.016377,.13579) * av.x;
    a1 += vec4(.08626,.019036,-.12271,-.45198) * av.y;
    a1 += vec4(.098967,-.37885,.31198,.76507) * av.z;
    a1 += vec4(.0027341,-.0055632,.042812,-.13841) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(-1, 1));
    a1 += vec4(.2098,-.14236,.074156,.045115) * av.x;
    a1 += vec4(-.0064857,-.021667,-.018462,.12342) * av.y;
    a1 += vec4(.026597,.17841,-.10142,-.28321) * av.z;
    a1 += vec4(-.32296,.14108,-.25188,-.11342) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(0, 1));
    a1 += vec4(.15502,-.085849,-.15215,-.0035235) * av.x;
    a1 += vec4(-.028916,.025122,.071638,.083131) * av.y;
    a1 += vec4(-.20687,-.098368,-.10928,-.29378) * av.z;
    a1 += vec4(.13041,-.034673,.02203,.084711) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(1, 1));
    a1 += vec4(.034052,-.083724,.036338,.19888) * av.x;
    a1 += vec4(-.040284,.075999,.033957,-.10353) * av.y;
    a1 += vec4(.053418,-.2423,.26774,.48309) * av.z;
    a1 += vec4(-.069614,-.24493,-.12402,.37557) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(.071359,-.078297,-.039696,.48932) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC jpeg_chroma_blind 22/28: 3x3 16>16, channels 9 to 12
//!HOOK CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_3_0
//!BIND VSA_JPEG_CHROMA_BLIND_3_1
//!BIND VSA_JPEG_CHROMA_BLIND_3_2
//!BIND VSA_JPEG_CHROMA_BLIND_3_3
//!SAVE VSA_JPEG_CHROMA_BLIND_4_2
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a2 = vec4(.022746,.050345,-.0092165,.1639);
    vec4 av;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(-1, -1));
    a2 += vec4(-.083081,-.33411,-.087887,-.13315) * av.x;
    a2 += vec4(.071516,-.1084,-.062164,.055063) * av.y;
    a2 += vec4(-.065303,.68951,.041977,.1536) * av.z;
    a2 += vec4(.026036,.077478,.050112,-.019327) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(0, -1));
    a2 += vec4(-.027052,-.14855,.035558,-.070951) * av.x;
    a2 += vec4(.1342,-.081282,-.13146,.26228) * av.y;
    a2 += vec4(.034332,-.19632,-.0044565,-.019341) * av.z;
    a2 += vec4(.025039,-.075256,.007462,-.02606) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(1, -1));
    a2 += vec4(-.010752,.14133,.058074,-.036445) * av.x;
    a2 += vec4(.063434,-.075367,-.078705,.076915) * av.y;
    a2 += vec4(-.017363,-1.2311,-.12578,.067605) * av.z;
    a2 += vec4(.0129,-.27973,.01424,.044539) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(-1, 0));
    a2 += vec4(-.06067,.13811,.018162,-.16934) * av.x;
    a2 += vec4(.091913,-.3158,-.18533,.12925) * av.y;
    a2 += vec4(-.14079,-.17207,.0032662,.24446) * av.z;
    a2 += vec4(.02758,-.22176,.034798,.035249) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(0, 0));
    a2 += vec4(-.03445,-.21273,-.027597,-.1132) * av.x;
    a2 += vec4(.10793,-.24041,-.16756,-.14815) * av.y;
    a2 += vec4(-.13307,.017939,-.26749,.27334) * av.z;
    a2 += vec4(-.008879,.089642,-.026192,.007403) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(1, 0));
    a2 += vec4(-.024039,-.27544,-.098617,.013449) * av.x;
    a2 += vec4(.0046209,-.071698,.054137,-.09806) * av.y;
    a2 += vec4(.099405,.16,-.0046043,.14335) * av.z;
    a2 += vec4(.055097,-.055659,.055039,.050421) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(-1, 1));
    a2 += vec4(-.07489,-.34571,.04281,-.014715) * av.x;
    a2 += vec4(.073101,-.17032,-.20572,-.042236) * av.y;
    a2 += vec4(-.18789,.67426,-.15438,.28681) * av.z;
    a2 += vec4(-.037961,.046863,-.019468,.0027284) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(0, 1));
    a2 += vec4(-.086878,-.20193,-.053722,.055174) * av.x;
    a2 += vec4(.057675,-.35555,-.054137,-.075064) * av.y;
    a2 += vec4(-.043227,.25786,-.032806,.15052) * av.z;
    a2 += vec4(.098902,-.11908,.091447,-.18874) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(1, 1));
    a2 += vec4(-.11932,-.057848,-.05052,-.024459) * av.x;
    a2 += vec4(.033721,.053696,-.11679,.071453) * av.y;
    a2 += vec4(-.11816,-.031482,-.10879,.035293) * av.z;
    a2 += vec4(.076906,.0049345,.088696,.13047) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(-1, -1));
    a2 += vec4(.0084054,-.57848,-.01861,.27093) * av.x;
    a2 += vec4(.076698,-.20922,-.0294,.0051027) * av.y;
    a2 += vec4(-.21444,.3532,.093178,-.37631) * av.z;
    a2 += vec4(-.016238,-.14872,.0043523,.08375) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(0, -1));
    a2 += vec4(-.014395,.28439,-.066811,.17353) * av.x;
    a2 += vec4(.0071725,-.3019,.058242,-.49798) * av.y;
    a2 += vec4(.027214,-.34625,-.12567,-.96795) * av.z;
    a2 += vec4(-.043516,-.42401,-.035435,-.0077135) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(1, -1));
    a2 += vec4(.067583,.24401,.0088422,.17853) * av.x;
    a2 += vec4(.0066623,-.36659,.0044461,.075078) * av.y;
    a2 += vec4(.073366,.12416,-.0084334,-.29044) * av.z;
    a2 += vec4(-.013411,-.054608,-.041602,.092944) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(-1, 0));
    a2 += vec4(.14009,-.61377,-.061204,.27215) * av.x;
    a2 += vec4(.021739,.1393,-.078498,-.43439) * av.y;
    a2 += vec4(-.21587,.23147,.16712,-.77054) * av.z;
    a2 += vec4(-.050385,.11792,-.043158,.014807) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(0, 0));
    a2 += vec4(-.089139,.18047,.057259,-.33325) * av.x;
    a2 += vec4(-.0025269,.26256,.0089991,-.27255) * av.y;
    a2 += vec4(-.033396,-.33921,-.034024,-1.3331) * av.z;
    a2 += vec4(-.049578,-.13573,-.054662,-.090346) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(1, 0));
    a2 += vec4(-.084496,.17274,.067551,-.23165) * av.x;
    a2 += vec4(.036859,-.60648,.028014,.0052034) * av.y;
    a2 += vec4(-.0028439,.27145,.0099587,-.002115) * av.z;
    a2 += vec4(.034091,-.040035,.044673,.080393) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(-1, 1));
    a2 += vec4(.081217,.21672,-.084445,-.049318) * av.x;
    a2 += vec4(-.020257,-.26781,.088804,-.20024) * av.y;
    a2 += vec4(.16986,-.040321,-.10955,-.96753) * av.z;
    a2 += vec4(-.086674,-.070692,-.09223,.010644) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(0, 1));
    a2 += vec4(.075116,-.90685,.076664,-.26417) * av.x;
    a2 += vec4(.00098261,.32235,.038895,.16298) * av.y;
    a2 += vec4(.013239,-.17519,-.16013,-.46418) * av.z;
    a2 += vec4(-.018025,.02143,-.014916,.063307) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(1, 1));
    a2 += vec4(.086583,-.35011,.010517,.27816) * av.x;
    a2 += vec4(.031552,.40902,-.037086,-.036614) * av.y;
    a2 += vec4(-.12529,-.83546,.16564,.0033288) * av.z;
    a2 += vec4(-.031832,.0088732,-.064899,.1206) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(-1, -1));
    a2 += vec4(.0087897,.32753,-.0028805,.0081277) * av.x;
    a2 += vec4(-.018704,-.203,-.0092079,-.01806) * av.y;
    a2 += vec4(-.13483,-.054334,-.079706,-.295) * av.z;
    a2 += vec4(-.015337,-.084868,-.012346,-.07647) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(0, -1));
    a2 += vec4(.036821,.11955,-.032793,-.03289) * av.x;
    a2 += vec4(-.027286,.69032,-.039549,-.072776) * av.y;
    a2 += vec4(-.048562,.24717,-.025202,-.23454) * av.z;
    a2 += vec4(-.013378,-.0061734,-.022012,-.056537) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(1, -1));
    a2 += vec4(.013876,-.39105,-.018515,-.10126) * av.x;
    a2 += vec4(-.025188,.036084,-.016384,-.039533) * av.y;
    a2 += vec4(.3378,-.41074,-.07309,.33149) * av.z;
    a2 += vec4(-.0047515,-.55213,.012434,.052735) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(-1, 0));
    a2 += vec4(.027954,-.097437,.022973,-.12568) * av.x;
    a2 += vec4(-.053712,-.05987,-.065541,.21075) * av.y;
    a2 += vec4(-.1907,-.20497,.017612,-.098284) * av.z;
    a2 += vec4(-.14393,-.041766,-.13285,-.086221) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(0, 0));
    a2 += vec4(-.47213,-.47083,-.4764,-.00058997) * av.x;
    a2 += vec4(-.099877,-.24487,-.085197,-.078254) * av.y;
    a2 += vec4(.023357,-.28228,.09277,.33737) * av.z;
    a2 += vec4(-1.1056,.067269,-1.1291,.10078) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(1, 0));
    a2 += vec4(-.15241,.17057,-.17446,-.18349) * av.x;
    a2 += vec4(.039365,-.23911,.037238,-.0066426) * av.y;
    a2 += vec4(.32575,.21018,.020874,.19637) * av.z;
    a2 += vec4(-.13519,-.053767,-.14101,-.23872) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(-1, 1));
    a2 += vec4(.022504,-.012888,-.036449,-.12949) * av.x;
    a2 += vec4(-.022753,-.028356,-.022232,.0046479) * av.y;
    a2 += vec4(.035245,-.10379,-.24756,-.019692) * av.z;
    a2 += vec4(.021446,-.27072,.026012,-.021463) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(0, 1));
    a2 += vec4(.06023,-.23808,.05676,-.075784) * av.x;
    a2 += vec4(.018296,-.1383,.0087686,-.0060695) * av.y;
    a2 += vec4(-.096588,-.13581,.025472,-.24834) * av.z;
    a2 += vec4(-.0028796,-.20324,.012791,.065405) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(1, 1));
    a2 += vec4(-.030055,.21866,-.020031,-.0081324) * av.x;
    a2 += vec4(-.01848,.0058594,-.0020155,.0064023) * av.y;
    a2 += vec4(-.27146,-.085843,-.028848,-.15734) * av.z;
    a2 += vec4(-.019173,.13815,-.036319,.09402) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(-1, -1));
    a2 += vec4(-.031303,-.23748,-.017858,.0056885) * av.x;
    a2 += vec4(.0336,-.040567,.0037361,-.0082585) * av.y;
    a2 += vec4(-.15938,-.033672,-.21385,.3719) * av.z;
    a2 += vec4(.08595,.19211,.041082,.14017) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(0, -1));
    a2 += vec4(-.0081596,-.40423,.0039154,-.13303) * av.x;
    a2 += vec4(.051139,.21029,.058067,.051463) * av.y;
    a2 += vec4(.16782,.18685,.34433,.46686) * av.z;
    a2 += vec4(-.14248,.13995,-.10187,-.13944) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(1, -1));
    a2 += vec4(-.025706,-.34368,-.038992,.039239) * av.x;
    a2 += vec4(.026368,-1.5203,.029934,.02114) * av.y;
    a2 += vec4(-.14872,1.25,-.20874,.061138) * av.z;
    a2 += vec4(-.066618,-.24082,-.038391,-.10234) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(-1, 0));
    a2 += vec4(.037966,-.3725,.043305,.15844) * av.x;
    a2 += vec4(.026972,.026672,.01721,-.1657) * av.y;
    a2 += vec4(-.2223,.039062,-.41422,.22933) * av.z;
    a2 += vec4(.11471,-.096761,.0273,-.039019) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(0, 0));
    a2 += vec4(-.26036,.032888,-.33121,.21185) * av.x;
    a2 += vec4(-.01034,.24874,.019417,.075459) * av.y;
    a2 += vec4(.083637,.62963,.15573,-.34003) * av.z;
    a2 += vec4(.088409,.0052869,.11079,-.32193) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(1, 0));
    a2 += vec4(.096909,.1958,.12085,.05566) * av.x;
    a2 += vec4(-.024481,.30233,.013557,-.15633) * av.y;
    a2 += vec4(-.091917,.41375,.090486,.237) * av.z;
    a2 += vec4(-.04488,-.043342,-.040453,.03691) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(-1, 1));
    a2 += vec4(-.092902,-.082903,-.1127,.024932) * av.x;
    a2 += vec4(.080081,.33549,.076868,-.0068695) * av.y;
    a2 += vec4(-.416,-.33168,-.29195,.28352) * av.z;
    a2 += vec4(-.10477,-.13284,-.062071,-.11323) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(0, 1));
    a2 += vec4(-.062175,-.011919,-.07206,-.3182) * av.x;
    a2 += vec4(-.0033099,.05028,.00012803,-.10274) * av.y;
    a2 += vec4(-.03593,.27359,-.036802,.26483) * av.z;
    a2 += vec4(-.030384,-.51975,-.0074938,.19704) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(1, 1));
    a2 += vec4(.071105,-.24242,.077868,.018765) * av.x;
    a2 += vec4(.051338,.037188,.061676,.018143) * av.y;
    a2 += vec4(-.2032,.62401,-.19737,.11704) * av.z;
    a2 += vec4(.097343,-.7171,.044132,-.036484) * av.w;
    a2 = max(a2, vec4(0.)) + vec4(-.12158,-.0058395,-.14019,-.0035419) * min(a2, vec4(0.));
    return vec4(a2);
}

//!DESC jpeg_chroma_blind 23/28: 3x3 16>16, channels 13 to 16
//!HOOK CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_3_0
//!BIND VSA_JPEG_CHROMA_BLIND_3_1
//!BIND VSA_JPEG_CHROMA_BLIND_3_2
//!BIND VSA_JPEG_CHROMA_BLIND_3_3
//!SAVE VSA_JPEG_CHROMA_BLIND_4_3
//!WIDTH CHROMA.w 10 +
//!HEIGHT CHROMA.h 10 +
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 a3 = vec4(.049568,.019963,.030023,.023555);
    vec4 av;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(-1, -1));
    a3 += vec4(-.22327,.012278,.10335,.020247) * av.x;
    a3 += vec4(-.032057,.023259,.0045448,-.038852) * av.y;
    a3 += vec4(.10632,-.2823,-.17826,-.0017772) * av.z;
    a3 += vec4(-.17889,.016131,-.0051895,.017895) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(0, -1));
    a3 += vec4(.33752,-6.1234e-5,.23023,-.17654) * av.x;
    a3 += vec4(.11241,-.088881,.012748,.036841) * av.y;
    a3 += vec4(.12382,.56684,-.60049,-.26087) * av.z;
    a3 += vec4(.35127,.109,.11713,.035873) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(1, -1));
    a3 += vec4(.26925,.023147,.070895,-.25961) * av.x;
    a3 += vec4(-.050975,-.01166,.032306,-.092596) * av.y;
    a3 += vec4(.12533,-.10593,.030753,.16782) * av.z;
    a3 += vec4(.13648,-.06411,.15086,.24434) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(-1, 0));
    a3 += vec4(-.29163,-.17315,.25942,.010112) * av.x;
    a3 += vec4(-.033908,-.096617,.15975,-.032155) * av.y;
    a3 += vec4(-.33409,.311,.019499,-.024914) * av.z;
    a3 += vec4(-.22371,-.11168,.0029589,-.028864) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(0, 0));
    a3 += vec4(.19028,-.34283,.28972,-.57187) * av.x;
    a3 += vec4(-.076691,-.089828,.060039,-.14041) * av.y;
    a3 += vec4(.013602,.78862,-.67329,-.014204) * av.z;
    a3 += vec4(-.41274,.0029666,.019656,.047779) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(1, 0));
    a3 += vec4(.086523,-.16568,.13407,.95895) * av.x;
    a3 += vec4(.0045996,-.009402,.091593,.16535) * av.y;
    a3 += vec4(.078817,-.088575,-.47235,1.3304) * av.z;
    a3 += vec4(-.04583,-.010234,.014031,.033831) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(-1, 1));
    a3 += vec4(-.30038,.020119,.019287,.0045743) * av.x;
    a3 += vec4(-.036734,.071765,-.040702,-.051886) * av.y;
    a3 += vec4(-.087488,.19556,.31314,.1678) * av.z;
    a3 += vec4(-.10363,.022306,.16702,.018939) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(0, 1));
    a3 += vec4(-.058316,-.036629,.049491,.0091218) * av.x;
    a3 += vec4(.030616,.007546,.16027,.057799) * av.y;
    a3 += vec4(.011839,-.1814,.03929,-.40834) * av.z;
    a3 += vec4(-.36717,.057509,.07066,.031057) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_0_texOff(vec2(1, 1));
    a3 += vec4(-.1525,-.080693,.079625,-.22845) * av.x;
    a3 += vec4(.032731,.097468,.0069568,-.015686) * av.y;
    a3 += vec4(.43928,-.31382,.18928,-.71689) * av.z;
    a3 += vec4(-.13854,.18207,.014431,-.080457) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(-1, -1));
    a3 += vec4(.27865,-.055451,.017438,-.033954) * av.x;
    a3 += vec4(-.30711,-.30611,-.27842,.00014882) * av.y;
    a3 += vec4(.052596,-.082171,.0096641,.092043) * av.z;
    a3 += vec4(-.38212,-.12653,.031088,-.15027) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(0, -1));
    a3 += vec4(.1516,-.061348,-.14217,-.06869) * av.x;
    a3 += vec4(-.078233,-.23614,-.077488,-.092643) * av.y;
    a3 += vec4(.14633,.19782,.052252,-.044495) * av.z;
    a3 += vec4(-.11504,.0030883,-.12829,-.28572) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(1, -1));
    a3 += vec4(-.072113,.055995,-.070368,-.034783) * av.x;
    a3 += vec4(-.15396,-.24735,-.27096,-.2161) * av.y;
    a3 += vec4(-.070598,.061755,.037846,-.12497) * av.z;
    a3 += vec4(-.37076,.075564,.085026,-.0074523) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(-1, 0));
    a3 += vec4(.055374,.040283,-.23952,-.0027014) * av.x;
    a3 += vec4(-.028455,-.049176,-.088703,.008955) * av.y;
    a3 += vec4(-.10539,-.042865,-.14817,.036347) * av.z;
    a3 += vec4(-.17616,-.018143,.057258,-.23573) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(0, 0));
    a3 += vec4(.077644,-.050573,.096315,-.054811) * av.x;
    a3 += vec4(.18224,-.6472,-.40863,-.0094263) * av.y;
    a3 += vec4(-.030562,-.076965,.058182,.0041901) * av.z;
    a3 += vec4(.055542,-.086367,-.23274,-.52317) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(1, 0));
    a3 += vec4(-.029728,-.24624,.032527,.40589) * av.x;
    a3 += vec4(.060311,-.050246,.13901,-.084974) * av.y;
    a3 += vec4(.053404,-.028439,-.063295,.11817) * av.z;
    a3 += vec4(-.0085806,.092246,.054699,-.17633) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(-1, 1));
    a3 += vec4(-.34774,.19663,-.13556,-.0083526) * av.x;
    a3 += vec4(.14713,-.20189,-.063189,.095715) * av.y;
    a3 += vec4(.099157,-.0013391,.0029338,-.069739) * av.z;
    a3 += vec4(-.31857,.0349,-.071746,-.03519) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(0, 1));
    a3 += vec4(.10182,.12092,-.069354,-.01421) * av.x;
    a3 += vec4(.19076,-.13575,-.22517,-.0024068) * av.y;
    a3 += vec4(-.1327,.18035,-.095823,.024973) * av.z;
    a3 += vec4(-.20337,.02305,.037051,-.38279) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_1_texOff(vec2(1, 1));
    a3 += vec4(-.33472,.16761,-.04978,.022528) * av.x;
    a3 += vec4(.19489,-.28645,-.2174,-.031424) * av.y;
    a3 += vec4(.086134,.00084072,.066634,.079361) * av.z;
    a3 += vec4(-.20202,.062402,.031653,-.13103) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(-1, -1));
    a3 += vec4(.17139,-.11849,.098733,.021498) * av.x;
    a3 += vec4(-.05352,-.25996,.024515,-.010209) * av.y;
    a3 += vec4(-.20827,-.1094,-.034967,.047819) * av.z;
    a3 += vec4(-.19092,-.18182,-.070094,-.029263) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(0, -1));
    a3 += vec4(.00056375,-.049715,.003371,.14765) * av.x;
    a3 += vec4(-.10363,-.060465,-.10454,-.014704) * av.y;
    a3 += vec4(-.047711,.0076647,-.074563,.108) * av.z;
    a3 += vec4(-.21266,-.22897,-.095049,-.039565) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(1, -1));
    a3 += vec4(.3474,.040221,.34977,.26307) * av.x;
    a3 += vec4(.11237,.0017613,.16471,-.062503) * av.y;
    a3 += vec4(-.060704,-.060111,-.13929,-.019467) * av.z;
    a3 += vec4(.052674,-.089453,-.10384,-.03779) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(-1, 0));
    a3 += vec4(-.67438,-.092047,-.11445,.064045) * av.x;
    a3 += vec4(-.2679,-.15244,-.040524,-.013659) * av.y;
    a3 += vec4(.035024,.072738,-.04215,-.019109) * av.z;
    a3 += vec4(.1801,-.053304,-.079785,.046242) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(0, 0));
    a3 += vec4(-.30247,-.01971,.54627,-.12833) * av.x;
    a3 += vec4(.057941,.38464,-.046131,-.2183) * av.y;
    a3 += vec4(-.063808,.067438,.037491,.037683) * av.z;
    a3 += vec4(.12373,-.25261,.57788,.039698) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(1, 0));
    a3 += vec4(.1025,.10051,.10107,.0085698) * av.x;
    a3 += vec4(.21583,-.12641,.13419,.030689) * av.y;
    a3 += vec4(.020372,.15172,.082412,-.043029) * av.z;
    a3 += vec4(.037367,-.13405,-.027212,.076394) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(-1, 1));
    a3 += vec4(.066821,.11559,.43604,.086932) * av.x;
    a3 += vec4(-.16667,.050035,.23036,.020772) * av.y;
    a3 += vec4(-.16283,.0013249,.0092934,-.0069048) * av.z;
    a3 += vec4(-.21772,-.0548,-.037774,-.058075) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(0, 1));
    a3 += vec4(.025657,.055469,-.014383,.23773) * av.x;
    a3 += vec4(.084611,.054988,.039985,.043793) * av.y;
    a3 += vec4(-.1315,-.0353,.02049,-.067229) * av.z;
    a3 += vec4(-.039365,-.031144,-.087754,-.08277) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_2_texOff(vec2(1, 1));
    a3 += vec4(.10358,-.054341,.12045,.17474) * av.x;
    a3 += vec4(.18041,-.15819,.037743,-.019116) * av.y;
    a3 += vec4(.217,-.023428,.025344,.1553) * av.z;
    a3 += vec4(.0030645,-.074759,-.044616,-.044616) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(-1, -1));
    a3 += vec4(.20695,.3069,-.015541,-.012622) * av.x;
    a3 += vec4(.19295,.15261,-.034121,-.058073) * av.y;
    a3 += vec4(-.33897,-.53488,.22645,.11192) * av.z;
    a3 += vec4(.020031,.43844,.1468,-.051906) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(0, -1));
    a3 += vec4(.14711,.052728,-.047548,.023439) * av.x;
    a3 += vec4(.1461,.1698,-.00021898,-.019236) * av.y;
    a3 += vec4(.32853,-1.0147,-.025127,.053016) * av.z;
    a3 += vec4(-.31953,.098638,.23941,.084403) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(1, -1));
    a3 += vec4(.047423,-.0043029,-.1445,.056528) * av.x;
    a3 += vec4(-.25101,.07154,-.26662,-.10839) * av.y;
    a3 += vec4(.0043176,-.020692,.30452,.33317) * av.z;
    a3 += vec4(.019877,.012081,.3076,.32489) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(-1, 0));
    a3 += vec4(.17343,.15763,-.095936,-.014059) * av.x;
    a3 += vec4(.12384,.064383,-.21628,-.062675) * av.y;
    a3 += vec4(-.69459,-1.0632,1.2804,.17888) * av.z;
    a3 += vec4(.046794,.063061,-.099086,-.029933) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(0, 0));
    a3 += vec4(-.41734,.25276,-.3258,.040941) * av.x;
    a3 += vec4(.16996,-.044206,.27157,-.084594) * av.y;
    a3 += vec4(-.14357,-.25211,.028676,-.45148) * av.z;
    a3 += vec4(.25731,-.080148,.1096,.059547) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(1, 0));
    a3 += vec4(-.13071,.20089,-.14347,-.053642) * av.x;
    a3 += vec4(-.044378,-.0046553,-.022659,.58652) * av.y;
    a3 += vec4(.21672,.67972,.00084911,-.69352) * av.z;
    a3 += vec4(-.20994,-.070663,-.014857,.053807) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(-1, 1));
    a3 += vec4(.42827,.018787,-.12314,.018561) * av.x;
    a3 += vec4(-.017404,.040517,-.29408,.0026771) * av.y;
    a3 += vec4(.043295,.16914,1.0296,.24728) * av.z;
    a3 += vec4(-.2538,.082345,.14564,-.0091372) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(0, 1));
    a3 += vec4(.10615,.080702,-.091664,.034658) * av.x;
    a3 += vec4(.18252,-.074338,-.21632,-.067071) * av.y;
    a3 += vec4(-.049565,.5585,.66935,.44505) * av.z;
    a3 += vec4(-1.3773,-.037551,.080178,.061605) * av.w;
    av = VSA_JPEG_CHROMA_BLIND_3_3_texOff(vec2(1, 1));
    a3 += vec4(-.19429,.25055,-.18599,.0066261) * av.x;
    a3 += vec4(-.25517,-.083739,-.040173,-.030663) * av.y;
    a3 += vec4(.52441,.17889,.35219,-.078226) * av.z;
    a3 += vec4(-.097518,.43781,-.06501,-.1195) * av.w;
    a3 = max(a3, vec4(0.)) + vec4(.15565,-.094312,-.091122,.58249) * min(a3, vec4(0.));
    return vec4(a3);
}

//!DESC jpeg_chroma_blind 24/28: 3x3 16>2, residual
//!HOOK CHROMA
//!BIND CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_4_0
//!BIND VSA_JPEG_CHROMA_BLIND_4_1
//!BIND VSA_JPEG_CHROMA_BLIND_4_2
//!BIND VSA_JPEG_CHROMA_BLIND_4_3
//!SAVE VSA_JPEG_CHROMA_BLIND_RESIDUAL
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

vec4 hook() {
    vec4 before = CHROMA_tex((floor(CHROMA_pos * CHROMA_size) + .5) * CHROMA_pt);
    vec2 pixel = floor(VSA_JPEG_CHROMA_BLIND_CHROMA_pos * VSA_JPEG_CHROMA_BLIND_CHROMA_size * 1.);
    vec2 cell = floor((pixel + .5) / 1.);
    vec2 at = cell + 5.5;
    vec2 y0 = vec2(-6.8005e-5,-.00023288);
    vec4 yv;
    yv = VSA_JPEG_CHROMA_BLIND_4_0_tex((at + vec2(-1, -1)) * VSA_JPEG_CHROMA_BLIND_4_0_pt);
    y0 += vec2(-.015589,-.014991) * yv.x;
    y0 += vec2(.0090572,-.015587) * yv.y;
    y0 += vec2(.024264,.018776) * yv.z;
    y0 += vec2(-.040195,.036775) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_0_tex((at + vec2(0, -1)) * VSA_JPEG_CHROMA_BLIND_4_0_pt);
    y0 += vec2(.0090397,.005923) * yv.x;
    y0 += vec2(.032744,-.035534) * yv.y;
    y0 += vec2(.029017,.019768) * yv.z;
    y0 += vec2(-.020614,.01782) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_0_tex((at + vec2(1, -1)) * VSA_JPEG_CHROMA_BLIND_4_0_pt);
    y0 += vec2(.0016202,.0015239) * yv.x;
    y0 += vec2(-.0037454,.0067709) * yv.y;
    y0 += vec2(.018319,.016908) * yv.z;
    y0 += vec2(-.0063487,.0044228) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_0_tex((at + vec2(-1, 0)) * VSA_JPEG_CHROMA_BLIND_4_0_pt);
    y0 += vec2(-.021521,-.030377) * yv.x;
    y0 += vec2(-.027081,.03194) * yv.y;
    y0 += vec2(.009673,.012221) * yv.z;
    y0 += vec2(-.0053173,.0091458) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_0_tex((at + vec2(0, 0)) * VSA_JPEG_CHROMA_BLIND_4_0_pt);
    y0 += vec2(.052654,.066718) * yv.x;
    y0 += vec2(.0091119,-.01436) * yv.y;
    y0 += vec2(.016531,.0075423) * yv.z;
    y0 += vec2(-.0040368,.00085031) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_0_tex((at + vec2(1, 0)) * VSA_JPEG_CHROMA_BLIND_4_0_pt);
    y0 += vec2(.02046,.021446) * yv.x;
    y0 += vec2(-.0067365,.0081349) * yv.y;
    y0 += vec2(-.00097662,.0021909) * yv.z;
    y0 += vec2(.0033114,-.0049634) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_0_tex((at + vec2(-1, 1)) * VSA_JPEG_CHROMA_BLIND_4_0_pt);
    y0 += vec2(-.0070961,-.0022823) * yv.x;
    y0 += vec2(-.0022399,-.00035619) * yv.y;
    y0 += vec2(-.010459,-.015278) * yv.z;
    y0 += vec2(.014847,-.00997) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_0_tex((at + vec2(0, 1)) * VSA_JPEG_CHROMA_BLIND_4_0_pt);
    y0 += vec2(-.013367,-.024804) * yv.x;
    y0 += vec2(-.00060664,.00473) * yv.y;
    y0 += vec2(-.062764,-.043281) * yv.z;
    y0 += vec2(.018703,-.01108) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_0_tex((at + vec2(1, 1)) * VSA_JPEG_CHROMA_BLIND_4_0_pt);
    y0 += vec2(-.0034409,-.01032) * yv.x;
    y0 += vec2(-.0043517,.0044018) * yv.y;
    y0 += vec2(-.0169,-.018715) * yv.z;
    y0 += vec2(.011719,-.012241) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_1_tex((at + vec2(-1, -1)) * VSA_JPEG_CHROMA_BLIND_4_1_pt);
    y0 += vec2(.0033147,-.003339) * yv.x;
    y0 += vec2(-.0063054,.011008) * yv.y;
    y0 += vec2(.0092502,.012494) * yv.z;
    y0 += vec2(.0096641,-.0064741) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_1_tex((at + vec2(0, -1)) * VSA_JPEG_CHROMA_BLIND_4_1_pt);
    y0 += vec2(.00028567,.00068285) * yv.x;
    y0 += vec2(.00537,-.0050419) * yv.y;
    y0 += vec2(.026688,.018249) * yv.z;
    y0 += vec2(.017251,-.024192) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_1_tex((at + vec2(1, -1)) * VSA_JPEG_CHROMA_BLIND_4_1_pt);
    y0 += vec2(-.0065494,.0092852) * yv.x;
    y0 += vec2(.014968,-.018589) * yv.y;
    y0 += vec2(-.00051955,-.001671) * yv.z;
    y0 += vec2(.0069105,-.0093603) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_1_tex((at + vec2(-1, 0)) * VSA_JPEG_CHROMA_BLIND_4_1_pt);
    y0 += vec2(-.0012277,-.0011068) * yv.x;
    y0 += vec2(-.039027,.045818) * yv.y;
    y0 += vec2(.017001,.009295) * yv.z;
    y0 += vec2(-.056674,.051947) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_1_tex((at + vec2(0, 0)) * VSA_JPEG_CHROMA_BLIND_4_1_pt);
    y0 += vec2(-.015162,.016295) * yv.x;
    y0 += vec2(-.00056745,.0021735) * yv.y;
    y0 += vec2(.03504,.019237) * yv.z;
    y0 += vec2(.0039032,-.005737) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_1_tex((at + vec2(1, 0)) * VSA_JPEG_CHROMA_BLIND_4_1_pt);
    y0 += vec2(-.023704,.023675) * yv.x;
    y0 += vec2(.025275,-.032166) * yv.y;
    y0 += vec2(-.014141,-.0084281) * yv.z;
    y0 += vec2(.0036588,-.0064094) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_1_tex((at + vec2(-1, 1)) * VSA_JPEG_CHROMA_BLIND_4_1_pt);
    y0 += vec2(.0011778,-.0021066) * yv.x;
    y0 += vec2(-.012743,.015867) * yv.y;
    y0 += vec2(-.01252,-.008752) * yv.z;
    y0 += vec2(-.00884,.018311) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_1_tex((at + vec2(0, 1)) * VSA_JPEG_CHROMA_BLIND_4_1_pt);
    y0 += vec2(.00069409,-.0013221) * yv.x;
    y0 += vec2(.0036812,-.005494) * yv.y;
    y0 += vec2(-.027288,-.018229) * yv.z;
    y0 += vec2(.0041277,-.0027636) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_1_tex((at + vec2(1, 1)) * VSA_JPEG_CHROMA_BLIND_4_1_pt);
    y0 += vec2(.00042795,-.0014545) * yv.x;
    y0 += vec2(.012315,-.014822) * yv.y;
    y0 += vec2(-.033596,-.022311) * yv.z;
    y0 += vec2(.00076267,.00046315) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_2_tex((at + vec2(-1, -1)) * VSA_JPEG_CHROMA_BLIND_4_2_pt);
    y0 += vec2(.0094537,.0039763) * yv.x;
    y0 += vec2(.00082358,-.015786) * yv.y;
    y0 += vec2(-.0018841,-.013043) * yv.z;
    y0 += vec2(-.0045841,-.0023305) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_2_tex((at + vec2(0, -1)) * VSA_JPEG_CHROMA_BLIND_4_2_pt);
    y0 += vec2(-.014111,-.00653) * yv.x;
    y0 += vec2(-.0041538,-.0017199) * yv.y;
    y0 += vec2(.009499,.010521) * yv.z;
    y0 += vec2(-.015146,-.0086433) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_2_tex((at + vec2(1, -1)) * VSA_JPEG_CHROMA_BLIND_4_2_pt);
    y0 += vec2(-.033866,-.01477) * yv.x;
    y0 += vec2(.0023286,-.013719) * yv.y;
    y0 += vec2(.018179,.031877) * yv.z;
    y0 += vec2(.0086723,.0053431) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_2_tex((at + vec2(-1, 0)) * VSA_JPEG_CHROMA_BLIND_4_2_pt);
    y0 += vec2(.059453,.01606) * yv.x;
    y0 += vec2(.0026448,-.018707) * yv.y;
    y0 += vec2(-.023826,-.0544) * yv.z;
    y0 += vec2(-.019779,-.01428) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_2_tex((at + vec2(0, 0)) * VSA_JPEG_CHROMA_BLIND_4_2_pt);
    y0 += vec2(.0088034,.0032078) * yv.x;
    y0 += vec2(-.0054996,-.0044673) * yv.y;
    y0 += vec2(-.0042175,-.0059139) * yv.z;
    y0 += vec2(-.034738,-.033339) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_2_tex((at + vec2(1, 0)) * VSA_JPEG_CHROMA_BLIND_4_2_pt);
    y0 += vec2(-.035746,-.011143) * yv.x;
    y0 += vec2(-.0062167,.0011641) * yv.y;
    y0 += vec2(.012611,.036753) * yv.z;
    y0 += vec2(.016466,.012736) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_2_tex((at + vec2(-1, 1)) * VSA_JPEG_CHROMA_BLIND_4_2_pt);
    y0 += vec2(.023479,.0092941) * yv.x;
    y0 += vec2(-.028681,.18034) * yv.y;
    y0 += vec2(-.012932,-.023864) * yv.z;
    y0 += vec2(.0099644,.0060339) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_2_tex((at + vec2(0, 1)) * VSA_JPEG_CHROMA_BLIND_4_2_pt);
    y0 += vec2(.0053512,.0064541) * yv.x;
    y0 += vec2(-.0017749,-.013893) * yv.y;
    y0 += vec2(-.0069473,-.0038575) * yv.z;
    y0 += vec2(.016455,.013545) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_2_tex((at + vec2(1, 1)) * VSA_JPEG_CHROMA_BLIND_4_2_pt);
    y0 += vec2(-.016516,-.0034008) * yv.x;
    y0 += vec2(-.0014733,-.011701) * yv.y;
    y0 += vec2(.0048401,.014871) * yv.z;
    y0 += vec2(.027813,.022852) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_3_tex((at + vec2(-1, -1)) * VSA_JPEG_CHROMA_BLIND_4_3_pt);
    y0 += vec2(-.0010248,.00027819) * yv.x;
    y0 += vec2(-.0085617,.00969) * yv.y;
    y0 += vec2(-.0068207,.011828) * yv.z;
    y0 += vec2(-.0019967,-.0047674) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_3_tex((at + vec2(0, -1)) * VSA_JPEG_CHROMA_BLIND_4_3_pt);
    y0 += vec2(.0011993,-.0022685) * yv.x;
    y0 += vec2(-.0068599,.011351) * yv.y;
    y0 += vec2(-.012414,.022174) * yv.z;
    y0 += vec2(-.0089087,.0013288) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_3_tex((at + vec2(1, -1)) * VSA_JPEG_CHROMA_BLIND_4_3_pt);
    y0 += vec2(-.004404,.0056122) * yv.x;
    y0 += vec2(-.0040109,.0066933) * yv.y;
    y0 += vec2(-.016439,.022534) * yv.z;
    y0 += vec2(-.0028041,-.00089289) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_3_tex((at + vec2(-1, 0)) * VSA_JPEG_CHROMA_BLIND_4_3_pt);
    y0 += vec2(.0076829,-.0080282) * yv.x;
    y0 += vec2(-.026584,.035378) * yv.y;
    y0 += vec2(.010198,-.012561) * yv.z;
    y0 += vec2(.062856,-.055288) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_3_tex((at + vec2(0, 0)) * VSA_JPEG_CHROMA_BLIND_4_3_pt);
    y0 += vec2(.01031,-.01181) * yv.x;
    y0 += vec2(.0012698,-.0013326) * yv.y;
    y0 += vec2(.012891,-.020572) * yv.z;
    y0 += vec2(-.0099117,.0037227) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_3_tex((at + vec2(1, 0)) * VSA_JPEG_CHROMA_BLIND_4_3_pt);
    y0 += vec2(.0041885,-.0023491) * yv.x;
    y0 += vec2(-4.41e-5,-.0013686) * yv.y;
    y0 += vec2(-.0069825,.011876) * yv.z;
    y0 += vec2(-.0076734,.0021144) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_3_tex((at + vec2(-1, 1)) * VSA_JPEG_CHROMA_BLIND_4_3_pt);
    y0 += vec2(.012821,-.010357) * yv.x;
    y0 += vec2(.0090508,-.01126) * yv.y;
    y0 += vec2(.0085776,-.011447) * yv.z;
    y0 += vec2(.0017781,.0075905) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_3_tex((at + vec2(0, 1)) * VSA_JPEG_CHROMA_BLIND_4_3_pt);
    y0 += vec2(.026297,-.030408) * yv.x;
    y0 += vec2(.026171,-.033327) * yv.y;
    y0 += vec2(.013898,-.018459) * yv.z;
    y0 += vec2(-.015202,.017712) * yv.w;
    yv = VSA_JPEG_CHROMA_BLIND_4_3_tex((at + vec2(1, 1)) * VSA_JPEG_CHROMA_BLIND_4_3_pt);
    y0 += vec2(.0071797,-.0040592) * yv.x;
    y0 += vec2(.0088685,-.010362) * yv.y;
    y0 += vec2(.0022492,-.0022776) * yv.z;
    y0 += vec2(-.0055911,.0058227) * yv.w;
    return vec4(255. * y0.x, 255. * y0.y, 255. * before.x - 128., 255. * before.y - 128.);
}

//!DESC jpeg_chroma_blind 25/28: statistics of squares
//!HOOK CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_RESIDUAL
//!SAVE VSA_JPEG_CHROMA_BLIND_SQUARES
//!WIDTH CHROMA.w 15 + CHROMA.w 15 + 16 % - 16 / 4 *
//!HEIGHT CHROMA.h 15 + CHROMA.h 15 + 16 % - 16 /
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

float count(vec2 square, float side) { // pixels with neighbours on all sides in a square
    vec2 pixels = min((square + 1.) * side, VSA_JPEG_CHROMA_BLIND_RESIDUAL_size - 1.) - max(square * side, 1.);
    return max(pixels.x, 0.) * max(pixels.y, 0.);
}

vec3 place(float side) { // the square that this fragment is for, and which of its vectors
    vec2 squares = floor((VSA_JPEG_CHROMA_BLIND_RESIDUAL_size + side - 1.) / side);
    vec2 texel = floor(VSA_JPEG_CHROMA_BLIND_RESIDUAL_pos * vec2(squares.x * 4., squares.y));
    return vec3(floor((texel.x + .5) / 4.), texel.y, mod(texel.x, 4.));
}

vec4 roots(vec4 value, float vector) { // of what is stored as such, see mean
    vec4 root = sign(value) * sqrt(abs(value));
    return mod(vector, 2.) > .5 ? root : vec4(value.xy, root.zw);
}

vec2 load(vec2 pixel, float vector) { // residual and source
    vec4 texel = VSA_JPEG_CHROMA_BLIND_RESIDUAL_tex((pixel + .5) * VSA_JPEG_CHROMA_BLIND_RESIDUAL_pt);
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
            bool inside = all(greaterThan(pixel, vec2(.5))) && all(lessThan(pixel, VSA_JPEG_CHROMA_BLIND_RESIDUAL_size - 1.5));
            sum += inside ? value : vec4(0.);
            left = here;
            here = next;
            pixel.x += 1.;
        }
    }
    sum /= max(count(at.xy, 16.), 1.);
    return roots(sum, at.z);
}

//!DESC jpeg_chroma_blind 26/28: statistics of areas
//!HOOK CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_RESIDUAL
//!BIND VSA_JPEG_CHROMA_BLIND_SQUARES
//!SAVE VSA_JPEG_CHROMA_BLIND_AREAS
//!WIDTH CHROMA.w 255 + CHROMA.w 255 + 256 % - 256 / 4 *
//!HEIGHT CHROMA.h 255 + CHROMA.h 255 + 256 % - 256 /
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

float count(vec2 square, float side) { // pixels with neighbours on all sides in a square
    vec2 pixels = min((square + 1.) * side, VSA_JPEG_CHROMA_BLIND_RESIDUAL_size - 1.) - max(square * side, 1.);
    return max(pixels.x, 0.) * max(pixels.y, 0.);
}

vec3 place(float side) { // the square that this fragment is for, and which of its vectors
    vec2 squares = floor((VSA_JPEG_CHROMA_BLIND_RESIDUAL_size + side - 1.) / side);
    vec2 texel = floor(VSA_JPEG_CHROMA_BLIND_RESIDUAL_pos * vec2(squares.x * 4., squares.y));
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
            vec4 value = VSA_JPEG_CHROMA_BLIND_SQUARES_tex((vec2(square.x * 4. + vector, square.y) + .5) * VSA_JPEG_CHROMA_BLIND_SQUARES_pt);
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

//!DESC jpeg_chroma_blind 27/28: factor
//!HOOK CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_RESIDUAL
//!BIND VSA_JPEG_CHROMA_BLIND_AREAS
//!SAVE VSA_JPEG_CHROMA_BLIND_FACTOR
//!WIDTH 1
//!HEIGHT 1
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *
//!COMPONENTS 4

float count(vec2 square, float side) { // pixels with neighbours on all sides in a square
    vec2 pixels = min((square + 1.) * side, VSA_JPEG_CHROMA_BLIND_RESIDUAL_size - 1.) - max(square * side, 1.);
    return max(pixels.x, 0.) * max(pixels.y, 0.);
}

vec4 mean(vec2 first, float vector) { // over the squares from this one on
    vec4 sum = vec4(0.);
    float total = 0.;
    for (int y = 0; y < 128; y++) {
        vec2 square = first + vec2(0., y);
        if (square.y * 256. >= VSA_JPEG_CHROMA_BLIND_RESIDUAL_size.y) break;
        for (int x = 0; x < 128; x++) {
            if (square.x * 256. >= VSA_JPEG_CHROMA_BLIND_RESIDUAL_size.x) break;
            vec4 value = VSA_JPEG_CHROMA_BLIND_AREAS_tex((vec2(square.x * 4. + vector, square.y) + .5) * VSA_JPEG_CHROMA_BLIND_AREAS_pt);
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
    float u0 = clamp((s0 - 1.1826) * .84557, -1., 1.);
    float u1 = clamp((s1 - .28892) * 1.9174, -1., 1.);
    float u2 = clamp((s2 - .6043) * 2.5272, -1., 1.);
    float u3 = clamp((s3 - 1.3594) * .26563, -1., 1.);
    float u4 = clamp((s4 - 2.7937) * .64121, -1., 1.);
    float u5 = clamp((s5 - -3.191) * .14194, -1., 1.);
    float z = -5.7624 + -.040377 * u0 + .42787 * u1 + -.56878 * u2 + .65127 * u3 + -.044293 * u4 + .34356 * u5;
    z += .015979 * tanh(-.39088 + -.00017397 * u0 + .0062484 * u1 + -.0084661 * u2 + .0098886 * u3 + -.00082841 * u4 + .0057637 * u5);
    z += 1.6204 * tanh(1.3169 + 1.2987 * u0 + -.20033 * u1 + -.31029 * u2 + .28211 * u3 + 1.0469 * u4 + .68686 * u5);
    z += -3.6682 * tanh(-2.6722 + -1.5328 * u0 + .042861 * u1 + .082582 * u2 + -3.4416 * u3 + .28295 * u4 + -.45025 * u5);
    z += -2.4556 * tanh(-2.3012 + .068567 * u0 + .84252 * u1 + -.42404 * u2 + -2.4237 * u3 + .5877 * u4 + -.083402 * u5);
    z += 1.6208 * tanh(.41726 + .25919 * u0 + 1.1834 * u1 + -.71418 * u2 + .43857 * u3 + .58822 * u4 + .42125 * u5);
    z += 1.6537 * tanh(.68554 + -.6689 * u0 + .44764 * u1 + -1.2983 * u2 + .28975 * u3 + -.035317 * u4 + .35705 * u5);
    bool small = VSA_JPEG_CHROMA_BLIND_RESIDUAL_size.x < 2.5 || VSA_JPEG_CHROMA_BLIND_RESIDUAL_size.y < 2.5;
    return small ? 1. : 1.5 / (1. + exp(-z));
}

vec4 hook() {
    return vec4(factor(0.), factor(2.), 0., 0.);
}

//!DESC jpeg_chroma_blind 28/28: output
//!HOOK CHROMA
//!BIND CHROMA
//!BIND VSA_JPEG_CHROMA_BLIND_RESIDUAL
//!BIND VSA_JPEG_CHROMA_BLIND_FACTOR
//!WHEN LUMA.w LUMA.w 2 % + 2 / CHROMA.w = LUMA.h LUMA.h 2 % + 2 / CHROMA.h = *

vec4 hook() {
    vec4 color = CHROMA_tex((floor(CHROMA_pos * CHROMA_size) + .5) * CHROMA_pt);
    vec4 residual = VSA_JPEG_CHROMA_BLIND_RESIDUAL_tex((floor(VSA_JPEG_CHROMA_BLIND_RESIDUAL_pos * VSA_JPEG_CHROMA_BLIND_RESIDUAL_size) + .5) * VSA_JPEG_CHROMA_BLIND_RESIDUAL_pt);
    vec4 factor = VSA_JPEG_CHROMA_BLIND_FACTOR_tex(vec2(.5));
    color.xy = clamp(color.xy + factor.xy * residual.xy / 255., 0., 1.);
    return color;
}
