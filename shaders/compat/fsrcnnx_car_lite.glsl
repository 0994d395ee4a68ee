// SPDX-License-Identifier: MIT
// fsrcnnx_car_lite: FSRCNNX 8-0-4-1, luma restoration for mixed video codecs and JPEG
// Network fsrcnnx (d=8 m=4 r=1 residual=True s=0 scale=1), weights 37f3fc8484aa6655.
// Generated, do not edit: python export/to_glsl.py fsrcnnx_car_lite.onnx --build compat

//!DESC fsrcnnx_car_lite 1/18: copy of luma
//!HOOK LUMA
//!BIND LUMA
//!SAVE VSA_FSRCNNX_CAR_LITE_LUMA
//!COMPONENTS 4

vec4 hook() {
    return vec4((LUMA_tex((floor(LUMA_pos * LUMA_size) + .5) * LUMA_pt) - .5).xy, 0., 1.);
}

//!DESC fsrcnnx_car_lite 2/18: 5x5 1>8, channels 1 to 4
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_LUMA
//!SAVE VSA_FSRCNNX_CAR_LITE_0_0
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec2 at0 = floor(VSA_FSRCNNX_CAR_LITE_LUMA_pos * (VSA_FSRCNNX_CAR_LITE_LUMA_size + 10.)) - (5.) + .5;
    vec4 a0 = vec4(.036831,-.0013162,.0037452,.0031771);
    float av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-2, -2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.10768,.073946,.022753,-.0081754) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-1, -2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(-.090207,-.030212,-.087019,.26953) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(0, -2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.014012,.3112,-.0086942,-.17806) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(1, -2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.01302,.016693,-.17448,.00025477) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(2, -2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(-.19945,.057909,-.071971,-.26371) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-2, -1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(-.10955,.028433,-.30104,.069835) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-1, -1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.25591,-.0080206,.12135,-.12867) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(0, -1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.42362,.24189,.37126,.028197) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(1, -1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.25363,-.26324,.24011,.17663) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(2, -1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(-.68819,.43218,-.29992,.27776) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-2, 0)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(-.19891,.27648,-.020983,-.02308) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-1, 0)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(-.19181,-.34824,-.12251,-.098972) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(0, 0)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.011195,.017556,-.072605,-.26339) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(1, 0)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(-.39826,.16357,.0068341,-.33153) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(2, 0)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.23017,.0095838,.28635,.146) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-2, 1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.35326,-.52836,-.0079464,-.21649) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-1, 1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(-.17381,.15979,.62723,.12779) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(0, 1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.20255,-.03886,-.28991,-.13547) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(1, 1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.54022,-.075063,-.30874,.24748) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(2, 1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(-.044708,.024114,-.08643,-.38875) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-2, 2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.32317,.12193,.092728,.25341) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-1, 2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(-.13576,.0020529,-.21838,.040913) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(0, 2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.015009,-.10061,.097231,-.065854) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(1, 2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(-.017397,-.04071,-.13229,.3635) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(2, 2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(-.26239,-.4378,.33762,.036191) * av;
    return vec4(a0);
}

//!DESC fsrcnnx_car_lite 3/18: 5x5 1>8, channels 5 to 8
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_LUMA
//!SAVE VSA_FSRCNNX_CAR_LITE_0_1
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec2 at0 = floor(VSA_FSRCNNX_CAR_LITE_LUMA_pos * (VSA_FSRCNNX_CAR_LITE_LUMA_size + 10.)) - (5.) + .5;
    vec4 a1 = vec4(-.054618,.0008501,.040051,-.018003);
    float av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-2, -2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(.037688,.1324,.07123,-.082469) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-1, -2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(.22675,-.0068916,-.34922,.094564) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(0, -2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.10057,.080398,.26833,-.32433) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(1, -2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(.074141,.012413,.053487,.20206) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(2, -2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(.048718,-.062339,.062694,-.096599) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-2, -1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(.17836,-.11846,.1898,-.14731) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-1, -1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.11452,-.1516,.30512,.11967) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(0, -1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(.19052,-.044858,.12232,.14506) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(1, -1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.16359,-.13184,-.13063,.012424) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(2, -1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.28028,-.18075,.00020885,.18105) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-2, 0)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(.27649,-.1473,.035076,.15639) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-1, 0)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(.12316,.055049,.0664,-.15702) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(0, 0)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.045527,.23965,.33114,.27586) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(1, 0)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.31785,.22176,-.28835,-.32376) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(2, 0)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.23167,-.072285,.07262,.10114) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-2, 1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.15069,.16208,-.12285,.24999) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-1, 1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(.41486,.11782,-.095329,-.092606) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(0, 1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.29804,.071087,-.21432,.24043) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(1, 1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.24331,-.67118,.13588,-.041792) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(2, 1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(.32785,.42087,-.1754,-.26276) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-2, 2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.092522,.35877,-.18698,.030946) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-1, 2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(.0372,-.21759,.11123,-.11482) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(0, 2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.13263,-.14637,-.27822,-.10523) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(1, 2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(.32991,-.033964,.24729,-.24395) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(2, 2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.32367,.065417,-.061439,-.050907) * av;
    return vec4(a1);
}

//!DESC fsrcnnx_car_lite 4/18: 3x3 8>8, channels 1 to 4
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_0_0
//!BIND VSA_FSRCNNX_CAR_LITE_0_1
//!SAVE VSA_FSRCNNX_CAR_LITE_1_0
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(.17743,-.016076,-.12911,-.13883);
    vec4 av;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(-1, -1));
    a0 += vec4(.058692,.12433,-.073479,.41513) * av.x;
    a0 += vec4(-.2405,-.33275,.34437,-.046539) * av.y;
    a0 += vec4(.11688,-.16631,-.33749,-.3416) * av.z;
    a0 += vec4(.40988,-.18495,-.22483,-.13899) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(0, -1));
    a0 += vec4(-.70263,-.47004,-.38668,.45334) * av.x;
    a0 += vec4(.38789,.012094,-.080994,.35642) * av.y;
    a0 += vec4(.014478,.44483,.56476,-.20394) * av.z;
    a0 += vec4(-.18937,-.55552,-.26849,-.12847) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(1, -1));
    a0 += vec4(.34943,-.59881,.58018,-.43252) * av.x;
    a0 += vec4(.1853,.25233,-.40066,.22689) * av.y;
    a0 += vec4(.18725,.23157,-.74348,.56589) * av.z;
    a0 += vec4(-.02622,-.10639,-.018137,-.07959) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(-1, 0));
    a0 += vec4(-.18433,.41406,.024731,-.41352) * av.x;
    a0 += vec4(-.13726,-1.2431,-.16862,.10582) * av.y;
    a0 += vec4(-.472,-.080267,.19558,.023125) * av.z;
    a0 += vec4(-.64919,-.047554,.30189,.24359) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(0, 0));
    a0 += vec4(.81879,-.086109,-.87755,.48403) * av.x;
    a0 += vec4(-.14298,-.034013,.10023,.22548) * av.y;
    a0 += vec4(.38657,.14607,.33587,-.11885) * av.z;
    a0 += vec4(.89938,.20231,-.071343,-.12598) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(1, 0));
    a0 += vec4(-.31113,.37643,.32697,-.5094) * av.x;
    a0 += vec4(.088057,1.1157,-.11,-.19833) * av.y;
    a0 += vec4(.20423,-.27119,.13832,.25219) * av.z;
    a0 += vec4(-.35503,-.10633,-.10822,.037891) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(-1, 1));
    a0 += vec4(.24164,.1477,.47266,.36131) * av.x;
    a0 += vec4(-.5044,-1.0983,.61314,.17571) * av.y;
    a0 += vec4(.43591,-.090391,.013557,-.28362) * av.z;
    a0 += vec4(-.0029366,.099258,-.58489,-.29614) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(0, 1));
    a0 += vec4(-.76276,-.11302,-.68657,.66581) * av.x;
    a0 += vec4(.53713,-.15179,-.54206,.26738) * av.y;
    a0 += vec4(-.53216,.095852,-.32544,.19537) * av.z;
    a0 += vec4(-.26805,.45992,1.0044,-.035256) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(1, 1));
    a0 += vec4(.22047,.1846,.049586,-.11287) * av.x;
    a0 += vec4(-.60276,1.3885,.11707,-.26997) * av.y;
    a0 += vec4(-.28901,-.29653,.11091,-.054021) * av.z;
    a0 += vec4(.19773,.26912,.17194,.51621) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(-1, -1));
    a0 += vec4(-.37971,-.3166,-.19352,-.28287) * av.x;
    a0 += vec4(-.047232,.13009,.054425,-.14392) * av.y;
    a0 += vec4(.20451,.23733,-.10089,-.073919) * av.z;
    a0 += vec4(-.10389,.009343,-.12638,.032465) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(0, -1));
    a0 += vec4(.48088,.026588,.10396,-.2766) * av.x;
    a0 += vec4(.49574,.081309,.34157,-.13509) * av.y;
    a0 += vec4(.13355,-.019046,.2979,-.12077) * av.z;
    a0 += vec4(-.21321,-.35233,-.35502,.34746) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(1, -1));
    a0 += vec4(-.39283,.088401,-.97215,.51208) * av.x;
    a0 += vec4(-.55963,-.026797,-.55532,.80206) * av.y;
    a0 += vec4(-.0086055,.70172,.77916,-.29537) * av.z;
    a0 += vec4(-.35281,-.1756,-.016621,.10409) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(-1, 0));
    a0 += vec4(.2351,.17686,.39251,-.29048) * av.x;
    a0 += vec4(.47787,-.29608,-.42282,-.083362) * av.y;
    a0 += vec4(.033997,.22427,-.30479,-.17165) * av.z;
    a0 += vec4(-.02241,-.080619,.47172,-.29306) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(0, 0));
    a0 += vec4(.030154,.055698,.40666,.3174) * av.x;
    a0 += vec4(-1.4174,.54295,.42135,.075609) * av.y;
    a0 += vec4(.20863,-.60545,-.79197,.29694) * av.z;
    a0 += vec4(1.0703,-.32838,-.24645,.17617) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(1, 0));
    a0 += vec4(.17444,-.1263,-.55223,.60733) * av.x;
    a0 += vec4(.46083,.8535,.031762,.29258) * av.y;
    a0 += vec4(-.84777,-.058608,-.05822,.23833) * av.z;
    a0 += vec4(-.25444,.26957,-.33198,.15778) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(-1, 1));
    a0 += vec4(.11829,.066189,.49294,.040908) * av.x;
    a0 += vec4(-.045673,-.42677,-.15528,-.24565) * av.y;
    a0 += vec4(.064406,.019036,-.28123,-.074499) * av.z;
    a0 += vec4(-.56438,-.77795,.30328,.25447) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(0, 1));
    a0 += vec4(-.56563,.094406,.32913,.20374) * av.x;
    a0 += vec4(.69496,-.041765,.41225,-.19576) * av.y;
    a0 += vec4(-.30484,-.095236,.0012918,.5309) * av.z;
    a0 += vec4(.08426,.27393,.37213,-.49477) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(1, 1));
    a0 += vec4(.47267,-.053743,-.24727,.43448) * av.x;
    a0 += vec4(.047524,-.7678,.012622,-.029938) * av.y;
    a0 += vec4(.399,-.32044,.18626,.07172) * av.z;
    a0 += vec4(.59216,1.1357,-.074209,-.25799) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(.38886,-.67163,-.25114,.0028841) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC fsrcnnx_car_lite 5/18: 3x3 8>8, channels 5 to 8
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_0_0
//!BIND VSA_FSRCNNX_CAR_LITE_0_1
//!SAVE VSA_FSRCNNX_CAR_LITE_1_1
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(.095992,.15094,-.12424,-.15786);
    vec4 av;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(-1, -1));
    a1 += vec4(.25497,.39472,-.13585,-.14501) * av.x;
    a1 += vec4(.53318,-.055608,-.6201,.75309) * av.y;
    a1 += vec4(.037454,-.36451,.55244,-.7132) * av.z;
    a1 += vec4(.19248,.31514,1.041,-.20708) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(0, -1));
    a1 += vec4(-.29567,-.01635,-.026973,-.14207) * av.x;
    a1 += vec4(.40643,.21563,-.18089,.60946) * av.y;
    a1 += vec4(.048042,-.11842,-.30496,.51281) * av.z;
    a1 += vec4(-.64259,-.48089,.051716,.11717) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(1, -1));
    a1 += vec4(-.13376,-.44872,.14025,-.28267) * av.x;
    a1 += vec4(.10034,-.12701,.53075,-.63897) * av.y;
    a1 += vec4(.37633,.36317,.075026,.20545) * av.z;
    a1 += vec4(-.20966,.32142,.30576,.10892) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(-1, 0));
    a1 += vec4(-.35064,.25192,.38065,-.57497) * av.x;
    a1 += vec4(.17641,.23931,-.42503,.17613) * av.y;
    a1 += vec4(-.052664,-.17725,-.15529,.43243) * av.z;
    a1 += vec4(.35805,-.42985,-.3983,-.23207) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(0, 0));
    a1 += vec4(-.018648,.2729,-.086941,-.21231) * av.x;
    a1 += vec4(.077359,.28583,-.50821,.069362) * av.y;
    a1 += vec4(.1327,.34469,-.18985,.26852) * av.z;
    a1 += vec4(.41124,.026442,-.021967,.52654) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(1, 0));
    a1 += vec4(.63715,-.18851,.044945,.11629) * av.x;
    a1 += vec4(.78495,-.25466,.12088,.28702) * av.y;
    a1 += vec4(.26791,-.20341,.11609,-.05931) * av.z;
    a1 += vec4(.035305,.24163,.15423,.29731) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(-1, 1));
    a1 += vec4(.19801,.26663,-.51799,.47362) * av.x;
    a1 += vec4(-.15812,-.1144,-.9105,-.031858) * av.y;
    a1 += vec4(-.26458,-.067132,-.43269,.084975) * av.z;
    a1 += vec4(-.0080979,.07026,.29432,-.071954) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(0, 1));
    a1 += vec4(-.58844,.43568,-.31861,-.28636) * av.x;
    a1 += vec4(-.24239,.37844,-.12327,-.93058) * av.y;
    a1 += vec4(-.55182,.40254,.077984,-.28846) * av.z;
    a1 += vec4(-.002746,-.49355,-.56521,.33263) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(1, 1));
    a1 += vec4(-.17026,-.088949,.070725,-.23713) * av.x;
    a1 += vec4(.051451,-.35256,.66334,-.38218) * av.y;
    a1 += vec4(-.13018,-.19861,.37019,-.34668) * av.z;
    a1 += vec4(-.34301,.43021,-.57706,-.092914) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(-1, -1));
    a1 += vec4(-.19234,-.4225,.69949,-.3708) * av.x;
    a1 += vec4(-.41379,-.45425,.28862,.37893) * av.y;
    a1 += vec4(.39218,-.2113,.29847,-.13191) * av.z;
    a1 += vec4(-.12009,-.17579,-.18448,-.050426) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(0, -1));
    a1 += vec4(-.31158,.10156,.039516,.05675) * av.x;
    a1 += vec4(.86972,.67014,-.78917,.43987) * av.y;
    a1 += vec4(-.015754,-.20057,.040226,.31126) * av.z;
    a1 += vec4(-.0056505,.50774,-.2524,.18882) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(1, -1));
    a1 += vec4(-.73388,.40164,.044202,-.12102) * av.x;
    a1 += vec4(.29817,.31321,.033968,-.099942) * av.y;
    a1 += vec4(.51829,.1105,.40235,.29951) * av.z;
    a1 += vec4(.046611,-.16514,-.17714,.14977) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(-1, 0));
    a1 += vec4(-.33909,-.20299,-.10349,.799) * av.x;
    a1 += vec4(-.39261,-.11578,-.61332,-.23642) * av.y;
    a1 += vec4(-.17038,.014225,.012589,-.11294) * av.z;
    a1 += vec4(.67135,-.5212,.2449,.61435) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(0, 0));
    a1 += vec4(.39824,.5446,-.074306,.53842) * av.x;
    a1 += vec4(-.70658,-.082553,.19732,-.20383) * av.y;
    a1 += vec4(.055697,.22784,-.48357,-.29332) * av.z;
    a1 += vec4(.093007,.36426,.25472,-.10856) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(1, 0));
    a1 += vec4(.37153,.24745,-.080877,.055103) * av.x;
    a1 += vec4(-.82068,-.25965,.58402,-.0048138) * av.y;
    a1 += vec4(.33504,-.017952,-.6107,-.21344) * av.z;
    a1 += vec4(.0046892,.14575,.20499,-.26445) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(-1, 1));
    a1 += vec4(.72875,.16389,-.57837,.29298) * av.x;
    a1 += vec4(.080315,-.15004,.36097,-.20649) * av.y;
    a1 += vec4(-.090091,.21848,-.26444,.46152) * av.z;
    a1 += vec4(-.11204,.09584,-.5979,.3859) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(0, 1));
    a1 += vec4(.41658,.048352,-.75503,.84872) * av.x;
    a1 += vec4(.56631,.065147,.033823,.18859) * av.y;
    a1 += vec4(-.40146,.60478,-.10191,-.5576) * av.z;
    a1 += vec4(.1899,-.35194,-.014871,-.060314) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(1, 1));
    a1 += vec4(-.079844,.35841,-.30979,-.48738) * av.x;
    a1 += vec4(.3992,.055932,.018923,.13338) * av.y;
    a1 += vec4(-.18024,-.58362,.31014,-.54919) * av.z;
    a1 += vec4(-.72877,.29929,.43532,.10597) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(.4727,.39167,-.0024453,-.14269) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC fsrcnnx_car_lite 6/18: 3x3 8>8, channels 1 to 4
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_1_0
//!BIND VSA_FSRCNNX_CAR_LITE_1_1
//!SAVE VSA_FSRCNNX_CAR_LITE_2_0
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(.026394,.17343,.022459,.29187);
    vec4 av;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(-1, -1));
    a0 += vec4(.044138,-.017469,-.088088,.2601) * av.x;
    a0 += vec4(-.2618,.043441,.0093409,-.15276) * av.y;
    a0 += vec4(.018641,-.17891,.090553,.14254) * av.z;
    a0 += vec4(-.24783,.10246,-.21706,-.24747) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(0, -1));
    a0 += vec4(.044342,-.30869,-.020437,.16145) * av.x;
    a0 += vec4(-.1044,.035101,.3782,-.20436) * av.y;
    a0 += vec4(-1.3087,-.77318,.89559,.1191) * av.z;
    a0 += vec4(.33451,.099607,-.46973,-.25867) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(1, -1));
    a0 += vec4(-.36614,-.34036,.39381,.0037158) * av.x;
    a0 += vec4(.13629,-.085211,.14667,-.2054) * av.y;
    a0 += vec4(.20416,-.023138,.0037083,-.088877) * av.z;
    a0 += vec4(-.10371,-.23913,-.28969,-.15925) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(-1, 0));
    a0 += vec4(-.56386,.26887,-1.0805,-2.881) * av.x;
    a0 += vec4(.2226,.25626,-.0661,-.17381) * av.y;
    a0 += vec4(.35971,-.097971,.8075,.21139) * av.z;
    a0 += vec4(-.024985,-.042614,-.81899,-.025203) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(0, 0));
    a0 += vec4(.31891,.019286,-.92001,1.0649) * av.x;
    a0 += vec4(-.3962,.1046,.015206,-.13008) * av.y;
    a0 += vec4(-.45926,-.73972,.41548,.30821) * av.z;
    a0 += vec4(.2182,1.0532,.32532,.02356) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(1, 0));
    a0 += vec4(-.11268,.26773,.16689,.61807) * av.x;
    a0 += vec4(-.0079295,.039233,.19678,-.12071) * av.y;
    a0 += vec4(-.95362,-.12795,.19976,.001163) * av.z;
    a0 += vec4(-.77625,-.034699,.26071,.10345) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(-1, 1));
    a0 += vec4(-.39713,-.07546,.21045,.65734) * av.x;
    a0 += vec4(-.011007,.096871,-.38232,.04093) * av.y;
    a0 += vec4(-.088421,.084397,-.17284,.19972) * av.z;
    a0 += vec4(-.95457,.27712,-.34832,.14214) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(0, 1));
    a0 += vec4(.26819,-.24557,-.27192,.089417) * av.x;
    a0 += vec4(.046763,.11513,.058778,.041754) * av.y;
    a0 += vec4(.26334,.18858,.51748,.26424) * av.z;
    a0 += vec4(-.55842,.29317,.33749,.1378) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(1, 1));
    a0 += vec4(.31968,.15029,.20399,-.01099) * av.x;
    a0 += vec4(.025679,.10224,.11254,-.0088854) * av.y;
    a0 += vec4(.40119,.082758,.061435,.089713) * av.z;
    a0 += vec4(.299,-.24298,.13092,-.0088616) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(-1, -1));
    a0 += vec4(.1536,.47246,-.18673,-.036288) * av.x;
    a0 += vec4(.30885,.3884,.32524,.12476) * av.y;
    a0 += vec4(.6848,.33421,-.12602,-.091175) * av.z;
    a0 += vec4(.15356,.33874,-.29879,.04824) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(0, -1));
    a0 += vec4(.28787,-.69268,.07522,-.2689) * av.x;
    a0 += vec4(.20858,.048753,.076191,.1499) * av.y;
    a0 += vec4(.010326,.69577,.026927,.035024) * av.z;
    a0 += vec4(-.2677,.095242,.16232,.22478) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(1, -1));
    a0 += vec4(.065356,-.085463,.3704,-.0035788) * av.x;
    a0 += vec4(.12353,.21991,.63874,.0081154) * av.y;
    a0 += vec4(.41982,.2659,.12535,-.065851) * av.z;
    a0 += vec4(.69682,-.068581,-.18672,-.017192) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(-1, 0));
    a0 += vec4(-.43406,.95524,-.67132,-.020463) * av.x;
    a0 += vec4(-.074609,-.068604,-.11443,-.12711) * av.y;
    a0 += vec4(.11791,.22695,-.28168,.11172) * av.z;
    a0 += vec4(-.090257,.22401,-.098403,-.092919) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(0, 0));
    a0 += vec4(.76856,.4956,-2.6317,-.30711) * av.x;
    a0 += vec4(-.1515,-.75343,.8807,.26559) * av.y;
    a0 += vec4(.047469,-.0046383,.55117,-.062983) * av.z;
    a0 += vec4(.043164,-.060062,.18479,.18694) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(1, 0));
    a0 += vec4(.28374,-.93203,.38939,-.094626) * av.x;
    a0 += vec4(-1.3639,.43297,-.24348,.17793) * av.y;
    a0 += vec4(.4427,-.31645,-1.3625,-.424) * av.z;
    a0 += vec4(.91395,.019716,-.31106,.17768) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(-1, 1));
    a0 += vec4(.49926,.010229,-.44747,.37432) * av.x;
    a0 += vec4(-.49978,.09735,-.10025,.0060927) * av.y;
    a0 += vec4(-.02136,-.2137,-.0059073,.03821) * av.z;
    a0 += vec4(-.18011,-.34371,-.067638,-.024539) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(0, 1));
    a0 += vec4(-.48221,.33367,-.55603,-.29585) * av.x;
    a0 += vec4(-.299,-.53065,-1.2097,-.1925) * av.y;
    a0 += vec4(.28043,-.22077,-.175,-.18658) * av.z;
    a0 += vec4(.49284,-.08775,-.46803,.009311) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(1, 1));
    a0 += vec4(.38532,-.31482,.20824,.029176) * av.x;
    a0 += vec4(-.76949,.58447,.066643,-.25686) * av.y;
    a0 += vec4(-.71591,-.084585,-.31546,-.25627) * av.z;
    a0 += vec4(-.41372,-.14061,.098178,.10606) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(.15766,.59284,.37018,.53557) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC fsrcnnx_car_lite 7/18: 3x3 8>8, channels 5 to 8
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_1_0
//!BIND VSA_FSRCNNX_CAR_LITE_1_1
//!SAVE VSA_FSRCNNX_CAR_LITE_2_1
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(-.10259,-.060748,.22132,.090906);
    vec4 av;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(-1, -1));
    a1 += vec4(.646,.51016,-.24774,-.4449) * av.x;
    a1 += vec4(.090366,.15559,-.37849,.56259) * av.y;
    a1 += vec4(.168,.5116,.24939,-.0011552) * av.z;
    a1 += vec4(-.49111,-.71243,-.58306,-.38273) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(0, -1));
    a1 += vec4(-.79454,.10733,-.65194,-.59158) * av.x;
    a1 += vec4(.37482,.063024,.15719,.13486) * av.y;
    a1 += vec4(.23857,.0060352,.067516,.89017) * av.z;
    a1 += vec4(-.057523,-.45157,-.0070201,-.39164) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(1, -1));
    a1 += vec4(.026449,.36727,-.010924,-.14236) * av.x;
    a1 += vec4(-.50345,.23402,.23831,.42371) * av.y;
    a1 += vec4(.11035,-.0073003,.28225,.45633) * av.z;
    a1 += vec4(-.49315,.11023,.52941,-.13872) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(-1, 0));
    a1 += vec4(.52264,-.073962,.93276,.42452) * av.x;
    a1 += vec4(.14001,.17682,-.29119,.1561) * av.y;
    a1 += vec4(.18539,-.01585,-.39138,.10669) * av.z;
    a1 += vec4(.80682,.34696,.36265,-.78063) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(0, 0));
    a1 += vec4(-.57354,-.091743,.23733,.27029) * av.x;
    a1 += vec4(.024509,.21118,-.33091,.3245) * av.y;
    a1 += vec4(.45457,.48788,-.21922,.37014) * av.z;
    a1 += vec4(.82809,.24378,-.46619,-1.2017) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(1, 0));
    a1 += vec4(-.51744,-.15604,-.23727,-.03434) * av.x;
    a1 += vec4(.29069,.13427,-.22815,.59775) * av.y;
    a1 += vec4(-.39561,.34343,-.11253,.24751) * av.z;
    a1 += vec4(.31376,-.27589,-.28701,.25377) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(-1, 1));
    a1 += vec4(.73798,.029864,-.30238,.68982) * av.x;
    a1 += vec4(-.019028,.036828,-.40236,.50672) * av.y;
    a1 += vec4(-.4045,-.023803,-.58426,.10713) * av.z;
    a1 += vec4(-.011882,.25827,.28429,.30667) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(0, 1));
    a1 += vec4(.25201,-.19018,.37925,.40297) * av.x;
    a1 += vec4(.061838,.0067643,.011599,.16182) * av.y;
    a1 += vec4(-.63995,-.14976,.07787,-.019114) * av.z;
    a1 += vec4(-.12453,-.050144,.33255,-.11479) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(1, 1));
    a1 += vec4(.18484,-.17952,.29272,.01273) * av.x;
    a1 += vec4(.10203,.010539,-.10464,.52481) * av.y;
    a1 += vec4(.47606,-.016595,-.12754,-.095367) * av.z;
    a1 += vec4(-.53526,.12607,-.16637,.74096) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(-1, -1));
    a1 += vec4(.15479,-1.3522,-.16494,-.1744) * av.x;
    a1 += vec4(-.10463,-1.2685,.26059,-.19505) * av.y;
    a1 += vec4(.067904,-.23061,-.18526,-.66468) * av.z;
    a1 += vec4(-.053206,.10149,-.062101,-.051472) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(0, -1));
    a1 += vec4(-.38092,.00033708,.13029,-.3661) * av.x;
    a1 += vec4(-.35028,-.25782,-.075929,-.12581) * av.y;
    a1 += vec4(-.12706,-.1003,-.49979,-1.0136) * av.z;
    a1 += vec4(.14287,.40448,-.082594,.26966) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(1, -1));
    a1 += vec4(-.24236,.0029107,.0027287,.26056) * av.x;
    a1 += vec4(.030705,.23103,-.37781,-.40522) * av.y;
    a1 += vec4(.16295,-.036903,-.12292,-1.1839) * av.z;
    a1 += vec4(-1.0979,-.23923,.35393,.04765) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(-1, 0));
    a1 += vec4(1.2789,.67535,.59302,-.64459) * av.x;
    a1 += vec4(-.25136,.15977,-.38181,.013295) * av.y;
    a1 += vec4(-.13209,-.086641,.35309,-.2485) * av.z;
    a1 += vec4(-.31842,-.27534,.36275,.381) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(0, 0));
    a1 += vec4(.24703,.94343,1.1922,-.64064) * av.x;
    a1 += vec4(-.67775,1.6698,-.89773,-.044869) * av.y;
    a1 += vec4(-.22883,-.42096,-.63371,-1.1413) * av.z;
    a1 += vec4(-.70533,-.44604,-.17013,.97562) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(1, 0));
    a1 += vec4(-.64123,.1208,-.16153,.17741) * av.x;
    a1 += vec4(-.56184,-.26101,-.48345,.038916) * av.y;
    a1 += vec4(-.3698,.43866,.28867,-.65302) * av.z;
    a1 += vec4(.19932,.26319,.11757,.02622) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(-1, 1));
    a1 += vec4(.17279,-.055385,-1.0166,-.45833) * av.x;
    a1 += vec4(.45824,-.28504,-.20745,-.23173) * av.y;
    a1 += vec4(-.08313,.011792,-.12213,-.0035697) * av.z;
    a1 += vec4(.13921,-.065948,.25709,-.19812) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(0, 1));
    a1 += vec4(.6346,-.091739,-.28157,-.76174) * av.x;
    a1 += vec4(-.16646,-.14445,.34641,-.36636) * av.y;
    a1 += vec4(.062534,-.21117,-.72669,-.95811) * av.z;
    a1 += vec4(.13709,.084189,.0094633,-.38337) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(1, 1));
    a1 += vec4(.10161,-.29835,-.17867,.11464) * av.x;
    a1 += vec4(.77379,.11506,.022468,-.62318) * av.y;
    a1 += vec4(.033468,.31961,-.49508,.33129) * av.z;
    a1 += vec4(-.15621,.089688,.067395,.54995) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(-.045345,-.070312,.15706,.061384) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC fsrcnnx_car_lite 8/18: 3x3 8>8, channels 1 to 4
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_2_0
//!BIND VSA_FSRCNNX_CAR_LITE_2_1
//!SAVE VSA_FSRCNNX_CAR_LITE_3_0
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(-.50713,.22411,.38607,.13317);
    vec4 av;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(-1, -1));
    a0 += vec4(-.32479,.26056,.37883,-.071523) * av.x;
    a0 += vec4(-.5936,.17219,.17099,.20752) * av.y;
    a0 += vec4(-.69484,.34484,.11479,-.0079123) * av.z;
    a0 += vec4(.664,.22203,.45059,-.21806) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(0, -1));
    a0 += vec4(-.54673,.14067,.058746,-.1645) * av.x;
    a0 += vec4(.11346,.37976,.032763,.11645) * av.y;
    a0 += vec4(.0074045,.41303,-.20727,.38664) * av.z;
    a0 += vec4(.05379,.091626,-.20264,-.11438) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(1, -1));
    a0 += vec4(-.11833,.051353,.069533,.04589) * av.x;
    a0 += vec4(-.062738,.26077,.18053,.060568) * av.y;
    a0 += vec4(.13165,.095118,.060008,.052409) * av.z;
    a0 += vec4(.11164,-.32782,-.25752,-.29646) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(-1, 0));
    a0 += vec4(-.36963,.38274,-.035829,-.14624) * av.x;
    a0 += vec4(-.027945,-.1591,-.011084,-.13409) * av.y;
    a0 += vec4(-.35999,.15888,-.02515,-.68152) * av.z;
    a0 += vec4(.41808,.31264,.4037,-.040751) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(0, 0));
    a0 += vec4(.31624,-.29012,-.011816,.044746) * av.x;
    a0 += vec4(.29779,.56848,-.60668,-.5606) * av.y;
    a0 += vec4(.41976,.47333,.6379,-1.1103) * av.z;
    a0 += vec4(-.394,.28806,.58456,-.26295) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(1, 0));
    a0 += vec4(.44433,.20201,-.05528,.31534) * av.x;
    a0 += vec4(-.26302,.1006,-.054138,-.16962) * av.y;
    a0 += vec4(.0039894,.53564,.1581,.10254) * av.z;
    a0 += vec4(.046713,-.21916,-.026441,-.30826) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(-1, 1));
    a0 += vec4(.082436,.080287,.016255,.20254) * av.x;
    a0 += vec4(-.40126,-.018378,.29641,.18089) * av.y;
    a0 += vec4(-.19395,.090569,-.24456,-.40335) * av.z;
    a0 += vec4(.30884,.18993,-.08122,-.034174) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(0, 1));
    a0 += vec4(.055531,-.10886,.02695,-.092419) * av.x;
    a0 += vec4(.050681,-.10517,-.068509,-.68295) * av.y;
    a0 += vec4(.45682,-.087555,-.62188,-.59859) * av.z;
    a0 += vec4(.064391,.31015,.10937,-.23342) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(1, 1));
    a0 += vec4(.11229,.093204,-.036254,-.36569) * av.x;
    a0 += vec4(-.24951,-.21029,.015403,.082901) * av.y;
    a0 += vec4(-.27338,-.14241,-.49789,-1.1495) * av.z;
    a0 += vec4(-.00013515,-.077438,.030988,-.32719) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(-1, -1));
    a0 += vec4(-.20311,.2902,-1.0697,-.57141) * av.x;
    a0 += vec4(.15272,.071807,-.18789,.064374) * av.y;
    a0 += vec4(.41318,.050299,-.20291,-.37552) * av.z;
    a0 += vec4(-.14128,.2522,.79917,.021429) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(0, -1));
    a0 += vec4(-.010588,.044971,-.13925,-.19734) * av.x;
    a0 += vec4(-.28661,-.3073,-.13101,.02699) * av.y;
    a0 += vec4(-.31927,.31486,-.39348,-.072005) * av.z;
    a0 += vec4(-.86519,.55085,.31089,-.048251) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(1, -1));
    a0 += vec4(.1268,.011799,-.046261,-.29447) * av.x;
    a0 += vec4(-.21292,-.33349,-.032586,-.20819) * av.y;
    a0 += vec4(.2403,.36505,-.23306,-.066426) * av.z;
    a0 += vec4(-.19073,.43309,.15033,-.096235) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(-1, 0));
    a0 += vec4(-.060688,.1649,-.40878,-.53105) * av.x;
    a0 += vec4(.011394,-.40844,-.44208,.030235) * av.y;
    a0 += vec4(-.080796,-.076035,-.79859,-.24992) * av.z;
    a0 += vec4(-.16957,.4791,-.12326,-.013878) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(0, 0));
    a0 += vec4(.0736,.27478,.19072,-.14755) * av.x;
    a0 += vec4(.89705,-2.359,.092263,.047448) * av.y;
    a0 += vec4(-.6507,.25033,-.72453,.56439) * av.z;
    a0 += vec4(-.05603,.077016,-.056889,.22784) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(1, 0));
    a0 += vec4(.14978,.17341,-.49304,-.37139) * av.x;
    a0 += vec4(.40913,-.38255,.032376,-.20833) * av.y;
    a0 += vec4(-.16706,.3121,-.36156,-.087968) * av.z;
    a0 += vec4(-.11827,.09329,.061025,.13534) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(-1, 1));
    a0 += vec4(.0079668,.30205,-.28798,-.8223) * av.x;
    a0 += vec4(.23428,-.56618,.20866,.11523) * av.y;
    a0 += vec4(.47179,-.10403,-.74559,-.43198) * av.z;
    a0 += vec4(-.16934,.11777,.011447,-.13385) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(0, 1));
    a0 += vec4(.12555,.17602,-.14599,-.4923) * av.x;
    a0 += vec4(.1286,-.1881,-.14799,.39064) * av.y;
    a0 += vec4(.40073,-.024018,-.45384,.55446) * av.z;
    a0 += vec4(-.085644,.14202,.036288,.57088) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(1, 1));
    a0 += vec4(-.28863,.078532,-.12094,-.27745) * av.x;
    a0 += vec4(.56427,.010554,.084375,.19119) * av.y;
    a0 += vec4(.38246,.073007,-.27987,-.16613) * av.z;
    a0 += vec4(-.19479,.23959,.14692,.67468) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(-.1178,-.094414,.13849,-.43427) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC fsrcnnx_car_lite 9/18: 3x3 8>8, channels 5 to 8
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_2_0
//!BIND VSA_FSRCNNX_CAR_LITE_2_1
//!SAVE VSA_FSRCNNX_CAR_LITE_3_1
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(.058304,-.075611,.19954,-.0060268);
    vec4 av;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(-1, -1));
    a1 += vec4(.27161,-.13274,.19469,-.025693) * av.x;
    a1 += vec4(-.10043,.15688,.32773,-.21354) * av.y;
    a1 += vec4(-.40672,-.2565,.088396,-.022273) * av.z;
    a1 += vec4(-.4406,-.04017,.5306,-.18063) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(0, -1));
    a1 += vec4(.07417,.014492,.39637,-.18516) * av.x;
    a1 += vec4(.38225,.26254,-.24958,.27802) * av.y;
    a1 += vec4(.72812,.36209,.48039,-.2748) * av.z;
    a1 += vec4(-.053746,-.92468,-.27286,.53935) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(1, -1));
    a1 += vec4(-.15266,.2023,-.13133,.043566) * av.x;
    a1 += vec4(-.19477,.10705,.047091,-.053107) * av.y;
    a1 += vec4(-.030311,.058206,-.019906,.27178) * av.z;
    a1 += vec4(.025066,-.43234,.36382,-.053394) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(-1, 0));
    a1 += vec4(-.023073,-.90436,-.42949,-.021821) * av.x;
    a1 += vec4(.091675,.58015,-.15674,.016013) * av.y;
    a1 += vec4(-1.2192,-1.0817,-.19106,-.06307) * av.z;
    a1 += vec4(-.2411,-.071415,.18826,-.22391) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(0, 0));
    a1 += vec4(.12418,.78169,-.48014,.23967) * av.x;
    a1 += vec4(.42267,-1.5862,-.51934,-.091366) * av.y;
    a1 += vec4(.34286,-.83832,-.9834,.19926) * av.z;
    a1 += vec4(.071898,.65892,-.8711,2.0214) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(1, 0));
    a1 += vec4(.42492,.48598,-.099795,-.12306) * av.x;
    a1 += vec4(.37482,-.098625,.17939,-.12757) * av.y;
    a1 += vec4(.90862,.31768,-.68605,-.06357) * av.z;
    a1 += vec4(.099015,-.17115,.20932,-2.1073) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(-1, 1));
    a1 += vec4(.086665,-.35048,.13773,-.045279) * av.x;
    a1 += vec4(-.44218,.15867,.34811,.080747) * av.y;
    a1 += vec4(-.95642,-.12413,.51614,.028698) * av.z;
    a1 += vec4(-.12097,.18823,.23641,.25562) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(0, 1));
    a1 += vec4(.093853,-.046285,-.57725,.1018) * av.x;
    a1 += vec4(-.045439,.58986,.12442,-.04169) * av.y;
    a1 += vec4(-.95106,.95761,-.46952,.16243) * av.z;
    a1 += vec4(.015543,-.32435,.21708,-2.1853) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(1, 1));
    a1 += vec4(.06306,-.052911,.074048,.0056596) * av.x;
    a1 += vec4(.022258,.54662,-.010938,.054295) * av.y;
    a1 += vec4(-.7694,.16817,.29002,-.20678) * av.z;
    a1 += vec4(-.065928,.0053444,.27546,1.977) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(-1, -1));
    a1 += vec4(-.44363,.63929,.37459,.0088508) * av.x;
    a1 += vec4(-.0013479,.40596,-.35236,.0047383) * av.y;
    a1 += vec4(-.34365,-.080213,-.16747,-.057635) * av.z;
    a1 += vec4(.20261,.22942,-.02016,-.038615) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(0, -1));
    a1 += vec4(-.683,.44964,-.13461,-.033376) * av.x;
    a1 += vec4(.22999,-.084294,-.14935,-.022914) * av.y;
    a1 += vec4(.14417,-.24032,-.41202,.095843) * av.z;
    a1 += vec4(.10587,-.26438,.26886,.065899) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(1, -1));
    a1 += vec4(-.29017,.018256,.011185,-.0052114) * av.x;
    a1 += vec4(.14343,-.023772,.1069,-.066281) * av.y;
    a1 += vec4(-.017429,-.0096511,.092624,.031213) * av.z;
    a1 += vec4(-.065282,-.081567,.28192,-.10243) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(-1, 0));
    a1 += vec4(-.99778,-.37693,.097063,-.091246) * av.x;
    a1 += vec4(-.089065,-.24951,-.76029,.0082213) * av.y;
    a1 += vec4(-.12113,.19956,.040935,.11874) * av.z;
    a1 += vec4(.198,-.020892,.082652,.060586) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(0, 0));
    a1 += vec4(-.054596,.3923,.056765,.0029309) * av.x;
    a1 += vec4(.068834,-.03549,-.054548,-.048627) * av.y;
    a1 += vec4(.37243,-.19024,-.29074,-.28422) * av.z;
    a1 += vec4(.45665,-.28641,.36645,-.14622) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(1, 0));
    a1 += vec4(-.21505,.36455,.075761,.17786) * av.x;
    a1 += vec4(.18605,.17015,-.52907,-.039744) * av.y;
    a1 += vec4(-.071842,-.75415,.036526,.2604) * av.z;
    a1 += vec4(-.0177,.36529,.21623,-.043037) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(-1, 1));
    a1 += vec4(-.32838,-.035268,.37139,-.0039775) * av.x;
    a1 += vec4(-.28895,-.40725,.26441,-.0016575) * av.y;
    a1 += vec4(.13853,.26541,.40101,.3262) * av.z;
    a1 += vec4(.17842,.057608,-.22078,-.28517) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(0, 1));
    a1 += vec4(-.47748,.2142,.026117,-.046767) * av.x;
    a1 += vec4(.18846,1.0639,-.47702,.09474) * av.y;
    a1 += vec4(.060309,.23207,.47307,.0030861) * av.z;
    a1 += vec4(-.20228,.044907,.0070527,.11807) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(1, 1));
    a1 += vec4(-.39692,.16113,.0055888,.0031837) * av.x;
    a1 += vec4(.10014,.020576,-.24572,.025375) * av.y;
    a1 += vec4(-.31295,-.12533,.29723,-.37279) * av.z;
    a1 += vec4(.19418,.21784,-.12448,.16427) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(-.25852,.49789,-.063657,-.61224) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC fsrcnnx_car_lite 10/18: 3x3 8>8, channels 1 to 4
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_3_0
//!BIND VSA_FSRCNNX_CAR_LITE_3_1
//!SAVE VSA_FSRCNNX_CAR_LITE_4_0
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(.17644,-.16045,.14371,.40765);
    vec4 av;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(-1, -1));
    a0 += vec4(-.1947,-.6344,.15341,-.11884) * av.x;
    a0 += vec4(.10638,.079626,.36597,-.028782) * av.y;
    a0 += vec4(.28681,.045797,-.51736,.13995) * av.z;
    a0 += vec4(.19471,-.38283,.28263,-.089108) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(0, -1));
    a0 += vec4(-.031102,-.66805,.0045863,-.049616) * av.x;
    a0 += vec4(.20373,.10541,-.084484,-.1955) * av.y;
    a0 += vec4(.020584,.22389,.020839,.25142) * av.z;
    a0 += vec4(-.84162,.56312,-.36228,-.15851) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(1, -1));
    a0 += vec4(-.14061,-.27273,-.042681,-.19085) * av.x;
    a0 += vec4(.021227,-.17617,.023929,-.0076071) * av.y;
    a0 += vec4(-.0080493,.14849,.23105,.099339) * av.z;
    a0 += vec4(.2304,-.37309,.15104,-.24175) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(-1, 0));
    a0 += vec4(-.16019,-.67747,-.042995,-.3573) * av.x;
    a0 += vec4(.23598,-.067091,.19839,-.09359) * av.y;
    a0 += vec4(.10948,-.71601,.61101,.088608) * av.z;
    a0 += vec4(.11858,-.13085,.05851,.30805) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(0, 0));
    a0 += vec4(-.61551,-.06825,.027374,-.41449) * av.x;
    a0 += vec4(.49374,-.32579,-.66443,-.052835) * av.y;
    a0 += vec4(-.051861,.35537,-.54586,.22301) * av.z;
    a0 += vec4(-.074669,-.34364,.02408,.53516) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(1, 0));
    a0 += vec4(-.27494,.18597,.066846,-.29019) * av.x;
    a0 += vec4(-.18141,.12969,-2.2252e-5,-.14617) * av.y;
    a0 += vec4(.67125,-.4453,.47745,.14042) * av.z;
    a0 += vec4(-.26443,.055807,.13946,-.12799) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(-1, 1));
    a0 += vec4(-.11889,-.31997,.21069,-.23929) * av.x;
    a0 += vec4(.021656,.4268,-.68147,.061201) * av.y;
    a0 += vec4(.023799,.092084,.29327,.24264) * av.z;
    a0 += vec4(.11031,-.25721,.1471,-.074031) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(0, 1));
    a0 += vec4(-.3996,.31148,.023683,.20553) * av.x;
    a0 += vec4(-.10511,.13227,.10811,-.16285) * av.y;
    a0 += vec4(-.43803,-.4193,-.32374,.11348) * av.z;
    a0 += vec4(.049148,-.36281,.15337,.05498) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(1, 1));
    a0 += vec4(-.14511,-.20902,-.09724,.14818) * av.x;
    a0 += vec4(-.49881,.0084718,.16381,.72254) * av.y;
    a0 += vec4(-.18154,.10077,.026662,-1.1465) * av.z;
    a0 += vec4(-.02275,.012316,.08415,.028014) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(-1, -1));
    a0 += vec4(.06176,.082543,.080972,.10557) * av.x;
    a0 += vec4(.049834,.0010836,-.98152,-.054151) * av.y;
    a0 += vec4(.069255,-.12058,.060323,-.063065) * av.z;
    a0 += vec4(-.34373,.047948,.11992,-.49753) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(0, -1));
    a0 += vec4(-.071163,.24145,.025495,.021618) * av.x;
    a0 += vec4(.030309,.102,.54378,.00052093) * av.y;
    a0 += vec4(.12463,-.35196,.51163,.07143) * av.z;
    a0 += vec4(-.37058,-.63832,-.34185,-.20352) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(1, -1));
    a0 += vec4(-.25495,.031046,-.25307,.15076) * av.x;
    a0 += vec4(-.16655,.26162,.010757,-.009167) * av.y;
    a0 += vec4(.20677,.14623,-.14231,.28752) * av.z;
    a0 += vec4(-.2815,-.61039,-.29878,-.42586) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(-1, 0));
    a0 += vec4(.038899,.12386,-.22225,.026458) * av.x;
    a0 += vec4(.034841,-.66414,.61432,.11947) * av.y;
    a0 += vec4(-.10224,-.71385,.29702,-.17749) * av.z;
    a0 += vec4(-.12085,.015185,.00093621,-.14964) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(0, 0));
    a0 += vec4(.72098,-.524,.12877,.13448) * av.x;
    a0 += vec4(-.22962,.18844,-.23105,.14445) * av.y;
    a0 += vec4(-.29571,-.052893,-.24693,-.09185) * av.z;
    a0 += vec4(-.13663,-.77335,-.62519,-.26288) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(1, 0));
    a0 += vec4(-.17785,.27404,-.0080698,.2889) * av.x;
    a0 += vec4(1.1122,-.2358,-.051153,.11636) * av.y;
    a0 += vec4(.46924,-.55594,-.10529,-.099578) * av.z;
    a0 += vec4(-.095798,-.8544,-.74096,-.0027917) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(-1, 1));
    a0 += vec4(-.061606,.16914,-.17885,.10624) * av.x;
    a0 += vec4(.006135,-.043677,.24828,.090598) * av.y;
    a0 += vec4(-.20842,-.43564,.00066713,-.1158) * av.z;
    a0 += vec4(.010277,-.19652,.13943,-.12236) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(0, 1));
    a0 += vec4(.32365,.036227,-.062274,-.44738) * av.x;
    a0 += vec4(.016322,.17434,-.32465,.66342) * av.y;
    a0 += vec4(-.060192,-.32047,-.20452,.012981) * av.z;
    a0 += vec4(.078522,-.79769,-.46952,.11442) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(1, 1));
    a0 += vec4(.24286,-.14047,.11289,.057643) * av.x;
    a0 += vec4(.040997,.025516,.21951,-1.0681) * av.y;
    a0 += vec4(-.2209,-.27611,.22484,-.14416) * av.z;
    a0 += vec4(.037425,-.76075,-.70218,.10075) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(.047708,.24906,.060608,.050565) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC fsrcnnx_car_lite 11/18: 3x3 8>8, channels 5 to 8
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_3_0
//!BIND VSA_FSRCNNX_CAR_LITE_3_1
//!SAVE VSA_FSRCNNX_CAR_LITE_4_1
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(.49717,.20447,-.2786,.28513);
    vec4 av;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(-1, -1));
    a1 += vec4(-.075259,-.18294,-.54503,-.045796) * av.x;
    a1 += vec4(-.20366,-.19627,.29043,.0039991) * av.y;
    a1 += vec4(.28345,.081075,-.082291,.089765) * av.z;
    a1 += vec4(.02812,.067736,-.043179,.3244) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(0, -1));
    a1 += vec4(.053862,.11869,-.51523,.19248) * av.x;
    a1 += vec4(.13737,.095688,.060179,-.22473) * av.y;
    a1 += vec4(-.64839,.15296,-.10725,.099048) * av.z;
    a1 += vec4(.23344,-.85657,.60262,-.041047) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(1, -1));
    a1 += vec4(-.16368,.18323,.063012,-.099948) * av.x;
    a1 += vec4(.27982,.16089,-.0015952,-.19056) * av.y;
    a1 += vec4(-.31103,-.27297,.24193,.065033) * av.z;
    a1 += vec4(-.017107,-.018953,-.31402,.12368) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(-1, 0));
    a1 += vec4(.021192,.14479,-.91469,.22984) * av.x;
    a1 += vec4(.18812,-.32067,.024578,-.43005) * av.y;
    a1 += vec4(.5033,.40315,.08365,.44292) * av.z;
    a1 += vec4(-.2331,.44361,-.32834,-.025567) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(0, 0));
    a1 += vec4(-.096776,-.19651,.11019,.17923) * av.x;
    a1 += vec4(.15592,1.1515,-.55203,.32223) * av.y;
    a1 += vec4(.53399,-.1082,.3425,-.29151) * av.z;
    a1 += vec4(-.1742,.10925,.0088609,-.018511) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(1, 0));
    a1 += vec4(.054001,-.14773,.19053,-.12204) * av.x;
    a1 += vec4(.14216,-.059939,.11538,-.26542) * av.y;
    a1 += vec4(.042878,.59509,-.45724,-.70235) * av.z;
    a1 += vec4(-.075771,-.3158,-.086681,.052739) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(-1, 1));
    a1 += vec4(-.097497,-.0009671,-.27701,.013647) * av.x;
    a1 += vec4(-.4179,.14949,-.41666,-.012081) * av.y;
    a1 += vec4(.091875,.18954,.093753,-.16111) * av.z;
    a1 += vec4(-.0094331,-.15208,-.17257,.29161) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(0, 1));
    a1 += vec4(-.32449,-.41295,.11419,-.38106) * av.x;
    a1 += vec4(.35726,-.40913,.37734,-.2983) * av.y;
    a1 += vec4(.15513,-.69882,.17559,.35195) * av.z;
    a1 += vec4(-.0032084,.16752,-.17237,.16244) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(1, 1));
    a1 += vec4(.0066321,.11074,-.21924,.14695) * av.x;
    a1 += vec4(-.28315,-.66447,.19476,.37305) * av.y;
    a1 += vec4(-.0025356,-.54028,-.17825,.1527) * av.z;
    a1 += vec4(-.052886,.053008,-.10253,-.092472) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(-1, -1));
    a1 += vec4(-.83539,-.02051,.10497,-.12042) * av.x;
    a1 += vec4(.36208,.14995,-.28535,.23164) * av.y;
    a1 += vec4(.11246,.068949,.033108,.22334) * av.z;
    a1 += vec4(.11144,.051279,.00047494,.06989) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(0, -1));
    a1 += vec4(-.28064,-.19916,.47418,-.094364) * av.x;
    a1 += vec4(-.68084,-.038219,.23125,-.14019) * av.y;
    a1 += vec4(-.26354,.059594,-.3589,.32065) * av.z;
    a1 += vec4(-.14811,.1438,.061037,.2668) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(1, -1));
    a1 += vec4(.22857,-.15704,-.0080719,.057479) * av.x;
    a1 += vec4(-.27811,-.2614,.01003,.02101) * av.y;
    a1 += vec4(.15385,.090691,.18244,-.1636) * av.z;
    a1 += vec4(-.16464,.29106,.085229,.46668) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(-1, 0));
    a1 += vec4(-.12571,.01336,-.25171,-.093553) * av.x;
    a1 += vec4(.35678,-.001834,.14406,.14745) * av.y;
    a1 += vec4(.15014,-.22571,-.18757,-.053496) * av.z;
    a1 += vec4(.15581,-.30861,-.14021,-.90443) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(0, 0));
    a1 += vec4(-.38449,.61049,-.41749,-.070552) * av.x;
    a1 += vec4(.12238,-.12123,-.11774,.11732) * av.y;
    a1 += vec4(-.010829,-.3358,-.36819,-.025243) * av.z;
    a1 += vec4(-.53971,-.17625,.22502,-.44351) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(1, 0));
    a1 += vec4(-.066624,-.070421,.12095,-.026044) * av.x;
    a1 += vec4(.39097,.54085,-.27711,-.7549) * av.y;
    a1 += vec4(-.11536,.30944,-.56367,.18216) * av.z;
    a1 += vec4(-.66429,-.093531,.24714,-.082643) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(-1, 1));
    a1 += vec4(.31313,-.55711,.43926,.15654) * av.x;
    a1 += vec4(.26101,.15066,.019177,-.15189) * av.y;
    a1 += vec4(-.10318,-.29951,-.24847,-.21942) * av.z;
    a1 += vec4(.18721,-.80805,-.43744,-1.3997) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(0, 1));
    a1 += vec4(-.21656,.30357,-.022293,-.18513) * av.x;
    a1 += vec4(-.11012,-.12374,-.15169,.18915) * av.y;
    a1 += vec4(-.20599,-.72863,-.57267,.09396) * av.z;
    a1 += vec4(-.77466,-.74547,-.18561,-.64939) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(1, 1));
    a1 += vec4(.055229,.31004,.0964,-.28534) * av.x;
    a1 += vec4(.21182,-.16951,-.053557,.33988) * av.y;
    a1 += vec4(-.02596,-.1147,-.18475,.074751) * av.z;
    a1 += vec4(-.86547,-.62231,.032754,-.23956) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(.046422,.12753,.18139,.065663) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC fsrcnnx_car_lite 12/18: 1x1 8>8, channels 1 to 4
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_4_0
//!BIND VSA_FSRCNNX_CAR_LITE_4_1
//!BIND VSA_FSRCNNX_CAR_LITE_0_0
//!SAVE VSA_FSRCNNX_CAR_LITE_5_0
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(-.12039,-.082624,.067494,.082242);
    vec4 av;
    av = VSA_FSRCNNX_CAR_LITE_4_0_texOff(vec2(0, 0));
    a0 += vec4(-.0054213,-.39346,-.10303,.017463) * av.x;
    a0 += vec4(.38107,.19863,.38701,.78379) * av.y;
    a0 += vec4(-1.3108,.034248,.055215,.0070558) * av.z;
    a0 += vec4(.010014,.060915,-.44429,.044037) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_4_1_texOff(vec2(0, 0));
    a0 += vec4(.12226,.030889,.0053739,-.062563) * av.x;
    a0 += vec4(.13208,-.54288,.083014,-.19628) * av.y;
    a0 += vec4(-.41574,.16875,-.39011,-.97592) * av.z;
    a0 += vec4(.13286,.1605,-.25629,-.011708) * av.w;
    a0 += VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(0));
    a0 = max(a0, vec4(0.)) + vec4(.05029,.20006,.0060831,-.0011264) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC fsrcnnx_car_lite 13/18: 1x1 8>8, channels 5 to 8
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_4_0
//!BIND VSA_FSRCNNX_CAR_LITE_4_1
//!BIND VSA_FSRCNNX_CAR_LITE_0_1
//!SAVE VSA_FSRCNNX_CAR_LITE_5_1
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(-.048828,.15906,-.2831,.066294);
    vec4 av;
    av = VSA_FSRCNNX_CAR_LITE_4_0_texOff(vec2(0, 0));
    a1 += vec4(-.030595,-.021435,.094642,-.21487) * av.x;
    a1 += vec4(.25122,.40796,.28529,.24402) * av.y;
    a1 += vec4(.28677,.13941,.040358,.0037616) * av.z;
    a1 += vec4(.033452,-.017109,-.94166,-.067117) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_4_1_texOff(vec2(0, 0));
    a1 += vec4(.29917,-1.9935,-.027175,.14249) * av.x;
    a1 += vec4(.28503,.20883,-.19435,.30647) * av.y;
    a1 += vec4(.28479,.076274,-.012786,-.031409) * av.z;
    a1 += vec4(.21203,.15937,.072249,.024339) * av.w;
    a1 += VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(0));
    a1 = max(a1, vec4(0.)) + vec4(.007997,.029521,.021215,.009199) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC fsrcnnx_car_lite 14/18: 3x3 8>1, residual
//!HOOK LUMA
//!BIND LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_5_0
//!BIND VSA_FSRCNNX_CAR_LITE_5_1
//!SAVE VSA_FSRCNNX_CAR_LITE_RESIDUAL
//!COMPONENTS 4

vec4 hook() {
    vec4 before = LUMA_tex((floor(LUMA_pos * LUMA_size) + .5) * LUMA_pt);
    vec2 pixel = floor(VSA_FSRCNNX_CAR_LITE_LUMA_pos * VSA_FSRCNNX_CAR_LITE_LUMA_size * 1.);
    vec2 cell = floor((pixel + .5) / 1.);
    vec2 at = cell + 5.5;
    float y0 = float(-.0004687);
    vec4 yv;
    vec4 y0s4 = vec4(0.);
    yv = VSA_FSRCNNX_CAR_LITE_5_0_tex((at + vec2(-1, -1)) * VSA_FSRCNNX_CAR_LITE_5_0_pt);
    y0s4 += vec4(-.0010191,.0019542,.0023427,-.00092469) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_0_tex((at + vec2(0, -1)) * VSA_FSRCNNX_CAR_LITE_5_0_pt);
    y0s4 += vec4(-.0043837,-.0045787,.019189,-.0085434) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_0_tex((at + vec2(1, -1)) * VSA_FSRCNNX_CAR_LITE_5_0_pt);
    y0s4 += vec4(.002206,-.001031,-.017933,.01061) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_0_tex((at + vec2(-1, 0)) * VSA_FSRCNNX_CAR_LITE_5_0_pt);
    y0s4 += vec4(.0016265,.025638,-.0032176,-.00039687) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_0_tex((at + vec2(0, 0)) * VSA_FSRCNNX_CAR_LITE_5_0_pt);
    y0s4 += vec4(-.0031753,-.0013874,-.011594,1.7926e-5) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_0_tex((at + vec2(1, 0)) * VSA_FSRCNNX_CAR_LITE_5_0_pt);
    y0s4 += vec4(.0099586,-.00087567,.020999,.017491) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_0_tex((at + vec2(-1, 1)) * VSA_FSRCNNX_CAR_LITE_5_0_pt);
    y0s4 += vec4(.0023723,-.0042305,.0023184,-.0027484) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_0_tex((at + vec2(0, 1)) * VSA_FSRCNNX_CAR_LITE_5_0_pt);
    y0s4 += vec4(.012044,-.0045774,-.010706,-.0041032) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_0_tex((at + vec2(1, 1)) * VSA_FSRCNNX_CAR_LITE_5_0_pt);
    y0s4 += vec4(-.012298,-.0011346,-.00090368,-.0034323) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_1_tex((at + vec2(-1, -1)) * VSA_FSRCNNX_CAR_LITE_5_1_pt);
    y0s4 += vec4(.00020432,.0015558,-.09019,-.0017006) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_1_tex((at + vec2(0, -1)) * VSA_FSRCNNX_CAR_LITE_5_1_pt);
    y0s4 += vec4(.0031043,-.00070728,-.0031227,.0019589) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_1_tex((at + vec2(1, -1)) * VSA_FSRCNNX_CAR_LITE_5_1_pt);
    y0s4 += vec4(-.0057521,.006303,-.00098581,.0039405) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_1_tex((at + vec2(-1, 0)) * VSA_FSRCNNX_CAR_LITE_5_1_pt);
    y0s4 += vec4(-.0010723,.0044505,.0050262,-.0041535) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_1_tex((at + vec2(0, 0)) * VSA_FSRCNNX_CAR_LITE_5_1_pt);
    y0s4 += vec4(.00077678,.00081531,.0054877,.00086286) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_1_tex((at + vec2(1, 0)) * VSA_FSRCNNX_CAR_LITE_5_1_pt);
    y0s4 += vec4(-.0094115,.0095542,-3.0933e-5,.0026449) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_1_tex((at + vec2(-1, 1)) * VSA_FSRCNNX_CAR_LITE_5_1_pt);
    y0s4 += vec4(.00077947,-.010054,-.0032476,.0092445) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_1_tex((at + vec2(0, 1)) * VSA_FSRCNNX_CAR_LITE_5_1_pt);
    y0s4 += vec4(.0030528,-.019244,.0099036,.010247) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_1_tex((at + vec2(1, 1)) * VSA_FSRCNNX_CAR_LITE_5_1_pt);
    y0s4 += vec4(.0030842,.0021537,.0022635,-.0049018) * yv;
    y0 += dot(y0s4, vec4(1.));
    return vec4(255. * y0, 255. * before.x - 128., 0., 0.);
}

//!DESC fsrcnnx_car_lite 15/18: statistics of squares
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_RESIDUAL
//!SAVE VSA_FSRCNNX_CAR_LITE_SQUARES
//!WIDTH LUMA.w 15 + LUMA.w 15 + 16 % - 16 / 2 *
//!HEIGHT LUMA.h 15 + LUMA.h 15 + 16 % - 16 /
//!COMPONENTS 4

float count(vec2 square, float side) { // pixels with neighbours on all sides in a square
    vec2 pixels = min((square + 1.) * side, VSA_FSRCNNX_CAR_LITE_RESIDUAL_size - 1.) - max(square * side, 1.);
    return max(pixels.x, 0.) * max(pixels.y, 0.);
}

vec3 place(float side) { // the square that this fragment is for, and which of its vectors
    vec2 squares = floor((VSA_FSRCNNX_CAR_LITE_RESIDUAL_size + side - 1.) / side);
    vec2 texel = floor(VSA_FSRCNNX_CAR_LITE_RESIDUAL_pos * vec2(squares.x * 2., squares.y));
    return vec3(floor((texel.x + .5) / 2.), texel.y, mod(texel.x, 2.));
}

vec4 roots(vec4 value, float vector) { // of what is stored as such, see mean
    vec4 root = sign(value) * sqrt(abs(value));
    return mod(vector, 2.) > .5 ? root : vec4(value.xy, root.zw);
}

vec2 load(vec2 pixel, float vector) { // residual and source
    vec4 texel = VSA_FSRCNNX_CAR_LITE_RESIDUAL_tex((pixel + .5) * VSA_FSRCNNX_CAR_LITE_RESIDUAL_pt);
    return texel.xy;
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
            bool inside = all(greaterThan(pixel, vec2(.5))) && all(lessThan(pixel, VSA_FSRCNNX_CAR_LITE_RESIDUAL_size - 1.5));
            sum += inside ? value : vec4(0.);
            left = here;
            here = next;
            pixel.x += 1.;
        }
    }
    sum /= max(count(at.xy, 16.), 1.);
    return roots(sum, at.z);
}

//!DESC fsrcnnx_car_lite 16/18: statistics of areas
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_RESIDUAL
//!BIND VSA_FSRCNNX_CAR_LITE_SQUARES
//!SAVE VSA_FSRCNNX_CAR_LITE_AREAS
//!WIDTH LUMA.w 255 + LUMA.w 255 + 256 % - 256 / 2 *
//!HEIGHT LUMA.h 255 + LUMA.h 255 + 256 % - 256 /
//!COMPONENTS 4

float count(vec2 square, float side) { // pixels with neighbours on all sides in a square
    vec2 pixels = min((square + 1.) * side, VSA_FSRCNNX_CAR_LITE_RESIDUAL_size - 1.) - max(square * side, 1.);
    return max(pixels.x, 0.) * max(pixels.y, 0.);
}

vec3 place(float side) { // the square that this fragment is for, and which of its vectors
    vec2 squares = floor((VSA_FSRCNNX_CAR_LITE_RESIDUAL_size + side - 1.) / side);
    vec2 texel = floor(VSA_FSRCNNX_CAR_LITE_RESIDUAL_pos * vec2(squares.x * 2., squares.y));
    return vec3(floor((texel.x + .5) / 2.), texel.y, mod(texel.x, 2.));
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
            vec4 value = VSA_FSRCNNX_CAR_LITE_SQUARES_tex((vec2(square.x * 2. + vector, square.y) + .5) * VSA_FSRCNNX_CAR_LITE_SQUARES_pt);
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

//!DESC fsrcnnx_car_lite 17/18: factor
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_RESIDUAL
//!BIND VSA_FSRCNNX_CAR_LITE_AREAS
//!SAVE VSA_FSRCNNX_CAR_LITE_FACTOR
//!WIDTH 1
//!HEIGHT 1
//!COMPONENTS 4

float count(vec2 square, float side) { // pixels with neighbours on all sides in a square
    vec2 pixels = min((square + 1.) * side, VSA_FSRCNNX_CAR_LITE_RESIDUAL_size - 1.) - max(square * side, 1.);
    return max(pixels.x, 0.) * max(pixels.y, 0.);
}

vec4 mean(vec2 first, float vector) { // over the squares from this one on
    vec4 sum = vec4(0.);
    float total = 0.;
    for (int y = 0; y < 128; y++) {
        vec2 square = first + vec2(0., y);
        if (square.y * 256. >= VSA_FSRCNNX_CAR_LITE_RESIDUAL_size.y) break;
        for (int x = 0; x < 128; x++) {
            if (square.x * 256. >= VSA_FSRCNNX_CAR_LITE_RESIDUAL_size.x) break;
            vec4 value = VSA_FSRCNNX_CAR_LITE_AREAS_tex((vec2(square.x * 2. + vector, square.y) + .5) * VSA_FSRCNNX_CAR_LITE_AREAS_pt);
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
    float u0 = clamp((s0 - 1.0788) * 1.2307, -1., 1.);
    float u1 = clamp((s1 - .32157) * 1.9417, -1., 1.);
    float u2 = clamp((s2 - .49745) * 2.2853, -1., 1.);
    float u3 = clamp((s3 - -2.7844) * .71004, -1., 1.);
    float u4 = clamp((s4 - 3.2722) * .61759, -1., 1.);
    float u5 = clamp((s5 - 1.9194) * .61658, -1., 1.);
    float z = -1.9646 + .24862 * u0 + -.15712 * u1 + -.45085 * u2 + .79866 * u3 + .047948 * u4 + -.31298 * u5;
    z += -2.2889 * tanh(.66401 + -.31624 * u0 + -.13964 * u1 + .6598 * u2 + .87879 * u3 + -1.8113 * u4 + 2.1931 * u5);
    z += 2.3787 * tanh(1.4588 + .29465 * u0 + .35045 * u1 + 1.1576 * u2 + 1.7819 * u3 + -1.6489 * u4 + -.26878 * u5);
    z += -2.0589 * tanh(-1.7608 + .6598 * u0 + .20982 * u1 + 2.0513 * u2 + -.58183 * u3 + -.13492 * u4 + -.35903 * u5);
    z += 2.3329 * tanh(.48208 + 1.0787 * u0 + .4648 * u1 + -.64167 * u2 + 1.2376 * u3 + 1.0196 * u4 + .33422 * u5);
    z += 2.555 * tanh(.24485 + .066996 * u0 + -.36318 * u1 + -.39777 * u2 + 2.459 * u3 + .55263 * u4 + -1.0109 * u5);
    z += 2.7173 * tanh(-.63058 + .44509 * u0 + -1.7887 * u1 + 2.6327 * u2 + -.37802 * u3 + .45246 * u4 + -1.02 * u5);
    bool small = VSA_FSRCNNX_CAR_LITE_RESIDUAL_size.x < 2.5 || VSA_FSRCNNX_CAR_LITE_RESIDUAL_size.y < 2.5;
    return small ? 1. : 1.5 / (1. + exp(-z));
}

vec4 hook() {
    return vec4(factor(0.), 0., 0., 0.);
}

//!DESC fsrcnnx_car_lite 18/18: output
//!HOOK LUMA
//!BIND LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_RESIDUAL
//!BIND VSA_FSRCNNX_CAR_LITE_FACTOR

vec4 hook() {
    vec4 color = LUMA_tex((floor(LUMA_pos * LUMA_size) + .5) * LUMA_pt);
    vec4 residual = VSA_FSRCNNX_CAR_LITE_RESIDUAL_tex((floor(VSA_FSRCNNX_CAR_LITE_RESIDUAL_pos * VSA_FSRCNNX_CAR_LITE_RESIDUAL_size) + .5) * VSA_FSRCNNX_CAR_LITE_RESIDUAL_pt);
    vec4 factor = VSA_FSRCNNX_CAR_LITE_FACTOR_tex(vec2(.5));
    color.x = clamp(color.x + factor.x * residual.x / 255., 0., 1.);
    return color;
}
