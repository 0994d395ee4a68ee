// SPDX-License-Identifier: MIT
// fsrcnnx_car: FSRCNNX 16-0-4-1, luma restoration for mixed video codecs and JPEG
// Network fsrcnnx (d=16 m=4 r=1 residual=True s=0 scale=1), weights a8cd67affcfd0211.
// Generated, do not edit: python export/to_glsl.py fsrcnnx_car.onnx --build compat

//!DESC fsrcnnx_car 1/29: copy of luma
//!HOOK LUMA
//!BIND LUMA
//!SAVE VSA_FSRCNNX_CAR_LUMA
//!COMPONENTS 4

vec4 hook() {
    return vec4((LUMA_tex((floor(LUMA_pos * LUMA_size) + .5) * LUMA_pt) - .5).xy, 0., 1.);
}

//!DESC fsrcnnx_car 2/29: 5x5 1>16, channels 1 to 4
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LUMA
//!SAVE VSA_FSRCNNX_CAR_0_0
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec2 at0 = floor(VSA_FSRCNNX_CAR_LUMA_pos * (VSA_FSRCNNX_CAR_LUMA_size + 10.)) - (5.) + .5;
    vec4 a0 = vec4(-.011198,-.0011666,.0086856,.082706);
    float av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-2, -2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a0 += vec4(-.001469,-.16243,.16383,.10672) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-1, -2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a0 += vec4(.17279,.040909,.081651,-.3595) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(0, -2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a0 += vec4(-.057375,.051316,-.099536,-.1302) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(1, -2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a0 += vec4(-.30356,-.38563,-.27743,.013492) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(2, -2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a0 += vec4(.13176,.0697,.49127,-.24851) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-2, -1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a0 += vec4(-.052824,.12457,-.37368,-.42437) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-1, -1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a0 += vec4(-.11197,-.41397,-.24172,-.11666) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(0, -1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a0 += vec4(-.27078,.45644,.70297,.14923) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(1, -1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a0 += vec4(.50763,.29789,.31068,-.060616) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(2, -1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a0 += vec4(-.37766,-.42824,-.39256,-.096681) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-2, 0)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a0 += vec4(-.10124,.36703,.45432,.024527) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-1, 0)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a0 += vec4(.020559,.0070495,-.14482,-.31051) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(0, 0)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a0 += vec4(-.086418,.04099,-.12596,-.19294) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(1, 0)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a0 += vec4(-.099713,-.37791,-.16147,.57642) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(2, 0)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a0 += vec4(.16408,.15508,.063373,.51098) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-2, 1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a0 += vec4(.67645,-.060622,-.1829,-.18695) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-1, 1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a0 += vec4(-.12017,.050252,.11036,.26523) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(0, 1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a0 += vec4(.22967,.03438,-.11113,.6037) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(1, 1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a0 += vec4(-.01207,.064453,-.00038807,-.24804) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(2, 1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a0 += vec4(.03878,.11749,-.15372,.031545) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-2, 2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a0 += vec4(.0068095,.00011823,-.22575,-.0024898) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-1, 2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a0 += vec4(-.26913,-.15672,.30141,.041703) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(0, 2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a0 += vec4(-.018332,-.42041,-.041379,.053969) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(1, 2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a0 += vec4(-.027712,.27933,.052433,.3381) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(2, 2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a0 += vec4(-.074269,.20985,-.10014,.025541) * av;
    return vec4(a0);
}

//!DESC fsrcnnx_car 3/29: 5x5 1>16, channels 5 to 8
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LUMA
//!SAVE VSA_FSRCNNX_CAR_0_1
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec2 at0 = floor(VSA_FSRCNNX_CAR_LUMA_pos * (VSA_FSRCNNX_CAR_LUMA_size + 10.)) - (5.) + .5;
    vec4 a1 = vec4(.011831,-.0041569,.075645,-.012257);
    float av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-2, -2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a1 += vec4(.014141,.02062,-.086292,.17532) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-1, -2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a1 += vec4(-.032077,.054343,-.24842,.029463) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(0, -2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a1 += vec4(-.016006,-.28165,.27994,-.041502) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(1, -2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a1 += vec4(-.024842,.097274,.10083,-.049836) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(2, -2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a1 += vec4(.050371,.10081,.16637,-.083335) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-2, -1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a1 += vec4(.1459,.19775,-.16761,-.35438) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-1, -1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a1 += vec4(.16238,-.017118,.15002,.10723) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(0, -1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a1 += vec4(.20572,.10636,.18442,.084733) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(1, -1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a1 += vec4(-.23832,-.016064,.13297,-.061759) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(2, -1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a1 += vec4(.03311,.075507,.26137,.16838) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-2, 0)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a1 += vec4(-.31966,-.021598,.43622,.19445) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-1, 0)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a1 += vec4(.0097111,-.26416,-.21008,.10525) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(0, 0)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a1 += vec4(.12964,.056214,.10054,-.21887) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(1, 0)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a1 += vec4(.18303,-.079562,.23349,-.33835) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(2, 0)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a1 += vec4(-.36161,-.32323,-.20858,.036595) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-2, 1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a1 += vec4(.047371,.051023,-.31297,-.085061) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-1, 1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a1 += vec4(-.20249,.25589,.1265,.48673) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(0, 1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a1 += vec4(-.050312,.11558,-.023562,-.25968) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(1, 1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a1 += vec4(.17103,.19207,.051629,.15162) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(2, 1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a1 += vec4(.13241,.10015,.3006,.16897) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-2, 2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a1 += vec4(.020588,-.25725,-.21721,-.23601) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-1, 2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a1 += vec4(-.14067,.035251,-.47353,-.24902) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(0, 2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a1 += vec4(.28544,-.12546,-.23131,.066941) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(1, 2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a1 += vec4(.046681,-.1566,-.34201,.33895) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(2, 2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a1 += vec4(-.15519,.065072,.1945,-.23396) * av;
    return vec4(a1);
}

//!DESC fsrcnnx_car 4/29: 5x5 1>16, channels 9 to 12
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LUMA
//!SAVE VSA_FSRCNNX_CAR_0_2
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec2 at0 = floor(VSA_FSRCNNX_CAR_LUMA_pos * (VSA_FSRCNNX_CAR_LUMA_size + 10.)) - (5.) + .5;
    vec4 a2 = vec4(.0026233,.012265,-.08599,-.0018465);
    float av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-2, -2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a2 += vec4(.34151,-.11894,-.41286,-.044406) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-1, -2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a2 += vec4(-.1397,.22365,-.038641,.13043) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(0, -2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a2 += vec4(-.014002,-.35962,-.02673,-.069995) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(1, -2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a2 += vec4(.38068,.032837,.3037,-.094914) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(2, -2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a2 += vec4(-.025933,-.15511,-.018968,.44514) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-2, -1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a2 += vec4(-.014084,-.15792,-.11676,.30659) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-1, -1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a2 += vec4(-.012864,.2724,.023974,-.41632) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(0, -1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a2 += vec4(-.58514,.048418,-.22504,-.15219) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(1, -1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a2 += vec4(-.28271,-.54983,-.011651,-.03778) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(2, -1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a2 += vec4(-.0026064,.166,.14338,-.18265) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-2, 0)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a2 += vec4(.16975,.41727,-.069648,.30274) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-1, 0)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a2 += vec4(-.01675,-.032998,-.13399,-.13627) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(0, 0)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a2 += vec4(-.15586,.24079,.2443,.29194) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(1, 0)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a2 += vec4(.28569,.24374,.01837,-.06068) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(2, 0)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a2 += vec4(-.069613,.14601,.068167,-.15101) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-2, 1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a2 += vec4(-.22849,-.15532,-.33719,-.31519) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-1, 1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a2 += vec4(.51667,.11052,-.19626,-.032241) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(0, 1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a2 += vec4(.047915,-.026535,.051945,.047747) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(1, 1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a2 += vec4(.17769,.072606,.073228,.084438) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(2, 1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a2 += vec4(-.019275,-.061642,-.18064,.2328) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-2, 2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a2 += vec4(-.073308,-.052913,-.024356,.033261) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-1, 2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a2 += vec4(-.044652,-.13832,-.16004,-.052894) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(0, 2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a2 += vec4(-.26974,.036449,.23457,.30243) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(1, 2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a2 += vec4(-.31211,-.099343,.24225,-.35899) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(2, 2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a2 += vec4(.32619,-.017379,.17334,-.097731) * av;
    return vec4(a2);
}

//!DESC fsrcnnx_car 5/29: 5x5 1>16, channels 13 to 16
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LUMA
//!SAVE VSA_FSRCNNX_CAR_0_3
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec2 at0 = floor(VSA_FSRCNNX_CAR_LUMA_pos * (VSA_FSRCNNX_CAR_LUMA_size + 10.)) - (5.) + .5;
    vec4 a3 = vec4(-.00036037,.014244,.022065,.023235);
    float av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-2, -2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a3 += vec4(.035396,-.11199,.00012296,.21985) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-1, -2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a3 += vec4(.045522,.1517,.015954,.017583) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(0, -2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a3 += vec4(.028354,-.038559,-.062537,.050762) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(1, -2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a3 += vec4(.11065,.01842,.078834,-.2003) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(2, -2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a3 += vec4(-.11388,-.051753,-.3197,-.28391) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-2, -1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a3 += vec4(-.15624,-.035343,.066886,.26227) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-1, -1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a3 += vec4(.077187,-.34711,-.33334,-.47301) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(0, -1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a3 += vec4(-.034432,.096908,.089886,.040525) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(1, -1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a3 += vec4(.02032,-.3659,.39959,.34133) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(2, -1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a3 += vec4(.03483,.24035,.047239,.33951) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-2, 0)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a3 += vec4(.35266,-.0078715,.073036,-.075469) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-1, 0)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a3 += vec4(-.49073,.0028875,.020122,-.046002) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(0, 0)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a3 += vec4(.59872,-.072097,.16094,-.37912) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(1, 0)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a3 += vec4(.050059,.51406,-.040744,.052226) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(2, 0)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a3 += vec4(.10546,.037785,-.18881,.10798) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-2, 1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a3 += vec4(-.18053,.60749,.39246,.075904) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-1, 1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a3 += vec4(.29415,-.34657,-.35415,.00031818) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(0, 1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a3 += vec4(-.65033,-.13678,.27195,.10603) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(1, 1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a3 += vec4(.13542,.19928,-.21446,.055099) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(2, 1)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a3 += vec4(-.12468,-.37989,.26071,-.12016) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-2, 2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a3 += vec4(.23315,-.24752,-.40026,.11616) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(-1, 2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a3 += vec4(-.040604,-.063747,.30041,-.076439) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(0, 2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a3 += vec4(-.058683,.3194,-.055742,-.35584) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(1, 2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a3 += vec4(-.24433,-.20565,-.045357,.31865) * av;
    av = VSA_FSRCNNX_CAR_LUMA_tex((at0 + vec2(2, 2)) * VSA_FSRCNNX_CAR_LUMA_pt).x;
    a3 += vec4(.052124,.28559,-.086679,-.049308) * av;
    return vec4(a3);
}

//!DESC fsrcnnx_car 6/29: 3x3 16>16, channels 1 to 4
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_0_0
//!BIND VSA_FSRCNNX_CAR_0_1
//!BIND VSA_FSRCNNX_CAR_0_2
//!BIND VSA_FSRCNNX_CAR_0_3
//!SAVE VSA_FSRCNNX_CAR_1_0
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(.34397,-.44881,-.21807,-.38439);
    vec4 av;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(-1, -1));
    a0 += vec4(-.36997,.037944,-.4998,-.029849) * av.x;
    a0 += vec4(.26551,-.45373,-.24864,-.36479) * av.y;
    a0 += vec4(-.24422,.26345,-.31726,.11988) * av.z;
    a0 += vec4(-.39441,-.3464,.31204,.31377) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(0, -1));
    a0 += vec4(.25716,.075495,-.20311,-.38007) * av.x;
    a0 += vec4(-.54167,.15412,-.39918,-.32898) * av.y;
    a0 += vec4(-.26783,-.11508,-.29081,.5114) * av.z;
    a0 += vec4(.62799,-.4071,.16566,.028634) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(1, -1));
    a0 += vec4(.070424,.24855,.18922,.054051) * av.x;
    a0 += vec4(.19289,.2431,.24041,-.209) * av.y;
    a0 += vec4(.27713,.13548,-.09262,.1078) * av.z;
    a0 += vec4(-.15636,-.4472,.058713,-.13271) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(-1, 0));
    a0 += vec4(-1.1856,-.14672,-.3266,.08061) * av.x;
    a0 += vec4(-.63178,.1077,-.6588,.36871) * av.y;
    a0 += vec4(-.61772,.039879,-.41529,-.28093) * av.z;
    a0 += vec4(.28796,-.83778,.66651,-.39432) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(0, 0));
    a0 += vec4(.78939,-.32927,.4267,-.029785) * av.x;
    a0 += vec4(.24006,.09611,-.052557,-.00032689) * av.y;
    a0 += vec4(-.19524,.15393,.29625,.06933) * av.z;
    a0 += vec4(-.54722,-.36719,-.11494,.38044) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(1, 0));
    a0 += vec4(-.21749,.22242,.25795,.29395) * av.x;
    a0 += vec4(.24823,-.016545,.21597,-.037728) * av.y;
    a0 += vec4(.56906,-.070723,.40307,.12299) * av.z;
    a0 += vec4(.10477,-.42418,-.55949,.18396) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(-1, 1));
    a0 += vec4(.66528,.06151,.14634,.14707) * av.x;
    a0 += vec4(1.0533,.24705,.18366,.07401) * av.y;
    a0 += vec4(.99839,.15163,.16989,-.27013) * av.z;
    a0 += vec4(-.19843,-.6492,-.2247,.21107) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(0, 1));
    a0 += vec4(-.52974,-.23387,-.095519,-.12815) * av.x;
    a0 += vec4(-.037463,.083455,.61115,.10305) * av.y;
    a0 += vec4(.14943,-.32173,.12708,-.45906) * av.z;
    a0 += vec4(-.055729,-.55449,.072188,-.068181) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(1, 1));
    a0 += vec4(.029027,.20352,.12565,-.072991) * av.x;
    a0 += vec4(-.7033,-.4524,.22633,.32692) * av.y;
    a0 += vec4(-.76968,-.23927,.071346,.1609) * av.z;
    a0 += vec4(.061977,-.18584,-.20394,.18212) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(-1, -1));
    a0 += vec4(.018528,-.0089882,.41733,-.28453) * av.x;
    a0 += vec4(-.23647,-.090821,-.1672,-.3411) * av.y;
    a0 += vec4(-.22926,-.54563,.035164,-.4547) * av.z;
    a0 += vec4(.51479,-.15708,.44662,.0026877) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(0, -1));
    a0 += vec4(.073462,-.2713,-.13287,-.16148) * av.x;
    a0 += vec4(-.37371,.055497,.38526,-.26363) * av.y;
    a0 += vec4(.30239,-.33531,.013445,.03341) * av.z;
    a0 += vec4(-.4879,-.065581,-.88372,-.15609) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(1, -1));
    a0 += vec4(-.26881,-.0032587,.22263,-.00098092) * av.x;
    a0 += vec4(.359,-.25289,.3892,-.3381) * av.y;
    a0 += vec4(-.045888,-.15684,.091422,.24909) * av.z;
    a0 += vec4(.2328,-.016074,.15153,-.53591) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(-1, 0));
    a0 += vec4(.47846,.39246,-.36553,.25328) * av.x;
    a0 += vec4(.37945,.14916,.068701,.49381) * av.y;
    a0 += vec4(.29816,-.52882,-.36624,-.13753) * av.z;
    a0 += vec4(-.080572,-.080889,-.58966,.1761) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(0, 0));
    a0 += vec4(-.60681,-.17471,-.38762,-.3839) * av.x;
    a0 += vec4(.23511,-.14682,.18284,.32497) * av.y;
    a0 += vec4(-.28946,-.45172,-.10255,-.17241) * av.z;
    a0 += vec4(-.27944,.32813,-.28483,.41643) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(1, 0));
    a0 += vec4(.13629,-.032208,.56545,.30387) * av.x;
    a0 += vec4(-.21435,.29114,-.41543,.31581) * av.y;
    a0 += vec4(-.21053,-.20427,.3438,.0071119) * av.z;
    a0 += vec4(.26237,-.037929,.48868,.036833) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(-1, 1));
    a0 += vec4(-.17793,.44639,-.09429,.3553) * av.x;
    a0 += vec4(.12474,.1075,.20218,-.048691) * av.y;
    a0 += vec4(-.11683,-.21635,-.50143,-.012407) * av.z;
    a0 += vec4(-.2674,-.21167,-.021763,-.10147) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(0, 1));
    a0 += vec4(.097574,-.16831,-.38676,.11032) * av.x;
    a0 += vec4(.19265,-.2203,-.28888,-.0019207) * av.y;
    a0 += vec4(-.37875,-.1952,.010081,-.31256) * av.z;
    a0 += vec4(.082352,.1811,.56508,.19591) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(1, 1));
    a0 += vec4(.15115,-.15975,.10774,-.14468) * av.x;
    a0 += vec4(-.47211,.15296,-.35063,-.15061) * av.y;
    a0 += vec4(.5185,-.23719,.42895,-.046852) * av.z;
    a0 += vec4(.089698,.0816,.20895,-.072782) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(-1, -1));
    a0 += vec4(-.0022505,-.021617,-.54419,-.46038) * av.x;
    a0 += vec4(-.14986,.086061,.56189,-.27495) * av.y;
    a0 += vec4(.27838,.20162,-.1323,.10357) * av.z;
    a0 += vec4(-.35802,.1049,-.10729,-.099672) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(0, -1));
    a0 += vec4(-.08319,-.26588,.48554,-.12584) * av.x;
    a0 += vec4(-.175,.12678,.29893,-.1081) * av.y;
    a0 += vec4(.16031,.22644,.25445,-.11955) * av.z;
    a0 += vec4(-.0033674,.22599,.49914,-.18146) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(1, -1));
    a0 += vec4(.20825,.097903,.54,-.43219) * av.x;
    a0 += vec4(.21274,.012059,-.30085,-.33555) * av.y;
    a0 += vec4(.14345,.47148,-.001748,.22305) * av.z;
    a0 += vec4(.49575,-.34587,.2695,-.0035647) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(-1, 0));
    a0 += vec4(.48908,-.26367,.69239,.19073) * av.x;
    a0 += vec4(1.0221,-.39904,.21827,.020455) * av.y;
    a0 += vec4(.16381,.59977,.11791,-.10436) * av.z;
    a0 += vec4(.076505,-.033647,.46655,.11174) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(0, 0));
    a0 += vec4(.072415,-.34366,.23198,.21649) * av.x;
    a0 += vec4(-.26866,-.14871,-.4076,-.37093) * av.y;
    a0 += vec4(.27027,.25303,-.34798,-.23272) * av.z;
    a0 += vec4(.50003,-.26102,-.021353,-.083955) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(1, 0));
    a0 += vec4(-.29036,.054849,-.58632,.047558) * av.x;
    a0 += vec4(-.46856,-.32019,-.4584,-.24862) * av.y;
    a0 += vec4(-.56319,.38751,-.077419,-.14081) * av.z;
    a0 += vec4(-.21954,-.17837,-.90807,-.16797) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(-1, 1));
    a0 += vec4(-.35804,.32573,.068647,.05241) * av.x;
    a0 += vec4(-.73906,.046785,-.29585,.74864) * av.y;
    a0 += vec4(-.45557,.22366,.17333,-.22054) * av.z;
    a0 += vec4(.53858,-.081289,.44949,.0055532) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(0, 1));
    a0 += vec4(-.027184,.019332,-.45036,.44692) * av.x;
    a0 += vec4(.70379,.61819,.034208,.42047) * av.y;
    a0 += vec4(-.083089,.30483,-.0028583,.202) * av.z;
    a0 += vec4(-.45042,.27444,-.76034,.083157) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(1, 1));
    a0 += vec4(-.14226,.58749,-.28877,.049512) * av.x;
    a0 += vec4(-.16741,-.0068259,.30035,.049405) * av.y;
    a0 += vec4(.10407,.63431,.0018335,-.10906) * av.z;
    a0 += vec4(-.6253,.27269,.086462,.36016) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(-1, -1));
    a0 += vec4(.07575,-.28085,-.31542,-.16925) * av.x;
    a0 += vec4(-.17886,.22024,.3674,.058751) * av.y;
    a0 += vec4(-.25257,.164,-.036662,.058242) * av.z;
    a0 += vec4(.12978,.35968,.092158,.18734) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(0, -1));
    a0 += vec4(-1.0681,.3708,.23818,.36764) * av.x;
    a0 += vec4(.43489,.071417,-.2063,.28207) * av.y;
    a0 += vec4(-.16144,-.028225,-.24684,.15753) * av.z;
    a0 += vec4(.37973,-.26043,.07272,-.0062822) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(1, -1));
    a0 += vec4(1.4968,.19857,.31395,.27275) * av.x;
    a0 += vec4(-.22051,.17551,-.44091,-.015929) * av.y;
    a0 += vec4(.11557,-.38153,-.38575,-.18265) * av.z;
    a0 += vec4(.17442,.1648,.6015,-.068024) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(-1, 0));
    a0 += vec4(-.17196,-.31954,-.31596,-.44089) * av.x;
    a0 += vec4(.87975,-.31229,.53726,-.37444) * av.y;
    a0 += vec4(-.27117,.4036,-.022175,.14202) * av.z;
    a0 += vec4(.081247,.13622,.717,.016828) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(0, 0));
    a0 += vec4(.57933,-.2251,.89973,-.13466) * av.x;
    a0 += vec4(-.92139,-.35631,-.16706,-.2759) * av.y;
    a0 += vec4(.23359,.098692,.38345,.00112) * av.z;
    a0 += vec4(-.21286,-.13807,.023969,.2041) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(1, 0));
    a0 += vec4(-.8656,.1215,-.21152,.2135) * av.x;
    a0 += vec4(.45804,-.089438,.39721,.011142) * av.y;
    a0 += vec4(.3503,.31084,.15694,-.050062) * av.z;
    a0 += vec4(.3883,.22329,-.49529,.35318) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(-1, 1));
    a0 += vec4(-.11223,.074373,-.19154,-.058161) * av.x;
    a0 += vec4(-.51035,-.051695,-.66026,.47086) * av.y;
    a0 += vec4(.19891,-.1638,.0015506,-.19463) * av.z;
    a0 += vec4(.0087078,-.49594,.21408,-.33123) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(0, 1));
    a0 += vec4(-.14795,-.18245,-.60873,-.173) * av.x;
    a0 += vec4(.47186,.08483,-.046344,-.1197) * av.y;
    a0 += vec4(.1207,-.32003,.15254,.021499) * av.z;
    a0 += vec4(-.41346,-.48973,-.78789,-.30122) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(1, 1));
    a0 += vec4(.13452,.28838,.13558,.13946) * av.x;
    a0 += vec4(-.37694,.18646,.25902,-.10291) * av.y;
    a0 += vec4(-.41243,-.12925,.08218,.13477) * av.z;
    a0 += vec4(-.70538,.4821,-.45676,.12355) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(.22207,.062091,-.16222,-.10756) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC fsrcnnx_car 7/29: 3x3 16>16, channels 5 to 8
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_0_0
//!BIND VSA_FSRCNNX_CAR_0_1
//!BIND VSA_FSRCNNX_CAR_0_2
//!BIND VSA_FSRCNNX_CAR_0_3
//!SAVE VSA_FSRCNNX_CAR_1_1
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(-.025811,-.092265,.15344,-.015808);
    vec4 av;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(-1, -1));
    a1 += vec4(.10468,-.15365,-.094147,.30222) * av.x;
    a1 += vec4(-.32804,-.24578,-.35404,-.39149) * av.y;
    a1 += vec4(.041073,.10794,.09074,.27809) * av.z;
    a1 += vec4(.41829,-.12766,.14508,-.014238) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(0, -1));
    a1 += vec4(.049532,-.18723,.069858,.070993) * av.x;
    a1 += vec4(.1727,.084341,.16752,-.27833) * av.y;
    a1 += vec4(.35138,-.22118,.056463,.21958) * av.z;
    a1 += vec4(-.12131,.20641,-.14158,.092366) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(1, -1));
    a1 += vec4(.095137,-.16179,.36742,-.097249) * av.x;
    a1 += vec4(-.017397,.33383,.29572,-.53363) * av.y;
    a1 += vec4(.22696,-.035308,-.3103,.48502) * av.z;
    a1 += vec4(-.23568,.016393,.20587,-.26393) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(-1, 0));
    a1 += vec4(.057384,.34106,.085824,.27553) * av.x;
    a1 += vec4(-.032632,-.30911,-.27186,.026815) * av.y;
    a1 += vec4(.56566,.15491,-.062541,.032185) * av.z;
    a1 += vec4(-.28079,.031348,.29654,.14801) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(0, 0));
    a1 += vec4(-.47,-.11765,-.0080808,-.21847) * av.x;
    a1 += vec4(.22796,.17999,-.39253,-.067853) * av.y;
    a1 += vec4(.16846,.55288,.11024,.057948) * av.z;
    a1 += vec4(-.30788,-.025931,-.051757,.039379) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(1, 0));
    a1 += vec4(-.14564,.016513,-.012381,.12781) * av.x;
    a1 += vec4(.1034,.078488,-.21947,.14589) * av.y;
    a1 += vec4(-.51824,-.13822,.074246,-.10861) * av.z;
    a1 += vec4(-.24717,.0051212,-.27973,-.40867) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(-1, 1));
    a1 += vec4(.055814,-.10472,-.21892,.021646) * av.x;
    a1 += vec4(-.053036,-.1559,.33972,-.018028) * av.y;
    a1 += vec4(-.28141,-.37448,-.25628,-.32701) * av.z;
    a1 += vec4(-.34466,-.22557,-.12704,.40885) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(0, 1));
    a1 += vec4(.10739,.18973,-.16096,-.12621) * av.x;
    a1 += vec4(-.07966,.0060799,.042817,.0076224) * av.y;
    a1 += vec4(-.36155,.033283,.046406,-.20765) * av.z;
    a1 += vec4(-.13948,-.01957,.047624,.24744) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(1, 1));
    a1 += vec4(.1819,.099427,.13621,-.12677) * av.x;
    a1 += vec4(-.0050699,.05247,.40053,1.0568) * av.y;
    a1 += vec4(-.20476,-.056165,.21351,-.47673) * av.z;
    a1 += vec4(.092832,-.2515,-.11335,-.26379) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(-1, -1));
    a1 += vec4(-.068574,.12885,.081059,.17904) * av.x;
    a1 += vec4(-.026095,-.053489,-.12608,-.18059) * av.y;
    a1 += vec4(.49904,.10205,.025333,-.46249) * av.z;
    a1 += vec4(-.51999,-.23882,-.097061,.097396) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(0, -1));
    a1 += vec4(.0029377,.14668,-.040917,-.16777) * av.x;
    a1 += vec4(-.13337,.21121,.020385,.30664) * av.y;
    a1 += vec4(.16765,.52093,.28513,-.27533) * av.z;
    a1 += vec4(.12684,-.0078855,-.062747,.20142) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(1, -1));
    a1 += vec4(-.078423,.32046,.25031,.0070594) * av.x;
    a1 += vec4(-.25255,.091256,.31934,.030916) * av.y;
    a1 += vec4(.28,.25521,.4924,.39609) * av.z;
    a1 += vec4(.049408,.43883,.35036,.33078) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(-1, 0));
    a1 += vec4(.019208,-.40661,-.26246,-.03399) * av.x;
    a1 += vec4(.16405,-.086019,-.18255,.2855) * av.y;
    a1 += vec4(.10898,-.11561,-.61887,-.25155) * av.z;
    a1 += vec4(.08449,-.099706,-.068602,-.22954) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(0, 0));
    a1 += vec4(.3305,.17874,-.17611,-.0082111) * av.x;
    a1 += vec4(.034029,-.086071,-.2138,.10013) * av.y;
    a1 += vec4(.049943,.39896,-.071008,.14012) * av.z;
    a1 += vec4(.1833,-.024676,-.25333,.074753) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(1, 0));
    a1 += vec4(-.057426,.29068,.26448,.079307) * av.x;
    a1 += vec4(.32076,-.012912,-.26868,.066038) * av.y;
    a1 += vec4(-.22726,.21747,-.067097,.60176) * av.z;
    a1 += vec4(-.17141,.039358,-.3579,-.088713) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(-1, 1));
    a1 += vec4(-.067248,-.4397,.23598,-.15426) * av.x;
    a1 += vec4(-.19085,.15417,.30777,-.50025) * av.y;
    a1 += vec4(.16844,-.21487,-.24036,-.49247) * av.z;
    a1 += vec4(.073623,-.080774,.48631,-.37725) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(0, 1));
    a1 += vec4(-.011181,-.34966,-.2863,-.067367) * av.x;
    a1 += vec4(-.039276,-.11103,.1359,-.40001) * av.y;
    a1 += vec4(-.061588,.13484,-.19713,-.0042759) * av.z;
    a1 += vec4(.37845,-.0061284,.23094,-.089731) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(1, 1));
    a1 += vec4(-.053551,.088677,-.048162,.090212) * av.x;
    a1 += vec4(.1078,-.086016,.0088997,.23452) * av.y;
    a1 += vec4(-.54758,.031743,.036485,.066652) * av.z;
    a1 += vec4(-.21797,.017535,-.26565,.11956) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(-1, -1));
    a1 += vec4(-.18376,.1159,-.33965,.41616) * av.x;
    a1 += vec4(.077042,.017231,.09774,.12497) * av.y;
    a1 += vec4(-.15198,-.074016,-.24562,-.62777) * av.z;
    a1 += vec4(.25926,.13112,.20219,.50307) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(0, -1));
    a1 += vec4(-.25481,.12947,.23544,.41788) * av.x;
    a1 += vec4(.27773,.37596,-.079676,.068803) * av.y;
    a1 += vec4(-.14778,-.13941,-.07161,-.19093) * av.z;
    a1 += vec4(-.23544,.058363,-.32688,.24765) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(1, -1));
    a1 += vec4(-.1624,.39626,.084212,.029554) * av.x;
    a1 += vec4(.2665,.73123,.14669,-.080482) * av.y;
    a1 += vec4(-.13131,-.44256,.35516,-.2074) * av.z;
    a1 += vec4(.067831,.045339,.2583,.28006) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(-1, 0));
    a1 += vec4(-.27327,-.17265,-.04437,-.44402) * av.x;
    a1 += vec4(-.23234,-.48311,-.16268,-.21848) * av.y;
    a1 += vec4(-.50241,.39314,.023408,-.046138) * av.z;
    a1 += vec4(-.32585,-.26004,.14661,-.10976) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(0, 0));
    a1 += vec4(-.23601,-.83557,.0093477,-.14078) * av.x;
    a1 += vec4(-.048917,-.26012,-.3129,.22125) * av.y;
    a1 += vec4(-.4317,-.11288,-.14013,-.065607) * av.z;
    a1 += vec4(-.37395,-.23643,-.19539,-.53598) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(1, 0));
    a1 += vec4(.077146,-.28975,-.52778,-.033568) * av.x;
    a1 += vec4(-.020143,.065277,-.2218,.16042) * av.y;
    a1 += vec4(.21502,-.17433,.24656,.19614) * av.z;
    a1 += vec4(.078688,-.30497,-.31335,.030788) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(-1, 1));
    a1 += vec4(.12094,.4389,.043591,-.098058) * av.x;
    a1 += vec4(-.16281,-.1279,.51533,-.14495) * av.y;
    a1 += vec4(-.042464,.50931,.065728,.19907) * av.z;
    a1 += vec4(-.00055966,.23095,.11816,-.2096) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(0, 1));
    a1 += vec4(.37482,.23693,.6141,-.23802) * av.x;
    a1 += vec4(-.0027494,-.43683,.25347,-.080809) * av.y;
    a1 += vec4(.10502,.32618,.059559,.50972) * av.z;
    a1 += vec4(.2238,.3399,.17198,-.29058) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(1, 1));
    a1 += vec4(.62031,-.022641,.055669,.13445) * av.x;
    a1 += vec4(-.1661,.075707,-.26092,-.12995) * av.y;
    a1 += vec4(.1489,-.17447,-.12388,.38682) * av.z;
    a1 += vec4(.30404,.062923,-.059042,.050834) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(-1, -1));
    a1 += vec4(.27812,.092875,.29378,-.0087623) * av.x;
    a1 += vec4(.11966,.16473,-.070917,.12895) * av.y;
    a1 += vec4(.19297,-.2074,.17555,.17073) * av.z;
    a1 += vec4(-.28694,-.10398,-.14061,.69512) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(0, -1));
    a1 += vec4(.40073,.057404,.41378,.073901) * av.x;
    a1 += vec4(.25237,.15892,-.17135,-.30061) * av.y;
    a1 += vec4(-.045797,.10398,-.19558,.0822) * av.z;
    a1 += vec4(-.41269,.14995,.018297,.37829) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(1, -1));
    a1 += vec4(.028261,-.39014,-.43887,.09434) * av.x;
    a1 += vec4(.24599,-.0085034,-.22699,.036856) * av.y;
    a1 += vec4(.32415,.3346,.21019,-.29109) * av.z;
    a1 += vec4(-.17793,-.24866,.057927,-.46349) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(-1, 0));
    a1 += vec4(.03957,.15117,-.22587,.13128) * av.x;
    a1 += vec4(-.31447,-.19141,.30371,-.097293) * av.y;
    a1 += vec4(.052917,.0010624,-.26902,.31181) * av.z;
    a1 += vec4(-.082372,.59721,.088742,.26419) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(0, 0));
    a1 += vec4(-.39728,.28375,.43646,-.20447) * av.x;
    a1 += vec4(-.2025,.016174,.30065,.18406) * av.y;
    a1 += vec4(-.13563,.011057,.089649,.20201) * av.z;
    a1 += vec4(.048751,.60036,-.042225,-.32095) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(1, 0));
    a1 += vec4(-.30612,-.29646,.27584,-.016093) * av.x;
    a1 += vec4(-.1993,-.2177,.19508,.11753) * av.y;
    a1 += vec4(-.10998,-.18744,-.17953,-.23971) * av.z;
    a1 += vec4(.41216,-.10376,.089915,-.3591) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(-1, 1));
    a1 += vec4(.091738,-.087243,-.52704,.25206) * av.x;
    a1 += vec4(.24115,-.068726,-.1882,-.10786) * av.y;
    a1 += vec4(-.28633,-.14237,.013143,-.15077) * av.z;
    a1 += vec4(-.24877,-.21818,-.21284,.064344) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(0, 1));
    a1 += vec4(.012048,.18773,-.31515,-.076639) * av.x;
    a1 += vec4(-.094724,.17948,-.37098,.069143) * av.y;
    a1 += vec4(-.11286,.06634,-.019528,-.064923) * av.z;
    a1 += vec4(.34866,-.25073,-.13829,-.27603) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(1, 1));
    a1 += vec4(-.10758,-.044704,.075971,-.27111) * av.x;
    a1 += vec4(-.082677,-.022216,.2652,-.023717) * av.y;
    a1 += vec4(.15045,.027012,.16801,.027109) * av.z;
    a1 += vec4(.46351,-.37394,.31794,.12123) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(-.13654,-.05798,.119,-.43455) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC fsrcnnx_car 8/29: 3x3 16>16, channels 9 to 12
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_0_0
//!BIND VSA_FSRCNNX_CAR_0_1
//!BIND VSA_FSRCNNX_CAR_0_2
//!BIND VSA_FSRCNNX_CAR_0_3
//!SAVE VSA_FSRCNNX_CAR_1_2
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a2 = vec4(-.069366,-.11304,.23555,-.034269);
    vec4 av;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(-1, -1));
    a2 += vec4(-.2128,.014171,.39869,.23134) * av.x;
    a2 += vec4(-.0022861,-.45297,.29022,.11563) * av.y;
    a2 += vec4(.087736,.15305,-.5164,-.085142) * av.z;
    a2 += vec4(-.67938,-.028619,.50499,.17856) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(0, -1));
    a2 += vec4(-.25467,-.11751,.10316,-.2248) * av.x;
    a2 += vec4(.03401,-.72621,.053963,-.21687) * av.y;
    a2 += vec4(-.099442,.73381,.19025,-.25694) * av.z;
    a2 += vec4(.26595,-.10675,-.25431,-.10603) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(1, -1));
    a2 += vec4(-.46695,.070178,.76751,-.038414) * av.x;
    a2 += vec4(.10179,-.026657,-.14821,-.25479) * av.y;
    a2 += vec4(.17436,-.22624,-.0034889,-.077823) * av.z;
    a2 += vec4(-.11678,-.23452,.045771,.40851) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(-1, 0));
    a2 += vec4(.74333,.035426,-.29597,.12587) * av.x;
    a2 += vec4(.18521,-.13541,.13897,.80309) * av.y;
    a2 += vec4(-.18062,-.38825,.16448,.18395) * av.z;
    a2 += vec4(-.058767,-.029082,-.86067,.4913) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(0, 0));
    a2 += vec4(.25878,-.20802,-.076053,.029586) * av.x;
    a2 += vec4(.16866,-.00033476,-.5044,.29339) * av.y;
    a2 += vec4(-.067097,.31245,-.054998,.31551) * av.z;
    a2 += vec4(.65581,.043915,-.31708,-.28758) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(1, 0));
    a2 += vec4(.46843,.10301,-.78302,-.32449) * av.x;
    a2 += vec4(-.3202,.25962,.35321,-.75947) * av.y;
    a2 += vec4(-.21527,-.09045,.59729,-.25402) * av.z;
    a2 += vec4(-.034634,.075494,.14612,-.11628) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(-1, 1));
    a2 += vec4(.11575,.059725,-.36171,.17846) * av.x;
    a2 += vec4(-.38713,.23971,.21266,.22616) * av.y;
    a2 += vec4(.019457,-.37587,.36329,-.57933) * av.z;
    a2 += vec4(.29367,-.12243,-.1799,.16634) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(0, 1));
    a2 += vec4(-.12799,-.033228,.32492,.13651) * av.x;
    a2 += vec4(.49301,.128,-.26736,.39727) * av.y;
    a2 += vec4(.35461,.056704,-.58949,.37984) * av.z;
    a2 += vec4(-.23033,-.045784,.15472,-.30881) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(1, 1));
    a2 += vec4(.17854,-.044202,.097528,-.17865) * av.x;
    a2 += vec4(-.36451,.66206,-.082348,-.5338) * av.y;
    a2 += vec4(-.0041815,-.066327,-.18879,.32976) * av.z;
    a2 += vec4(-.35324,.11535,-.1185,-.52154) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(-1, -1));
    a2 += vec4(-.047067,.40788,-.32882,-.26453) * av.x;
    a2 += vec4(-.22632,.12012,.32903,-.076704) * av.y;
    a2 += vec4(-.5353,-.10928,.26496,.15277) * av.z;
    a2 += vec4(.39907,.38297,-.38402,-.39348) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(0, -1));
    a2 += vec4(.055582,.27127,.079296,.2399) * av.x;
    a2 += vec4(-.30373,-.055623,.40115,.078167) * av.y;
    a2 += vec4(.34817,.21258,-.14404,.13636) * av.z;
    a2 += vec4(-.4832,.051497,.58372,.14385) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(1, -1));
    a2 += vec4(.16721,-.26945,.20645,-.27229) * av.x;
    a2 += vec4(-.034285,-.15014,-.19741,-.33676) * av.y;
    a2 += vec4(.10604,-.18729,-.24099,.88206) * av.z;
    a2 += vec4(.16826,-.31297,-.29875,.32952) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(-1, 0));
    a2 += vec4(.19623,.18135,-.017627,-.22632) * av.x;
    a2 += vec4(.67631,-.099236,-.38971,-.053754) * av.y;
    a2 += vec4(.064481,-.030298,-.32201,.1282) * av.z;
    a2 += vec4(.25728,-.048238,.068779,.13714) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(0, 0));
    a2 += vec4(-.078903,-.21295,.055821,.35399) * av.x;
    a2 += vec4(.11252,.33129,-.64645,.41026) * av.y;
    a2 += vec4(.28146,.34649,-.44104,.085064) * av.z;
    a2 += vec4(-.2643,-.096334,.37938,-.18021) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(1, 0));
    a2 += vec4(-.018096,-.25602,-.19762,-.032826) * av.x;
    a2 += vec4(.38096,.020834,-.036257,-.14588) * av.y;
    a2 += vec4(-.15706,.18269,.52598,.05509) * av.z;
    a2 += vec4(.50771,-.049309,.084359,.38047) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(-1, 1));
    a2 += vec4(.063495,-.24243,.15353,-.038711) * av.x;
    a2 += vec4(-.25967,-.15626,.11663,.073067) * av.y;
    a2 += vec4(-.29908,.0023222,.21688,-.2527) * av.z;
    a2 += vec4(-.56891,-.83961,-.045912,.12185) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(0, 1));
    a2 += vec4(.10818,.32636,-.20813,-.088179) * av.x;
    a2 += vec4(-.1783,-.052017,.2289,.057633) * av.y;
    a2 += vec4(.15834,.056334,-.094992,-.35284) * av.z;
    a2 += vec4(-.25617,.078435,-.10301,-.36322) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(1, 1));
    a2 += vec4(-.38713,-.20889,.26051,.35977) * av.x;
    a2 += vec4(-.13564,.064854,.23398,.058847) * av.y;
    a2 += vec4(-.26952,.41155,-.085693,-.57172) * av.z;
    a2 += vec4(.23974,.8348,-.18268,-.10415) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(-1, -1));
    a2 += vec4(-.23576,-.26637,.055326,-.30717) * av.x;
    a2 += vec4(.21687,-.2125,-.24881,-.26272) * av.y;
    a2 += vec4(.77902,.56223,.042976,.65132) * av.z;
    a2 += vec4(-.07731,.11452,-.04323,-.25251) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(0, -1));
    a2 += vec4(-.64567,-.55084,.5956,.20379) * av.x;
    a2 += vec4(.11388,-.17164,-.37841,-.28121) * av.y;
    a2 += vec4(.14964,-.2421,.055317,.72295) * av.z;
    a2 += vec4(.97977,.28908,-.17231,-.14527) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(1, -1));
    a2 += vec4(.30244,.2561,-.13763,-.081673) * av.x;
    a2 += vec4(.10586,.15098,-.40871,-.4323) * av.y;
    a2 += vec4(-.098035,-.43572,.052766,.15415) * av.z;
    a2 += vec4(-.49257,-.24672,-.19364,-.15324) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(-1, 0));
    a2 += vec4(.26457,-.24999,-.0098005,.045088) * av.x;
    a2 += vec4(-.30881,.40478,.080144,.30697) * av.y;
    a2 += vec4(.055759,.25914,.30793,-.15971) * av.z;
    a2 += vec4(-.20986,.063973,.30379,-.042267) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(0, 0));
    a2 += vec4(-.13219,.25107,.14816,.22182) * av.x;
    a2 += vec4(-.057161,.11552,-.19908,.047594) * av.y;
    a2 += vec4(.017679,-.16521,.23416,-.28461) * av.z;
    a2 += vec4(.22678,.43736,-.29128,.015603) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(1, 0));
    a2 += vec4(.51339,.44706,-.1579,-.00097309) * av.x;
    a2 += vec4(-.26877,.061904,.49926,-.14919) * av.y;
    a2 += vec4(-.089946,-.43498,.23199,.63095) * av.z;
    a2 += vec4(-.59679,-.40092,.5776,.25598) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(-1, 1));
    a2 += vec4(.82913,-.073349,-.43814,.051535) * av.x;
    a2 += vec4(-.0043937,-.026654,.12401,.50357) * av.y;
    a2 += vec4(.35713,-.33643,-.54221,-.45882) * av.z;
    a2 += vec4(-.18691,-.043303,-.10574,.012243) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(0, 1));
    a2 += vec4(-.74753,.13407,.15267,.27808) * av.x;
    a2 += vec4(.25677,-.28416,.62406,.15017) * av.y;
    a2 += vec4(-.18149,.25016,.11433,-.69949) * av.z;
    a2 += vec4(.64774,-.028604,-.40818,.11424) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(1, 1));
    a2 += vec4(.17933,.14517,-.096966,-.38584) * av.x;
    a2 += vec4(.003098,-.026146,-.074917,.19984) * av.y;
    a2 += vec4(.11606,.48412,.045663,-.62317) * av.z;
    a2 += vec4(-.25364,-.1127,.38875,.16456) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(-1, -1));
    a2 += vec4(-.067881,-.00074471,-.65389,.21686) * av.x;
    a2 += vec4(.0412,-.0051733,-.45736,.29583) * av.y;
    a2 += vec4(-.16688,-.068106,.31246,-.34591) * av.z;
    a2 += vec4(.37457,-.555,.16526,-.98529) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(0, -1));
    a2 += vec4(-.014112,-.097228,.16433,.078599) * av.x;
    a2 += vec4(.049051,.37944,.10085,.11876) * av.y;
    a2 += vec4(.18494,.039183,-.43793,-.29262) * av.z;
    a2 += vec4(.029176,-.27129,-.040877,.015573) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(1, -1));
    a2 += vec4(.41806,.1861,-.25198,-.049407) * av.x;
    a2 += vec4(-.1129,-.033071,.77919,-.3796) * av.y;
    a2 += vec4(-.30381,.34734,.23871,.50804) * av.z;
    a2 += vec4(.044336,.19691,-.20509,.42092) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(-1, 0));
    a2 += vec4(-.40976,-.056304,.45205,.13615) * av.x;
    a2 += vec4(-.41408,-.040682,.018867,.19908) * av.y;
    a2 += vec4(.12046,-.11906,.036541,.55701) * av.z;
    a2 += vec4(.079189,-.026768,-.14398,-.078276) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(0, 0));
    a2 += vec4(-.35284,-.51737,-.46139,-.11554) * av.x;
    a2 += vec4(.34797,-.31871,.063961,.20786) * av.y;
    a2 += vec4(.034521,.24482,-.034747,-.048017) * av.z;
    a2 += vec4(.15196,.26751,-.11418,-.14674) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(1, 0));
    a2 += vec4(-.24213,.39015,.60789,-.15554) * av.x;
    a2 += vec4(-.10515,-.072716,-.37376,-.27433) * av.y;
    a2 += vec4(-.035831,-.092874,.24695,-.11918) * av.z;
    a2 += vec4(-.37768,.0099812,.18506,.12348) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(-1, 1));
    a2 += vec4(.62789,.88639,.054696,-.018752) * av.x;
    a2 += vec4(.1771,.07375,.10104,-.26122) * av.y;
    a2 += vec4(.040527,-.25924,-.34217,.18225) * av.z;
    a2 += vec4(-.019041,.21963,.048382,.44649) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(0, 1));
    a2 += vec4(.30611,-.20646,-.13979,-.1884) * av.x;
    a2 += vec4(.53978,-.035886,-.40561,-.0068578) * av.y;
    a2 += vec4(.15902,-.26902,-.071755,.018882) * av.z;
    a2 += vec4(.12196,-.055415,-.406,.29194) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(1, 1));
    a2 += vec4(-.27097,-.64218,.071649,.0063316) * av.x;
    a2 += vec4(-.50495,.10231,.19502,.058272) * av.y;
    a2 += vec4(-.043523,.082234,.1158,-.46276) * av.z;
    a2 += vec4(-.29714,.16762,.64007,-.083497) * av.w;
    a2 = max(a2, vec4(0.)) + vec4(.071552,-.28948,.8184,-.43609) * min(a2, vec4(0.));
    return vec4(a2);
}

//!DESC fsrcnnx_car 9/29: 3x3 16>16, channels 13 to 16
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_0_0
//!BIND VSA_FSRCNNX_CAR_0_1
//!BIND VSA_FSRCNNX_CAR_0_2
//!BIND VSA_FSRCNNX_CAR_0_3
//!SAVE VSA_FSRCNNX_CAR_1_3
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a3 = vec4(.10908,.06076,.042054,-.024301);
    vec4 av;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(-1, -1));
    a3 += vec4(.1502,.036364,.066782,-.04831) * av.x;
    a3 += vec4(.26693,-.0072687,.25119,-.037567) * av.y;
    a3 += vec4(-.13432,-.11705,.041736,-.071918) * av.z;
    a3 += vec4(-.39848,.31061,-.42936,.043507) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(0, -1));
    a3 += vec4(.0065355,.0019523,-.0083751,-.65088) * av.x;
    a3 += vec4(-.097764,.21395,.10458,-.032844) * av.y;
    a3 += vec4(-.24082,.063399,-.15333,.31106) * av.z;
    a3 += vec4(-.24941,-.014274,-.10626,.013758) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(1, -1));
    a3 += vec4(.038555,.043638,-.43634,-.012361) * av.x;
    a3 += vec4(-.028667,-.13348,-.03453,.15605) * av.y;
    a3 += vec4(-.089086,-.094786,.043318,-.050865) * av.z;
    a3 += vec4(-.033771,-.41833,.2824,.02255) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(-1, 0));
    a3 += vec4(-.078645,.28399,-.042969,.039585) * av.x;
    a3 += vec4(.044893,-.1387,.40733,.11048) * av.y;
    a3 += vec4(-.38474,.12245,-.1018,.14074) * av.z;
    a3 += vec4(.26079,.21898,-.30786,.094429) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(0, 0));
    a3 += vec4(.068018,-.29048,.17333,-.40931) * av.x;
    a3 += vec4(-.1511,.26269,-.22816,.05738) * av.y;
    a3 += vec4(-.34378,.045379,-.18704,-.022289) * av.z;
    a3 += vec4(.32538,-.22238,.2833,.26721) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(1, 0));
    a3 += vec4(.39654,.18079,-.049407,.3175) * av.x;
    a3 += vec4(-.075186,-.034721,-.09517,.10037) * av.y;
    a3 += vec4(.29888,-.28269,.15516,-.36143) * av.z;
    a3 += vec4(.025908,-.37106,.58363,.023079) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(-1, 1));
    a3 += vec4(-.19834,.057214,-.14823,.38661) * av.x;
    a3 += vec4(.026958,-.23555,-.11469,-.39176) * av.y;
    a3 += vec4(.48735,.36036,-.28262,.010562) * av.z;
    a3 += vec4(.63613,.12163,.19832,.30583) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(0, 1));
    a3 += vec4(-.35429,-.19788,.38695,-.37445) * av.x;
    a3 += vec4(.038939,.21009,-.31509,.033317) * av.y;
    a3 += vec4(.14277,.25398,.054093,-.088911) * av.z;
    a3 += vec4(.34912,.21475,.15734,-.1481) * av.w;
    av = VSA_FSRCNNX_CAR_0_0_texOff(vec2(1, 1));
    a3 += vec4(-.041369,-.13998,-.0075163,.70281) * av.x;
    a3 += vec4(.02819,-.11711,.04441,-.042776) * av.y;
    a3 += vec4(.21603,-.38272,.39486,.084305) * av.z;
    a3 += vec4(.26775,-.08358,.17918,-.53979) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(-1, -1));
    a3 += vec4(-.19004,.093376,-.28424,.11395) * av.x;
    a3 += vec4(-.0038691,.25524,-.032037,-.13414) * av.y;
    a3 += vec4(-.76423,-.17234,.038936,.011663) * av.z;
    a3 += vec4(.63928,.16477,.048158,-.077896) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(0, -1));
    a3 += vec4(-.15415,-.17302,.27873,-.076849) * av.x;
    a3 += vec4(-.077784,.22794,-.019641,-.18628) * av.y;
    a3 += vec4(-.52489,-.37111,.042011,-.13749) * av.z;
    a3 += vec4(-.13444,-.41485,.27048,-.14323) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(1, -1));
    a3 += vec4(-.19153,-.64366,.053045,.11471) * av.x;
    a3 += vec4(.023126,-.19455,.1126,-.29791) * av.y;
    a3 += vec4(-.21841,-.43315,.13635,.13092) * av.z;
    a3 += vec4(-.13997,.12231,-.17611,-.032315) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(-1, 0));
    a3 += vec4(-.025211,.30082,-.21119,.3826) * av.x;
    a3 += vec4(.013841,-.16931,-.14401,.30915) * av.y;
    a3 += vec4(.06166,.19014,-.053832,-.16897) * av.z;
    a3 += vec4(-.30833,-.16508,.26779,.11308) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(0, 0));
    a3 += vec4(-.064694,.37868,.08868,.25153) * av.x;
    a3 += vec4(.069412,-.17253,.31573,.36067) * av.y;
    a3 += vec4(-.26847,-.087188,.20489,.035585) * av.z;
    a3 += vec4(-.16756,-.10097,-.0065417,.23723) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(1, 0));
    a3 += vec4(-.42113,-.44829,.53116,-.21692) * av.x;
    a3 += vec4(-.10219,.17036,.063788,.42744) * av.y;
    a3 += vec4(-.054236,-.29536,.037297,.068867) * av.z;
    a3 += vec4(.074109,.072507,-.22452,-.088166) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(-1, 1));
    a3 += vec4(.58066,.18274,-.38988,-.020316) * av.x;
    a3 += vec4(-.018068,-.2387,-.060385,-.2335) * av.y;
    a3 += vec4(.07942,.37466,-.050431,-.0064206) * av.z;
    a3 += vec4(.01993,.071333,.0069966,-.37231) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(0, 1));
    a3 += vec4(.3507,.4025,-.2251,-.42809) * av.x;
    a3 += vec4(.17189,-.010961,-.03086,.084342) * av.y;
    a3 += vec4(.073518,.16265,.071571,.021785) * av.z;
    a3 += vec4(-.20506,-.045188,-.12288,.13437) * av.w;
    av = VSA_FSRCNNX_CAR_0_1_texOff(vec2(1, 1));
    a3 += vec4(.11004,-.099641,.16796,-.13879) * av.x;
    a3 += vec4(-.09803,.11356,-.20124,-.31773) * av.y;
    a3 += vec4(.32519,-.40231,.28517,-.14021) * av.z;
    a3 += vec4(.19815,.28989,-.089836,.25504) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(-1, -1));
    a3 += vec4(.12246,.1135,.35472,-.25487) * av.x;
    a3 += vec4(-.31425,.39752,-.33425,.058527) * av.y;
    a3 += vec4(.4019,-.094752,.12383,.30609) * av.z;
    a3 += vec4(-.3066,-.066685,-.11202,.033333) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(0, -1));
    a3 += vec4(-.19,-.013639,-.030942,-.12659) * av.x;
    a3 += vec4(-.42283,.016224,.26203,-.22017) * av.y;
    a3 += vec4(.48291,-.062738,.20909,.076408) * av.z;
    a3 += vec4(-.082417,.20421,-.21134,-.18269) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(1, -1));
    a3 += vec4(-.056954,.20638,-.22179,-.22708) * av.x;
    a3 += vec4(-.34984,-.36852,.056501,-.03206) * av.y;
    a3 += vec4(.38496,-.21492,.12367,.18521) * av.z;
    a3 += vec4(.35554,-.16235,.35298,-.23531) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(-1, 0));
    a3 += vec4(.42913,-.14139,-.13174,-.15543) * av.x;
    a3 += vec4(.46829,-.1509,-.14441,-.55446) * av.y;
    a3 += vec4(.21373,-.21588,.071244,-.021516) * av.z;
    a3 += vec4(.20082,-.056711,.12891,.22447) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(0, 0));
    a3 += vec4(.4061,-.43746,.16307,.13542) * av.x;
    a3 += vec4(.14005,.18398,-.13583,-.28101) * av.y;
    a3 += vec4(.24857,-.1008,.26945,-.13879) * av.z;
    a3 += vec4(.43093,-.014828,.080042,-.23723) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(1, 0));
    a3 += vec4(.13419,.33957,-.11859,.11947) * av.x;
    a3 += vec4(-.1052,.14895,.21864,.16165) * av.y;
    a3 += vec4(-.23618,-.029753,-.0067536,-.20887) * av.z;
    a3 += vec4(-.10655,.0069742,-.036044,.0027694) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(-1, 1));
    a3 += vec4(-.42663,-.14358,.079441,.17742) * av.x;
    a3 += vec4(.30804,-.45296,.32206,.26915) * av.y;
    a3 += vec4(-.74315,-.14141,.36398,.12083) * av.z;
    a3 += vec4(-.094827,-.19326,.062539,.39144) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(0, 1));
    a3 += vec4(-.18639,-.32884,.18463,.2772) * av.x;
    a3 += vec4(.42071,-.0074415,-.24308,.44321) * av.y;
    a3 += vec4(-.23908,-.42191,.20835,-.17488) * av.z;
    a3 += vec4(-.15216,.1014,.065929,-.14086) * av.w;
    av = VSA_FSRCNNX_CAR_0_2_texOff(vec2(1, 1));
    a3 += vec4(-.27926,.3526,-.23206,.076033) * av.x;
    a3 += vec4(-.14152,.26678,-.020575,.1313) * av.y;
    a3 += vec4(-.20212,.26599,-.31533,-.26296) * av.z;
    a3 += vec4(-.28112,.10434,-.37419,.16537) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(-1, -1));
    a3 += vec4(-.23433,-.13176,.041351,.12768) * av.x;
    a3 += vec4(-.18782,.40086,-.30317,.28058) * av.y;
    a3 += vec4(.011155,-.13179,.023458,-.11035) * av.z;
    a3 += vec4(.086203,.068708,.13926,.35032) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(0, -1));
    a3 += vec4(-.090408,-.090629,-.016105,-.023459) * av.x;
    a3 += vec4(-.066341,-.36167,-.029454,-.085417) * av.y;
    a3 += vec4(.0033705,.43923,-.31156,-.052886) * av.z;
    a3 += vec4(-.065427,-.06514,.12405,-.17797) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(1, -1));
    a3 += vec4(.15032,.31764,-.32896,.0041298) * av.x;
    a3 += vec4(-.17231,.085367,.050817,-.21506) * av.y;
    a3 += vec4(-.15953,-.12339,.4181,-.10442) * av.z;
    a3 += vec4(.33794,-.093262,-.10049,-.0372) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(-1, 0));
    a3 += vec4(-.1892,.17717,-.16273,-.39293) * av.x;
    a3 += vec4(.070883,-.24131,-.12709,-.28163) * av.y;
    a3 += vec4(-.027552,.11782,-.19197,.11225) * av.z;
    a3 += vec4(-.14058,-.17664,-.10865,.20071) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(0, 0));
    a3 += vec4(.070822,-.095977,-.035636,-.44557) * av.x;
    a3 += vec4(-.0059729,.20656,-.034187,-.46496) * av.y;
    a3 += vec4(.050279,.076402,-.04481,-.15238) * av.z;
    a3 += vec4(-.095428,-.22258,.37022,-.4379) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(1, 0));
    a3 += vec4(.43596,-.11351,.15865,-.0089602) * av.x;
    a3 += vec4(.14427,-.094203,-.014046,-.12982) * av.y;
    a3 += vec4(.33862,-.35216,-.013795,.036165) * av.z;
    a3 += vec4(-.085926,-.072828,-.094953,.22653) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(-1, 1));
    a3 += vec4(.1892,.17773,.057463,.13868) * av.x;
    a3 += vec4(.10462,-.1669,.2076,.67728) * av.y;
    a3 += vec4(-.054842,.24975,-6.129e-5,.3193) * av.z;
    a3 += vec4(.29711,.21805,.0093044,-.41611) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(0, 1));
    a3 += vec4(-.13151,.042086,.28414,.21248) * av.x;
    a3 += vec4(.022109,.17465,.11034,-.16171) * av.y;
    a3 += vec4(.034617,.028725,.010137,-.060998) * av.z;
    a3 += vec4(.0044278,.18347,.12644,-.14363) * av.w;
    av = VSA_FSRCNNX_CAR_0_3_texOff(vec2(1, 1));
    a3 += vec4(-.21526,-.25285,.016523,.32917) * av.x;
    a3 += vec4(.11724,-.030205,.14785,.45418) * av.y;
    a3 += vec4(-.20985,-.2878,.11126,-.051215) * av.z;
    a3 += vec4(-.32345,.139,-.50524,.5727) * av.w;
    a3 = max(a3, vec4(0.)) + vec4(.0033768,-.38071,.0040472,-.21615) * min(a3, vec4(0.));
    return vec4(a3);
}

//!DESC fsrcnnx_car 10/29: 3x3 16>16, channels 1 to 4
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_1_0
//!BIND VSA_FSRCNNX_CAR_1_1
//!BIND VSA_FSRCNNX_CAR_1_2
//!BIND VSA_FSRCNNX_CAR_1_3
//!SAVE VSA_FSRCNNX_CAR_2_0
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(-.25643,.089224,.34585,.35156);
    vec4 av;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(-1, -1));
    a0 += vec4(.12303,-.16902,-.064596,-.01495) * av.x;
    a0 += vec4(.049787,-.025234,-.24704,.048703) * av.y;
    a0 += vec4(.3785,.25098,-.17439,.20001) * av.z;
    a0 += vec4(-.42695,.075546,-.016147,-.27814) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(0, -1));
    a0 += vec4(.29642,-.059967,.010136,-.055013) * av.x;
    a0 += vec4(.12309,-.10682,.061354,-.56811) * av.y;
    a0 += vec4(.21389,.26328,-.33031,.41196) * av.z;
    a0 += vec4(-.5874,-.098991,.39835,-.14532) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(1, -1));
    a0 += vec4(.0444,-.10321,-.025977,.02197) * av.x;
    a0 += vec4(.031402,.072329,.065265,-.10731) * av.y;
    a0 += vec4(.33694,-.43875,-.061442,.34975) * av.z;
    a0 += vec4(-.3641,.00017668,.28923,1.2741e-5) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(-1, 0));
    a0 += vec4(.28709,-1.7761,-.043826,-.062317) * av.x;
    a0 += vec4(.33536,.17191,.49791,.65013) * av.y;
    a0 += vec4(.15505,-.032419,-.13936,.14294) * av.z;
    a0 += vec4(.11285,.016136,-.74201,.17971) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(0, 0));
    a0 += vec4(.0043439,2.3201,-.0060409,-.14564) * av.x;
    a0 += vec4(.067199,.070942,.07217,-.028174) * av.y;
    a0 += vec4(-.076734,-.56694,-.044272,-.14572) * av.z;
    a0 += vec4(-.13661,.1748,-.47823,.052773) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(1, 0));
    a0 += vec4(.25749,-.044368,-.053669,.038037) * av.x;
    a0 += vec4(-.24006,-.17581,.024184,-.032274) * av.y;
    a0 += vec4(.041096,.22679,-.0080779,.026251) * av.z;
    a0 += vec4(-.23688,-.21058,-.27326,-.22406) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(-1, 1));
    a0 += vec4(-.19022,1.7579,.21766,.36134) * av.x;
    a0 += vec4(.24938,-.083062,.11412,.043713) * av.y;
    a0 += vec4(.37226,-.20619,-.061456,-.0032604) * av.z;
    a0 += vec4(-.30505,-.090617,-.24212,-.42712) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(0, 1));
    a0 += vec4(-.09427,-2.1576,.05479,-.10011) * av.x;
    a0 += vec4(.15693,-.016843,.1198,.045775) * av.y;
    a0 += vec4(.38377,-.19239,-.16586,.011167) * av.z;
    a0 += vec4(-.23533,.073871,-.1101,.02565) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(1, 1));
    a0 += vec4(.042754,.14911,-.069437,.023899) * av.x;
    a0 += vec4(-.014655,.15038,-.0041344,.04798) * av.y;
    a0 += vec4(.29282,.19273,-.12719,.096046) * av.z;
    a0 += vec4(-.4557,.056764,.52244,-.13711) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(-1, -1));
    a0 += vec4(-.061491,-.12752,-.44963,.098899) * av.x;
    a0 += vec4(-.18584,.059956,-.05628,.037558) * av.y;
    a0 += vec4(-.34011,-.040195,.21055,-.36033) * av.z;
    a0 += vec4(.27188,.027139,.077479,.10469) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(0, -1));
    a0 += vec4(-.051859,.14934,-.12729,-.29036) * av.x;
    a0 += vec4(-.10237,-.016774,-.21116,.15202) * av.y;
    a0 += vec4(.17731,-.035311,.31454,-.01539) * av.z;
    a0 += vec4(-.0023103,.00034315,.11427,.0020975) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(1, -1));
    a0 += vec4(-.20278,-.072061,-.05916,.089832) * av.x;
    a0 += vec4(-.38093,-.049207,.17854,-.41047) * av.y;
    a0 += vec4(.21931,.27439,-.39892,-.34918) * av.z;
    a0 += vec4(.19362,.020009,.062285,.15576) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(-1, 0));
    a0 += vec4(-.18995,.098787,-.5622,.22937) * av.x;
    a0 += vec4(-.31904,-.030554,.14359,-.029024) * av.y;
    a0 += vec4(-.29936,-.0025702,.39254,.32885) * av.z;
    a0 += vec4(-.11974,-.069335,-.028451,-.096037) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(0, 0));
    a0 += vec4(-.22946,-.039952,-.34167,-.8751) * av.x;
    a0 += vec4(-.87439,.082087,-.0453,.59198) * av.y;
    a0 += vec4(-.0010542,-.17798,.67391,.028938) * av.z;
    a0 += vec4(.013818,-.034974,.01617,.10241) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(1, 0));
    a0 += vec4(-.38006,.039526,.092964,.29572) * av.x;
    a0 += vec4(-.11516,.14421,.086581,.10172) * av.y;
    a0 += vec4(-.59374,-.17186,.12936,-.079755) * av.z;
    a0 += vec4(-.062972,.02622,.052928,-.065728) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(-1, 1));
    a0 += vec4(-.017234,-.060032,-.53913,.27109) * av.x;
    a0 += vec4(-.57384,-.10099,.8529,-.3999) * av.y;
    a0 += vec4(-.34211,.0083859,.17123,.1808) * av.z;
    a0 += vec4(.073188,.035431,.13602,.11077) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(0, 1));
    a0 += vec4(.064387,.031739,-.012146,-.18736) * av.x;
    a0 += vec4(-.2762,-.028963,-.27333,.050405) * av.y;
    a0 += vec4(.044207,.1075,.2315,.036434) * av.z;
    a0 += vec4(-.11782,-.082569,.20442,-.11626) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(1, 1));
    a0 += vec4(-.78647,.0055239,-.30603,-.027678) * av.x;
    a0 += vec4(-.41547,-.014997,.27275,-.065428) * av.y;
    a0 += vec4(.0043389,-.10951,.035193,-.020245) * av.z;
    a0 += vec4(.061908,.0048724,.030369,.043691) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(-1, -1));
    a0 += vec4(-.075193,-.014422,-.38767,-.12018) * av.x;
    a0 += vec4(.1698,.030209,.074455,-.016884) * av.y;
    a0 += vec4(.23476,.18475,-.28889,.049356) * av.z;
    a0 += vec4(-.032279,-.10182,.14103,-.0097707) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(0, -1));
    a0 += vec4(.023108,.10296,-.18856,-.32585) * av.x;
    a0 += vec4(-.030286,-.081629,.12843,-.029111) * av.y;
    a0 += vec4(-.22688,.47779,-.33865,.02943) * av.z;
    a0 += vec4(.28088,.0079461,.030175,.028319) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(1, -1));
    a0 += vec4(-.11413,.05123,-.25489,-.23634) * av.x;
    a0 += vec4(-.10782,-.092655,.13428,-.057886) * av.y;
    a0 += vec4(-1.2386,-.89921,-.10288,.083907) * av.z;
    a0 += vec4(.078733,-.056981,.06856,.074471) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(-1, 0));
    a0 += vec4(.12664,.13749,-.25438,-.010798) * av.x;
    a0 += vec4(-.089902,.011386,.10523,.082202) * av.y;
    a0 += vec4(-.52121,-.074056,-.29895,.025876) * av.z;
    a0 += vec4(.13426,-.12123,-.050076,.024779) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(0, 0));
    a0 += vec4(-.1697,-.018122,-.10383,-.026141) * av.x;
    a0 += vec4(.11374,-.028736,.054759,.16848) * av.y;
    a0 += vec4(1.0159,-.86879,.20465,-.059187) * av.z;
    a0 += vec4(-.091389,.13722,-.030668,.05362) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(1, 0));
    a0 += vec4(.18549,.031407,-.25937,.16621) * av.x;
    a0 += vec4(-.043424,.021461,.061969,.014112) * av.y;
    a0 += vec4(.33296,1.2664,.11791,-.59673) * av.z;
    a0 += vec4(-.062949,-.01892,.046744,-.0059155) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(-1, 1));
    a0 += vec4(.063331,.023289,.11385,.015549) * av.x;
    a0 += vec4(.09408,-.016316,.23095,.1449) * av.y;
    a0 += vec4(-.18897,.013904,.081596,.085316) * av.z;
    a0 += vec4(-.15228,-.026399,.10458,-.02278) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(0, 1));
    a0 += vec4(.15572,-.033294,-.23224,.12304) * av.x;
    a0 += vec4(.13063,.078853,.082905,-.024004) * av.y;
    a0 += vec4(-.12276,.1111,.26867,-.097133) * av.z;
    a0 += vec4(-.011567,-.19842,.14487,-.10622) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(1, 1));
    a0 += vec4(-.099137,.068805,-.30919,.056777) * av.x;
    a0 += vec4(-.090943,-.063204,.23736,.072408) * av.y;
    a0 += vec4(.056233,-.24291,-.30184,-.029759) * av.z;
    a0 += vec4(.098277,-.1096,.066683,.11867) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(-1, -1));
    a0 += vec4(.15957,.052811,.55948,.16326) * av.x;
    a0 += vec4(.16681,.074375,-.18632,-.34464) * av.y;
    a0 += vec4(.19487,-.092613,-.24175,-.10375) * av.z;
    a0 += vec4(.34579,.028389,.089337,-.037805) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(0, -1));
    a0 += vec4(-.33964,-.095377,-.27084,-.67321) * av.x;
    a0 += vec4(.13436,.01417,-.16559,.44149) * av.y;
    a0 += vec4(-.22949,.044238,-.6867,-.25154) * av.z;
    a0 += vec4(-.051888,.080692,.35601,.063623) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(1, -1));
    a0 += vec4(-.28427,.10224,.14389,-.10945) * av.x;
    a0 += vec4(-.011756,-.031218,.096558,.10972) * av.y;
    a0 += vec4(.13627,-.012004,.14145,.023629) * av.z;
    a0 += vec4(.0038962,.015129,-.11499,.045318) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(-1, 0));
    a0 += vec4(-.085243,-.023883,-.17102,-.2611) * av.x;
    a0 += vec4(.38312,-.079769,.072533,-.44545) * av.y;
    a0 += vec4(-.56085,.086746,-.798,.30187) * av.z;
    a0 += vec4(.067556,.0048976,-.27033,.0065771) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(0, 0));
    a0 += vec4(.21737,-.073578,-.68404,-1.3593) * av.x;
    a0 += vec4(.13426,.050948,.31345,-.094336) * av.y;
    a0 += vec4(-.36577,-.22109,-.84855,-.01699) * av.z;
    a0 += vec4(-.25344,-.057712,.071557,.05848) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(1, 0));
    a0 += vec4(-.4375,-.062042,-.20301,-.68984) * av.x;
    a0 += vec4(-.16867,.0026982,-.065707,-.20263) * av.y;
    a0 += vec4(.30562,.16702,-.43682,.38961) * av.z;
    a0 += vec4(-.27181,.094844,-.12422,.38768) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(-1, 1));
    a0 += vec4(-.78793,.19339,-.20916,.22915) * av.x;
    a0 += vec4(.30601,.089671,.10686,-.36195) * av.y;
    a0 += vec4(.061961,-.11276,-.13927,.42422) * av.z;
    a0 += vec4(-.096878,.013197,.15024,.001276) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(0, 1));
    a0 += vec4(.10144,-.14302,-.46938,-.13115) * av.x;
    a0 += vec4(.48769,-.18018,.61473,.053647) * av.y;
    a0 += vec4(.19989,.1265,-.23722,.10697) * av.z;
    a0 += vec4(.0056564,.042916,.099398,.028767) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(1, 1));
    a0 += vec4(-.17487,.070231,.20926,-.0010625) * av.x;
    a0 += vec4(-.22283,.0034829,.17244,-.23009) * av.y;
    a0 += vec4(-.17369,-.082226,.15431,.081602) * av.z;
    a0 += vec4(-.10548,.013073,-.23886,-.0088528) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(.35377,-.39825,-.036402,.15335) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC fsrcnnx_car 11/29: 3x3 16>16, channels 5 to 8
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_1_0
//!BIND VSA_FSRCNNX_CAR_1_1
//!BIND VSA_FSRCNNX_CAR_1_2
//!BIND VSA_FSRCNNX_CAR_1_3
//!SAVE VSA_FSRCNNX_CAR_2_1
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(.020539,.25798,.19087,-.009716);
    vec4 av;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(-1, -1));
    a1 += vec4(.18809,.031773,.29738,.074181) * av.x;
    a1 += vec4(.17259,.9571,.30437,.045043) * av.y;
    a1 += vec4(.03537,-.11508,.19931,-.59308) * av.z;
    a1 += vec4(.22869,.028929,-.083812,-.69861) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(0, -1));
    a1 += vec4(.052514,-.012214,-.035278,.024874) * av.x;
    a1 += vec4(-.10071,.72831,-.19434,.33623) * av.y;
    a1 += vec4(.068784,.11613,-.21336,-.37413) * av.z;
    a1 += vec4(.25636,-.099694,-.3654,-.076598) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(1, -1));
    a1 += vec4(-.11785,-.076677,-.098074,-.2862) * av.x;
    a1 += vec4(-.085677,-.41726,-.14135,-.40092) * av.y;
    a1 += vec4(.097405,-.018116,.034166,-.65152) * av.z;
    a1 += vec4(-.088402,-.24244,.27123,-.45768) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(-1, 0));
    a1 += vec4(.29468,-.076997,.090904,-.23205) * av.x;
    a1 += vec4(-.076774,2.1399,-.083788,-.093967) * av.y;
    a1 += vec4(-.011051,-.22758,-.0071768,-.00062102) * av.z;
    a1 += vec4(-.15672,-.055177,-.35165,-.16647) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(0, 0));
    a1 += vec4(-.012369,.17873,.11796,-.24729) * av.x;
    a1 += vec4(.27177,.87874,-.19936,.095219) * av.y;
    a1 += vec4(.12762,.088148,.11299,-.57937) * av.z;
    a1 += vec4(-.29564,-.33531,.092558,.12983) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(1, 0));
    a1 += vec4(-.13488,.039274,.068014,.13764) * av.x;
    a1 += vec4(-.045791,-.72697,-.14744,.15795) * av.y;
    a1 += vec4(.012046,.264,-.044042,-.64599) * av.z;
    a1 += vec4(-.024488,-.24154,-.12118,.26131) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(-1, 1));
    a1 += vec4(.0051427,-.225,-.20788,.69979) * av.x;
    a1 += vec4(.18154,.21607,.17541,-.14424) * av.y;
    a1 += vec4(.029146,-.055758,.068824,-.26758) * av.z;
    a1 += vec4(.1023,.096454,-.23415,.35913) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(0, 1));
    a1 += vec4(-.3267,-.31384,-.10287,.72718) * av.x;
    a1 += vec4(.13204,.22523,.22592,.28892) * av.y;
    a1 += vec4(.29099,-.034855,-.20785,-.46044) * av.z;
    a1 += vec4(.25393,.16458,-.10795,-.41392) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(1, 1));
    a1 += vec4(-.16798,.19866,-.038854,-.50663) * av.x;
    a1 += vec4(.070294,-.10377,-.17751,-.37005) * av.y;
    a1 += vec4(.18409,.073017,-.22996,.038065) * av.z;
    a1 += vec4(-.10621,-.19077,-.25736,-.37538) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(-1, -1));
    a1 += vec4(.090823,-.15569,.12377,-.36035) * av.x;
    a1 += vec4(.14261,-.12642,.43367,-.69415) * av.y;
    a1 += vec4(.17047,.029162,.36224,-.18132) * av.z;
    a1 += vec4(.13067,.11996,.41112,-.13981) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(0, -1));
    a1 += vec4(-.0056691,.15731,-.2473,-.59813) * av.x;
    a1 += vec4(.045874,.016371,.27859,.047923) * av.y;
    a1 += vec4(-.28334,.17848,.4008,-.25787) * av.z;
    a1 += vec4(.047948,.21317,.1239,-.076549) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(1, -1));
    a1 += vec4(-.20854,-.16784,.25942,.0086549) * av.x;
    a1 += vec4(.018568,.44555,.10261,-.20965) * av.y;
    a1 += vec4(.085234,.22351,.21374,-.77517) * av.z;
    a1 += vec4(.010948,.15922,.42082,-.13926) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(-1, 0));
    a1 += vec4(.30986,-.35367,.29495,-.42266) * av.x;
    a1 += vec4(-.063672,-.40451,-.44252,-.1333) * av.y;
    a1 += vec4(-.1709,-.3171,-.16789,.35088) * av.z;
    a1 += vec4(.057125,.32239,-.02845,-.05358) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(0, 0));
    a1 += vec4(-.0030831,-.31844,.94422,.39127) * av.x;
    a1 += vec4(-.010084,-.062018,-.44884,.052911) * av.y;
    a1 += vec4(-.25373,.19502,.30615,.94373) * av.z;
    a1 += vec4(.18932,-.0070882,.04473,-.050914) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(1, 0));
    a1 += vec4(.013404,-.3073,-.77729,.22665) * av.x;
    a1 += vec4(.28276,-.248,-.14279,-.55596) * av.y;
    a1 += vec4(-.15347,.096996,.34999,-.31828) * av.z;
    a1 += vec4(-.0013284,.17966,.21742,.045283) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(-1, 1));
    a1 += vec4(-.011164,-.21363,-.4076,.51347) * av.x;
    a1 += vec4(-.1755,-.42245,-.15897,.48251) * av.y;
    a1 += vec4(.054661,.15307,.048807,-.19216) * av.z;
    a1 += vec4(.068477,.15024,.3094,.023865) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(0, 1));
    a1 += vec4(.06003,-.91504,.064139,-.73007) * av.x;
    a1 += vec4(.24093,-.15026,-.26727,.29686) * av.y;
    a1 += vec4(-.10721,-.016606,-.20151,-.014937) * av.z;
    a1 += vec4(.026689,.26168,.22762,-.0055746) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(1, 1));
    a1 += vec4(-.26762,-.83359,-.90838,-.48526) * av.x;
    a1 += vec4(-.25601,-.4527,-.61358,.091995) * av.y;
    a1 += vec4(.049874,.20769,-.082464,-.30041) * av.z;
    a1 += vec4(.033577,.36926,-.32125,.2544) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(-1, -1));
    a1 += vec4(-.10476,.07737,.042335,.17592) * av.x;
    a1 += vec4(-.033199,-.079753,.39257,-.3153) * av.y;
    a1 += vec4(.059069,-.062314,-.0012758,.091757) * av.z;
    a1 += vec4(.15399,.059318,.44659,-.13984) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(0, -1));
    a1 += vec4(-.26976,.056606,.020546,-.1916) * av.x;
    a1 += vec4(-.00070872,-.013447,.13271,.42948) * av.y;
    a1 += vec4(-.32223,.074215,.12386,-.41674) * av.z;
    a1 += vec4(.13772,.098686,.24053,-.076953) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(1, -1));
    a1 += vec4(-.38891,-.051911,.051968,.20995) * av.x;
    a1 += vec4(-.12034,.14479,.1787,.25385) * av.y;
    a1 += vec4(.46398,.19954,.18084,-.12106) * av.z;
    a1 += vec4(.086492,.186,.17657,.050454) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(-1, 0));
    a1 += vec4(.042413,.23668,-.03537,.31653) * av.x;
    a1 += vec4(.028298,.012893,-.11275,-.064425) * av.y;
    a1 += vec4(.18051,-.045388,-.018919,-.10116) * av.z;
    a1 += vec4(-.050967,-.025045,.079268,-.24466) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(0, 0));
    a1 += vec4(-.14377,-.21004,-.18178,.26145) * av.x;
    a1 += vec4(.028737,.025834,-.058074,-.28366) * av.y;
    a1 += vec4(-1.0768,.23902,-.13412,.38596) * av.z;
    a1 += vec4(.10651,.029992,-.15036,.031139) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(1, 0));
    a1 += vec4(-.068766,-.10132,-.25323,.035209) * av.x;
    a1 += vec4(.047819,.040659,-.071996,.19554) * av.y;
    a1 += vec4(.59097,-.87242,.072323,.72772) * av.z;
    a1 += vec4(.11774,.17412,.17004,-.098914) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(-1, 1));
    a1 += vec4(-.26884,-.12898,-.02065,-.065757) * av.x;
    a1 += vec4(.049122,.23068,-.18662,.073) * av.y;
    a1 += vec4(-.036256,-.28457,-.12412,.098905) * av.z;
    a1 += vec4(.17994,.175,.0036625,.2685) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(0, 1));
    a1 += vec4(-.20467,-.041161,-.030459,-.2823) * av.x;
    a1 += vec4(.21357,.28585,-.20028,.17007) * av.y;
    a1 += vec4(-.23798,.18155,-.12165,-.12218) * av.z;
    a1 += vec4(.12704,.035548,-.067388,.20545) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(1, 1));
    a1 += vec4(-.36291,.17974,.027005,-.49648) * av.x;
    a1 += vec4(.20381,.26559,-.18309,.065915) * av.y;
    a1 += vec4(.69888,.23488,-.13289,.075008) * av.z;
    a1 += vec4(.014523,.18879,.14256,.16592) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(-1, -1));
    a1 += vec4(-.0058702,-.18498,.17392,-.12909) * av.x;
    a1 += vec4(-.39322,-.021051,.40817,.04643) * av.y;
    a1 += vec4(.18384,-.75514,.52699,1.0935) * av.z;
    a1 += vec4(.10586,-.11085,.42697,-.44908) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(0, -1));
    a1 += vec4(.02574,-.054325,.31436,-.075011) * av.x;
    a1 += vec4(.058096,.2127,.28496,.097289) * av.y;
    a1 += vec4(-.092638,-.45253,-.31935,1.0642) * av.z;
    a1 += vec4(.044781,.055732,-.42777,-.17737) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(1, -1));
    a1 += vec4(-.0076992,-.088388,.25855,-.27073) * av.x;
    a1 += vec4(.084643,.021441,.20784,-.1081) * av.y;
    a1 += vec4(-.34848,-.23445,-.45521,.41868) * av.z;
    a1 += vec4(-.33005,.068268,.102,-.81776) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(-1, 0));
    a1 += vec4(.15684,.23865,-.12264,-.32835) * av.x;
    a1 += vec4(-.30411,-.96895,-.090511,.30507) * av.y;
    a1 += vec4(.47723,-.82519,.57167,-.0048049) * av.z;
    a1 += vec4(-.10655,-.013138,-.030617,-.1148) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(0, 0));
    a1 += vec4(-.051803,-.75595,-1.4398,-.39458) * av.x;
    a1 += vec4(.15981,-.096619,.00078223,.065884) * av.y;
    a1 += vec4(-.3416,-.7056,-.38678,-1.0547) * av.z;
    a1 += vec4(-.036883,-.17971,-.14861,-.41191) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(1, 0));
    a1 += vec4(-.098906,.07961,-1.0643,-.56587) * av.x;
    a1 += vec4(.2166,.14315,.11102,.32909) * av.y;
    a1 += vec4(.21284,.47417,.20331,-.46567) * av.z;
    a1 += vec4(-.008566,.13359,-.049819,-.17132) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(-1, 1));
    a1 += vec4(.19666,.18864,.0077901,-.057982) * av.x;
    a1 += vec4(-.013805,-.84217,-.18164,1.0225) * av.y;
    a1 += vec4(.2179,.19534,-.0018717,.41417) * av.z;
    a1 += vec4(-.21586,-.10982,.075317,-.16037) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(0, 1));
    a1 += vec4(-.11649,-.053099,-.77359,-.53226) * av.x;
    a1 += vec4(.40522,-.44367,-.12156,.24492) * av.y;
    a1 += vec4(.19084,.44797,-.21432,-.34445) * av.z;
    a1 += vec4(-.17381,.18217,-.040225,-.035745) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(1, 1));
    a1 += vec4(.30686,.18138,-.70615,-.43099) * av.x;
    a1 += vec4(.0082797,-.20543,.04601,.4845) * av.y;
    a1 += vec4(-.24447,.3185,-.3153,.21966) * av.z;
    a1 += vec4(-.031527,.23823,-.30466,-.6533) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(.24578,.10961,-.083177,.19582) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC fsrcnnx_car 12/29: 3x3 16>16, channels 9 to 12
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_1_0
//!BIND VSA_FSRCNNX_CAR_1_1
//!BIND VSA_FSRCNNX_CAR_1_2
//!BIND VSA_FSRCNNX_CAR_1_3
//!SAVE VSA_FSRCNNX_CAR_2_2
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a2 = vec4(-.059093,-.25359,-.30522,-.085048);
    vec4 av;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(-1, -1));
    a2 += vec4(.27632,.0061522,.064551,-.11081) * av.x;
    a2 += vec4(-.63781,-.7692,.57782,-.9146) * av.y;
    a2 += vec4(-.40199,-.16431,.031391,.17312) * av.z;
    a2 += vec4(.49931,-.077153,.39679,.5176) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(0, -1));
    a2 += vec4(-.075086,-.048414,.12245,.19255) * av.x;
    a2 += vec4(-.0019152,-.53748,-.28922,-.45126) * av.y;
    a2 += vec4(-.14199,-.060989,-.031978,-.033875) * av.z;
    a2 += vec4(-.024314,.78309,-.43615,.22328) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(1, -1));
    a2 += vec4(.23215,-.063413,.009633,-.060035) * av.x;
    a2 += vec4(.25963,.12808,.35489,-.43044) * av.y;
    a2 += vec4(-.17346,.091491,.0091415,.44838) * av.z;
    a2 += vec4(-.6406,.59103,.49258,.072505) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(-1, 0));
    a2 += vec4(.33203,-.11042,-.013538,.14234) * av.x;
    a2 += vec4(.063888,-.6541,-.56429,-.14077) * av.y;
    a2 += vec4(-.1758,.0068441,.15519,.1804) * av.z;
    a2 += vec4(-.21583,-.57094,.2728,-.46712) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(0, 0));
    a2 += vec4(.35717,-.15829,.022168,.013792) * av.x;
    a2 += vec4(-.66389,-.15481,.069983,-.017424) * av.y;
    a2 += vec4(-.092832,.20179,-.14923,.19491) * av.z;
    a2 += vec4(-.4874,-.5626,-.51695,-.13297) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(1, 0));
    a2 += vec4(-.10207,-.080992,.02416,.18239) * av.x;
    a2 += vec4(.43751,.17813,-.057746,-.17513) * av.y;
    a2 += vec4(.012768,-.0039933,-.18202,-.018308) * av.z;
    a2 += vec4(-.16177,.34412,.092529,-.50266) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(-1, 1));
    a2 += vec4(-.23877,-.32973,.34561,-.14507) * av.x;
    a2 += vec4(.33943,-.67762,-.25692,-.23534) * av.y;
    a2 += vec4(.086582,.015032,-.094667,.072402) * av.z;
    a2 += vec4(.32988,.13227,-.63349,-.26487) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(0, 1));
    a2 += vec4(-.41726,-.23297,-.0019352,.19095) * av.x;
    a2 += vec4(.21419,-.22321,.15437,-.33056) * av.y;
    a2 += vec4(-.27232,.041096,.15902,.13656) * av.z;
    a2 += vec4(-.15969,-.36361,-.24913,.10804) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(1, 1));
    a2 += vec4(.43472,.01899,-.052588,.26354) * av.x;
    a2 += vec4(.33816,.017913,.093692,.018151) * av.y;
    a2 += vec4(-.55858,.14216,-.021198,-.18427) * av.z;
    a2 += vec4(-.39001,.29779,-.03956,-.26045) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(-1, -1));
    a2 += vec4(-.44901,-.16445,-.28634,.50575) * av.x;
    a2 += vec4(.42876,-.41488,.068958,.19219) * av.y;
    a2 += vec4(.10933,-.090349,.5237,.57072) * av.z;
    a2 += vec4(-.25859,.036389,-.24106,.2357) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(0, -1));
    a2 += vec4(-.056573,-.38688,-.073956,.12932) * av.x;
    a2 += vec4(.36796,.22967,-.24887,-.54852) * av.y;
    a2 += vec4(.34989,-.3854,.56577,-.091671) * av.z;
    a2 += vec4(.11539,.068421,-.011816,-.033491) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(1, -1));
    a2 += vec4(-.0071533,.011584,-.08468,-.29471) * av.x;
    a2 += vec4(.092663,.027875,-.26741,-.71675) * av.y;
    a2 += vec4(.55807,.38603,.086964,-.65051) * av.z;
    a2 += vec4(-.050555,-.0027868,-.12983,.25069) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(-1, 0));
    a2 += vec4(-.26337,-.82967,-.36155,-.080123) * av.x;
    a2 += vec4(-.24187,-.090211,.78114,-.10165) * av.y;
    a2 += vec4(-.54123,-.84503,.64784,.26137) * av.z;
    a2 += vec4(-.11857,-.039348,-.11714,.12905) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(0, 0));
    a2 += vec4(-.03887,-.25937,-.28166,.10911) * av.x;
    a2 += vec4(.075241,-.046017,.67379,-.53225) * av.y;
    a2 += vec4(-.017316,-.052106,.14962,.66027) * av.z;
    a2 += vec4(-.16681,.034773,-.01119,.04763) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(1, 0));
    a2 += vec4(-.14918,.24783,-.16473,-.50268) * av.x;
    a2 += vec4(.922,.13221,-.096487,-1.3571) * av.y;
    a2 += vec4(.3799,.085211,.34313,-.43501) * av.z;
    a2 += vec4(.12611,.18901,-.22934,-.0067332) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(-1, 1));
    a2 += vec4(-.16283,.35418,.38342,.19963) * av.x;
    a2 += vec4(.21921,.21244,-.91645,.59221) * av.y;
    a2 += vec4(-.4358,-.30985,.26522,.0047199) * av.z;
    a2 += vec4(-.50563,-.096047,.30668,.39463) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(0, 1));
    a2 += vec4(.27897,.50478,.035613,-.55914) * av.x;
    a2 += vec4(-.074563,-.81742,.28541,.66518) * av.y;
    a2 += vec4(-.46051,.057874,.22703,.32628) * av.z;
    a2 += vec4(-.28487,.076227,-.19496,.049412) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(1, 1));
    a2 += vec4(-.98863,-.059961,-.33953,-.58589) * av.x;
    a2 += vec4(-.004524,.1209,.69565,-.71269) * av.y;
    a2 += vec4(.70311,.23723,-.11227,.19394) * av.z;
    a2 += vec4(-.25598,.33519,-.065988,-.0035418) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(-1, -1));
    a2 += vec4(-.21341,.12464,-.34672,-.23878) * av.x;
    a2 += vec4(-.54429,-.015214,.010356,.1881) * av.y;
    a2 += vec4(-.069621,-.38966,.16189,.17831) * av.z;
    a2 += vec4(.26872,-.057374,.10699,.2922) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(0, -1));
    a2 += vec4(.0093987,-.23232,-.015178,-.077593) * av.x;
    a2 += vec4(-.14021,.18038,-.17023,.04537) * av.y;
    a2 += vec4(.51118,-.41418,.055199,.15638) * av.z;
    a2 += vec4(-.081277,.014322,-.040821,.12832) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(1, -1));
    a2 += vec4(-.12949,-.019437,-.10162,-.31427) * av.x;
    a2 += vec4(.26102,.11535,.14034,-.20265) * av.y;
    a2 += vec4(-.8428,.063455,.21849,-.27831) * av.z;
    a2 += vec4(.34831,.25318,-.052195,-.030052) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(-1, 0));
    a2 += vec4(-.30237,-.51578,-.14878,-.14679) * av.x;
    a2 += vec4(-.012132,.054381,.19121,.072405) * av.y;
    a2 += vec4(-.26597,-.52216,-.12006,-.041097) * av.z;
    a2 += vec4(.0057135,-.063471,.03478,.18622) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(0, 0));
    a2 += vec4(-.31401,-.45808,-.0067065,.036116) * av.x;
    a2 += vec4(-.25147,.023202,-.10087,.15256) * av.y;
    a2 += vec4(.76322,-.66139,-.22038,-.2239) * av.z;
    a2 += vec4(-.01932,.0042119,-.28482,.12013) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(1, 0));
    a2 += vec4(-.12605,-.58613,-.15502,-.048168) * av.x;
    a2 += vec4(-.18171,.088614,.17594,.043072) * av.y;
    a2 += vec4(-.46619,-.34765,-.4094,.01586) * av.z;
    a2 += vec4(-.16959,.093387,.015547,-.28973) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(-1, 1));
    a2 += vec4(-.40404,-.197,.19675,-.35378) * av.x;
    a2 += vec4(-.20389,.1923,.08187,.58244) * av.y;
    a2 += vec4(-.41221,-.44326,.17282,-.037349) * av.z;
    a2 += vec4(.1628,.0069694,.10257,.19489) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(0, 1));
    a2 += vec4(.14608,-.26905,-.020766,.16881) * av.x;
    a2 += vec4(-.20423,.21691,.051136,.26055) * av.y;
    a2 += vec4(-.28496,.029113,-.17689,.16046) * av.z;
    a2 += vec4(-.025041,.16219,.19311,.029108) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(1, 1));
    a2 += vec4(-.1882,-.20586,.1239,-.015752) * av.x;
    a2 += vec4(-.62155,.17715,-.0097487,.16638) * av.y;
    a2 += vec4(.90429,.2335,-.41965,.10952) * av.z;
    a2 += vec4(.41035,.10754,-.063294,-.28151) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(-1, -1));
    a2 += vec4(-.018481,.42258,.10996,-.11408) * av.x;
    a2 += vec4(.72057,-.037377,-.24111,.085573) * av.y;
    a2 += vec4(-.033333,-.2441,-.32979,.53397) * av.z;
    a2 += vec4(-.7715,.28069,-.27822,.26137) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(0, -1));
    a2 += vec4(.040851,-.15591,-.30032,-.027636) * av.x;
    a2 += vec4(-.25514,.28965,.092992,-.3969) * av.y;
    a2 += vec4(.029077,-.13847,-.31201,.52164) * av.z;
    a2 += vec4(-.10379,.063361,-.14926,.22546) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(1, -1));
    a2 += vec4(-.061656,.14975,-.24245,.47737) * av.x;
    a2 += vec4(.12362,.32562,-.035212,-.53693) * av.y;
    a2 += vec4(.036476,.039231,.012061,-.37903) * av.z;
    a2 += vec4(-.86442,-.14344,-.57061,.085183) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(-1, 0));
    a2 += vec4(-.12136,-.23329,.36629,.040112) * av.x;
    a2 += vec4(.24564,.02506,.15819,-.033403) * av.y;
    a2 += vec4(.012977,-.8754,-.13287,.068334) * av.z;
    a2 += vec4(-.0090266,.077042,-.0086318,-.14686) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(0, 0));
    a2 += vec4(-.33827,.11667,-.10071,-.39366) * av.x;
    a2 += vec4(.11956,-.50508,-.23979,-.36972) * av.y;
    a2 += vec4(-.51423,.5352,-.39353,-.019264) * av.z;
    a2 += vec4(-.32857,.63237,-.2157,.13342) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(1, 0));
    a2 += vec4(.19194,-.19051,-.51061,-.3225) * av.x;
    a2 += vec4(-.59226,-.13681,-.0074428,-.46686) * av.y;
    a2 += vec4(-.34006,-.22533,-.15726,-.67847) * av.z;
    a2 += vec4(.12998,.31429,-.23773,.071656) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(-1, 1));
    a2 += vec4(-.18259,-.86815,.45994,-.20711) * av.x;
    a2 += vec4(-.84844,-.11746,.54825,-.8507) * av.y;
    a2 += vec4(-.048072,-.0097503,.43256,.28752) * av.z;
    a2 += vec4(-.16638,.099768,.1124,.10741) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(0, 1));
    a2 += vec4(.26977,-.11857,.23388,-.1852) * av.x;
    a2 += vec4(.26297,.0078906,-.08093,-.53247) * av.y;
    a2 += vec4(.068878,-.066884,.017914,-.073528) * av.z;
    a2 += vec4(-.36399,.1921,.33098,.077017) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(1, 1));
    a2 += vec4(.47556,-.11465,-.31283,.21217) * av.x;
    a2 += vec4(.63705,.41759,-.061204,-.41149) * av.y;
    a2 += vec4(-.29883,-.0046842,-.10388,-.57821) * av.z;
    a2 += vec4(-.35973,.16085,.060939,-.13921) * av.w;
    a2 = max(a2, vec4(0.)) + vec4(-.0012385,.1018,-.08316,.053511) * min(a2, vec4(0.));
    return vec4(a2);
}

//!DESC fsrcnnx_car 13/29: 3x3 16>16, channels 13 to 16
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_1_0
//!BIND VSA_FSRCNNX_CAR_1_1
//!BIND VSA_FSRCNNX_CAR_1_2
//!BIND VSA_FSRCNNX_CAR_1_3
//!SAVE VSA_FSRCNNX_CAR_2_3
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a3 = vec4(.22432,.0023069,.01977,-.16735);
    vec4 av;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(-1, -1));
    a3 += vec4(.10391,-.058401,.019139,-.11195) * av.x;
    a3 += vec4(.070679,.36614,.35043,-.26448) * av.y;
    a3 += vec4(-.48031,.13925,-.18272,.14428) * av.z;
    a3 += vec4(-.30697,-.15422,-.40064,.020802) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(0, -1));
    a3 += vec4(.46539,.15139,-.036279,-.28097) * av.x;
    a3 += vec4(-.065413,-.039051,.10796,.20088) * av.y;
    a3 += vec4(-.57106,-.28298,.35155,-.1303) * av.z;
    a3 += vec4(-.16498,-.021983,-.44773,-.10758) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(1, -1));
    a3 += vec4(.09885,.17237,.044221,.085859) * av.x;
    a3 += vec4(-.025738,-.18376,-.073868,-.27903) * av.y;
    a3 += vec4(-.026189,.27418,.33841,-.14854) * av.z;
    a3 += vec4(.17607,.22421,-.76365,.15624) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(-1, 0));
    a3 += vec4(.43836,.025323,.15251,.33231) * av.x;
    a3 += vec4(-.11314,.10844,.021644,-.20188) * av.y;
    a3 += vec4(-.24528,-.33773,.26091,-.016421) * av.z;
    a3 += vec4(-.11692,-.17255,-.28411,.18925) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(0, 0));
    a3 += vec4(-2.1033,-.28581,.18702,.047596) * av.x;
    a3 += vec4(-.018451,.12289,-.36285,-.048564) * av.y;
    a3 += vec4(-.046005,-.18686,-.078703,-.11689) * av.z;
    a3 += vec4(-.40338,-.32331,-.19091,.46216) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(1, 0));
    a3 += vec4(.21956,.088403,.14828,.1158) * av.x;
    a3 += vec4(.050203,.09941,-.082485,-.16352) * av.y;
    a3 += vec4(-.42225,-.025697,-.19064,.11456) * av.z;
    a3 += vec4(.12635,.22338,-.4621,-.48759) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(-1, 1));
    a3 += vec4(-.34827,.035438,.20275,.03746) * av.x;
    a3 += vec4(-.04177,-.25002,-.36741,.28016) * av.y;
    a3 += vec4(-.14608,-.088303,.3348,-.10266) * av.z;
    a3 += vec4(.23336,-.054159,-.41907,-.3335) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(0, 1));
    a3 += vec4(.8658,-.033922,.0052061,-.044772) * av.x;
    a3 += vec4(.015784,.35598,.074351,.16877) * av.y;
    a3 += vec4(-.21116,-.296,-.03066,-.06626) * av.z;
    a3 += vec4(-.21817,-.28627,.17379,.30713) * av.w;
    av = VSA_FSRCNNX_CAR_1_0_texOff(vec2(1, 1));
    a3 += vec4(.17837,.15456,.23727,-.11911) * av.x;
    a3 += vec4(.10376,-.061567,.29735,-.23103) * av.y;
    a3 += vec4(-.56376,.01253,.14914,.07983) * av.z;
    a3 += vec4(-.080007,.31171,-.15185,.056734) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(-1, -1));
    a3 += vec4(-.051529,-.77382,.023967,-.025997) * av.x;
    a3 += vec4(-.16401,-.1985,-.39636,.17696) * av.y;
    a3 += vec4(.1635,.049726,-.30872,-.096128) * av.z;
    a3 += vec4(-.070234,.06729,-.11679,-.10864) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(0, -1));
    a3 += vec4(.017671,.012788,-.23076,-.10521) * av.x;
    a3 += vec4(.0015994,.33606,-.25459,-.15587) * av.y;
    a3 += vec4(.37251,.15013,.016151,-.25527) * av.z;
    a3 += vec4(.019586,.094007,.038389,-.12331) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(1, -1));
    a3 += vec4(-.0060389,-.088699,.45717,-.24043) * av.x;
    a3 += vec4(.10635,.22585,-.11475,.18766) * av.y;
    a3 += vec4(-.11065,-.54404,.31896,.45531) * av.z;
    a3 += vec4(.040519,.10184,.22429,-.051476) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(-1, 0));
    a3 += vec4(-.19845,-.80004,.16076,.18692) * av.x;
    a3 += vec4(-.042996,-.42971,-.85329,-.30453) * av.y;
    a3 += vec4(-.10844,.011664,-.45799,.50884) * av.z;
    a3 += vec4(.078684,-.23384,-.11587,-.080719) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(0, 0));
    a3 += vec4(-.029409,-1.5341,-.13266,-.14987) * av.x;
    a3 += vec4(.20339,.096872,-.091237,.09273) * av.y;
    a3 += vec4(.21451,.13098,-1.2425,-.074208) * av.z;
    a3 += vec4(-.017398,.13749,-.31537,.087924) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(1, 0));
    a3 += vec4(.10635,-.27169,.47705,-.16638) * av.x;
    a3 += vec4(-.14585,.16074,.40253,-.064199) * av.y;
    a3 += vec4(.024595,.28694,-.049689,-.50754) * av.z;
    a3 += vec4(-.040214,-.049831,.024792,-.073294) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(-1, 1));
    a3 += vec4(-.012559,-1.0468,.87995,-.039995) * av.x;
    a3 += vec4(.075935,-.15688,-1.0642,-.28324) * av.y;
    a3 += vec4(.061939,.16202,-.10928,.066441) * av.z;
    a3 += vec4(-.081741,.22485,-.23852,-.058784) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(0, 1));
    a3 += vec4(.040279,-.26657,.57673,-.1141) * av.x;
    a3 += vec4(.29869,.30685,-.25784,-.11645) * av.y;
    a3 += vec4(.085802,-.040909,-.24672,.10469) * av.z;
    a3 += vec4(.076486,.041106,-.069382,-.13791) * av.w;
    av = VSA_FSRCNNX_CAR_1_1_texOff(vec2(1, 1));
    a3 += vec4(.0053942,-.14221,-.10049,-.021719) * av.x;
    a3 += vec4(-.041746,.6204,-.45022,.20607) * av.y;
    a3 += vec4(.16758,.57708,.14881,-.2028) * av.z;
    a3 += vec4(-.0082737,.31091,.2995,.029945) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(-1, -1));
    a3 += vec4(.046289,-.6752,.034498,.15787) * av.x;
    a3 += vec4(-.11659,-.044585,-.18292,.037684) * av.y;
    a3 += vec4(-.20566,.027109,-.28769,.28137) * av.z;
    a3 += vec4(-.24317,.24902,-.11139,-.096367) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(0, -1));
    a3 += vec4(.35104,-.17375,-.038959,.17876) * av.x;
    a3 += vec4(.012672,.31246,.13566,.038479) * av.y;
    a3 += vec4(-.17821,-.061739,.35571,.17231) * av.z;
    a3 += vec4(-.18868,.11673,.034792,-.023668) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(1, -1));
    a3 += vec4(.11624,-.16308,-.067312,.5477) * av.x;
    a3 += vec4(-.09035,.30775,.080332,-.093326) * av.y;
    a3 += vec4(1.0593,-.47383,.51226,-.24465) * av.z;
    a3 += vec4(-.21572,.2914,.11711,-.13995) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(-1, 0));
    a3 += vec4(-.13971,-.57522,-.11137,.17944) * av.x;
    a3 += vec4(-.066284,-.090966,-.078749,-.033248) * av.y;
    a3 += vec4(-.040502,.25482,-.0885,.4095) * av.z;
    a3 += vec4(-.091303,-.0022623,-.21768,-.020052) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(0, 0));
    a3 += vec4(.046849,-.26688,-.28927,-.34165) * av.x;
    a3 += vec4(-.033404,.29666,-.16162,.10344) * av.y;
    a3 += vec4(.68941,-.29265,.23272,-.23726) * av.z;
    a3 += vec4(-.20228,.049978,.167,.18076) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(1, 0));
    a3 += vec4(.099402,-.1949,-.30302,-.099232) * av.x;
    a3 += vec4(.051931,.32575,.1034,-.06808) * av.y;
    a3 += vec4(-1.1962,.019123,-.1239,-.82505) * av.z;
    a3 += vec4(-.053239,.10762,.086757,-.06444) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(-1, 1));
    a3 += vec4(.048858,-.41865,-.011863,.30994) * av.x;
    a3 += vec4(-.081781,.31916,.02018,-.074032) * av.y;
    a3 += vec4(-.081221,.11397,.25373,.39292) * av.z;
    a3 += vec4(-.33533,.32773,.039889,-.15086) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(0, 1));
    a3 += vec4(.16655,-.22941,.067113,.097789) * av.x;
    a3 += vec4(-.0012747,.23883,.027907,-.11388) * av.y;
    a3 += vec4(.20241,.0715,-.25455,.1452) * av.z;
    a3 += vec4(-.12341,.25626,-.041064,-.043305) * av.w;
    av = VSA_FSRCNNX_CAR_1_2_texOff(vec2(1, 1));
    a3 += vec4(-.08316,.15962,-.84454,.0094289) * av.x;
    a3 += vec4(.030469,.36002,.14954,-.18303) * av.y;
    a3 += vec4(-.2526,.50587,-.042856,-.36434) * av.z;
    a3 += vec4(-.098195,.30748,.21815,-.15661) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(-1, -1));
    a3 += vec4(.17318,.0067444,-.40926,-.13782) * av.x;
    a3 += vec4(-.13287,.18416,-.37448,.30545) * av.y;
    a3 += vec4(-.24875,-1.0098,.0012488,-.10718) * av.z;
    a3 += vec4(.14005,-.43681,-.51252,.0018506) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(0, -1));
    a3 += vec4(-.1175,-.063797,-.41203,.18563) * av.x;
    a3 += vec4(-.020464,.15456,-.24366,-.56172) * av.y;
    a3 += vec4(.074089,-.45797,.22979,.55445) * av.z;
    a3 += vec4(.21629,.33712,.13146,.018831) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(1, -1));
    a3 += vec4(-.079243,-.028773,.062452,-.16103) * av.x;
    a3 += vec4(-.074966,.36784,.31997,-.0086942) * av.y;
    a3 += vec4(-.15428,-.12718,.1106,-.13594) * av.z;
    a3 += vec4(.17831,-.30985,.34892,-.035219) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(-1, 0));
    a3 += vec4(.058008,.34312,-.26194,-.20938) * av.x;
    a3 += vec4(.13017,-.10569,-.2802,.69976) * av.y;
    a3 += vec4(-.11349,.118,-.27084,-6.3411e-5) * av.z;
    a3 += vec4(.036092,-.31662,.11587,.17207) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(0, 0));
    a3 += vec4(.068796,.38413,-.18447,-.2677) * av.x;
    a3 += vec4(-.1849,.73241,-.21446,-.24902) * av.y;
    a3 += vec4(.23092,.090687,-.078727,.93033) * av.z;
    a3 += vec4(.18907,.090231,-.10194,-.063129) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(1, 0));
    a3 += vec4(-.029494,.24224,.099413,-.20244) * av.x;
    a3 += vec4(-.043469,-.016291,-.23047,.20997) * av.y;
    a3 += vec4(-.11202,-.36328,.077252,.021362) * av.z;
    a3 += vec4(.091625,-.013572,.32798,-.036961) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(-1, 1));
    a3 += vec4(-.21715,.0036188,.0003775,-.21434) * av.x;
    a3 += vec4(-.047968,-1.284,.061932,.52477) * av.y;
    a3 += vec4(-.10478,-.23234,.54287,-.29975) * av.z;
    a3 += vec4(-.0051615,-.63146,.56288,.091079) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(0, 1));
    a3 += vec4(.23297,-.23071,.28784,-.20158) * av.x;
    a3 += vec4(-.10347,-.031124,-.53881,.045447) * av.y;
    a3 += vec4(-.037127,.52646,.16928,-.23264) * av.z;
    a3 += vec4(.087362,-.40366,.032864,-.013315) * av.w;
    av = VSA_FSRCNNX_CAR_1_3_texOff(vec2(1, 1));
    a3 += vec4(-.11243,-.13877,.28263,.25502) * av.x;
    a3 += vec4(.048189,.17006,-.0016161,-.10162) * av.y;
    a3 += vec4(.044999,.33546,.30395,-.068509) * av.z;
    a3 += vec4(.15374,-.17746,.40321,.16834) * av.w;
    a3 = max(a3, vec4(0.)) + vec4(.46703,.046892,.079794,-.20887) * min(a3, vec4(0.));
    return vec4(a3);
}

//!DESC fsrcnnx_car 14/29: 3x3 16>16, channels 1 to 4
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_2_0
//!BIND VSA_FSRCNNX_CAR_2_1
//!BIND VSA_FSRCNNX_CAR_2_2
//!BIND VSA_FSRCNNX_CAR_2_3
//!SAVE VSA_FSRCNNX_CAR_3_0
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(-.17762,-.1953,-.89476,.14611);
    vec4 av;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(-1, -1));
    a0 += vec4(.052131,.10804,.37643,-.010447) * av.x;
    a0 += vec4(-.064037,-.054659,.0035742,.053476) * av.y;
    a0 += vec4(-.14796,-.69241,-.13912,-.54232) * av.z;
    a0 += vec4(.011866,.3067,.070885,.23605) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(0, -1));
    a0 += vec4(.039884,.041363,.26389,.055627) * av.x;
    a0 += vec4(-.028306,.074472,-.010814,.0098302) * av.y;
    a0 += vec4(.25866,-.63838,.37586,-.65391) * av.z;
    a0 += vec4(.02955,-.36671,.47001,-.017832) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(1, -1));
    a0 += vec4(-.16865,-.57847,.46948,-.043572) * av.x;
    a0 += vec4(.027637,-.083993,.065582,-.10732) * av.y;
    a0 += vec4(-.063568,.38468,-.2981,.022369) * av.z;
    a0 += vec4(-.13582,.12945,-.097027,-.3486) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(-1, 0));
    a0 += vec4(-.11413,-.1903,-.36667,-.094964) * av.x;
    a0 += vec4(-.061784,-.043702,.033221,-.048279) * av.y;
    a0 += vec4(-.16039,-.0916,.041465,-.30369) * av.z;
    a0 += vec4(.082878,.18393,.022139,.89694) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(0, 0));
    a0 += vec4(-.17018,.52804,-.69008,-.50786) * av.x;
    a0 += vec4(-.027893,.039248,.0023761,-.26875) * av.y;
    a0 += vec4(.16714,-.31547,.14663,.082064) * av.z;
    a0 += vec4(.12521,-.11199,-.0038574,.42442) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(1, 0));
    a0 += vec4(-.23372,-.20553,-.047459,-.15776) * av.x;
    a0 += vec4(-.029836,-.0095159,.041467,-.27645) * av.y;
    a0 += vec4(-.20284,.0078009,-.45818,-.2063) * av.z;
    a0 += vec4(.30566,-.28531,.26302,.3038) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(-1, 1));
    a0 += vec4(.14585,.18554,.0092531,.36313) * av.x;
    a0 += vec4(-.091389,.13952,-.039169,.12078) * av.y;
    a0 += vec4(.053972,.063827,.16094,.093232) * av.z;
    a0 += vec4(-.53144,-.38347,.5571,.12724) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(0, 1));
    a0 += vec4(.34819,.0067278,-.13433,-.68716) * av.x;
    a0 += vec4(-.10469,-.013631,-.0039739,-.0082017) * av.y;
    a0 += vec4(.30986,-.16807,.1726,-.16542) * av.z;
    a0 += vec4(.20348,-.39585,.12359,-.055713) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(1, 1));
    a0 += vec4(-1.1207,.4994,-.59157,-.40363) * av.x;
    a0 += vec4(-.046087,.067084,-.034377,-.031495) * av.y;
    a0 += vec4(.23769,-.16939,.29596,.10163) * av.z;
    a0 += vec4(.42528,.13719,.20048,.061382) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(-1, -1));
    a0 += vec4(.065554,-.18245,-.040437,-.091781) * av.x;
    a0 += vec4(.026679,-.02026,.10833,.56147) * av.y;
    a0 += vec4(-.079268,-.16752,-.11931,-.031917) * av.z;
    a0 += vec4(.043293,-.28015,.068001,-.25033) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(0, -1));
    a0 += vec4(.052979,.42471,-.14963,.16535) * av.x;
    a0 += vec4(-.05201,-.12871,-.46426,-.17293) * av.y;
    a0 += vec4(.022014,-.30175,-.023804,-.23916) * av.z;
    a0 += vec4(.17281,-.30598,-.13431,-.057803) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(1, -1));
    a0 += vec4(.28427,-.02661,.043061,.075357) * av.x;
    a0 += vec4(-.038004,.2024,-.097757,-.24197) * av.y;
    a0 += vec4(-.186,-.027312,-.079563,-.042317) * av.z;
    a0 += vec4(-.19598,-.71902,-.1269,-.18657) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(-1, 0));
    a0 += vec4(-.39101,.26673,-.26474,-.86061) * av.x;
    a0 += vec4(.23235,-.16314,-.58819,-.38352) * av.y;
    a0 += vec4(.305,-.13271,-.67277,.062552) * av.z;
    a0 += vec4(-.046749,-.30662,-.38633,.056869) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(0, 0));
    a0 += vec4(-.48456,-.15015,.14831,.1495) * av.x;
    a0 += vec4(.48237,-.49109,-.87224,-1.0561) * av.y;
    a0 += vec4(.27124,.012107,-.12318,.15083) * av.z;
    a0 += vec4(.2687,-.33777,-.37906,-.17175) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(1, 0));
    a0 += vec4(-.055126,.12543,-.020888,-.57273) * av.x;
    a0 += vec4(-.014505,-.031565,.034099,.51841) * av.y;
    a0 += vec4(.2295,-.012593,-.054149,.14197) * av.z;
    a0 += vec4(.29601,-.67108,-.14852,.0098839) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(-1, 1));
    a0 += vec4(-.11428,-.15994,.096673,.023754) * av.x;
    a0 += vec4(.15232,-.12623,-.11084,-.33008) * av.y;
    a0 += vec4(.073036,-.045412,.077048,.51687) * av.z;
    a0 += vec4(-.32985,.091729,.28818,-.11476) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(0, 1));
    a0 += vec4(.078465,-.38055,.16972,-.025952) * av.x;
    a0 += vec4(.081496,-.18076,-.20754,.21056) * av.y;
    a0 += vec4(.19165,-.43209,-.11203,.080815) * av.z;
    a0 += vec4(-.092684,.32719,.04856,.21233) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(1, 1));
    a0 += vec4(.11909,-.065511,.12467,-.17841) * av.x;
    a0 += vec4(-.077959,-.21496,-.17334,-.23582) * av.y;
    a0 += vec4(.27124,.12721,.10219,-.31121) * av.z;
    a0 += vec4(.065126,.24081,.061837,-.087791) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(-1, -1));
    a0 += vec4(-.10307,-.14422,-.1127,.074883) * av.x;
    a0 += vec4(-.16208,-.035382,.10715,.55209) * av.y;
    a0 += vec4(-.16695,.11962,.48017,-.21559) * av.z;
    a0 += vec4(-.01463,-.031313,-.23108,-.27734) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(0, -1));
    a0 += vec4(-.279,-.22078,.17286,.13061) * av.x;
    a0 += vec4(-.16695,-.33793,-.038901,-.26821) * av.y;
    a0 += vec4(-.17157,.31833,.027892,.12756) * av.z;
    a0 += vec4(.30505,-.58374,-.12597,.12893) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(1, -1));
    a0 += vec4(-.2889,.0029487,-.019129,-.18488) * av.x;
    a0 += vec4(.30434,-.27227,.25136,.14693) * av.y;
    a0 += vec4(-.32036,.34909,-.28271,.12575) * av.z;
    a0 += vec4(.20107,-.27861,.21864,-.21654) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(-1, 0));
    a0 += vec4(-.14629,.1944,-.032558,.11515) * av.x;
    a0 += vec4(-.28425,-.011808,-.063116,-.34371) * av.y;
    a0 += vec4(-.073659,-.26295,-.053271,-.46004) * av.z;
    a0 += vec4(.17039,.06741,.013499,-.64544) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(0, 0));
    a0 += vec4(.26008,.083101,-.11114,.051793) * av.x;
    a0 += vec4(.092955,-.19297,-.090955,-1.0124) * av.y;
    a0 += vec4(-.06694,-.15038,-.19079,-.25983) * av.z;
    a0 += vec4(.50306,-.22734,-.39296,-.8933) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(1, 0));
    a0 += vec4(-.029001,.29125,.31842,-.18591) * av.x;
    a0 += vec4(.10404,-.19844,-.073078,.059922) * av.y;
    a0 += vec4(-.55141,-.11218,-.076614,-.10767) * av.z;
    a0 += vec4(.53275,.6829,-.080873,-.34277) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(-1, 1));
    a0 += vec4(-.41386,-.028064,.26595,.38284) * av.x;
    a0 += vec4(.01859,-.0038715,-.36413,.17706) * av.y;
    a0 += vec4(-.02657,.1313,-.13705,-.74072) * av.z;
    a0 += vec4(.08086,-.11258,.017013,-.47202) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(0, 1));
    a0 += vec4(-.60677,-.704,-.025238,.27043) * av.x;
    a0 += vec4(.10301,.42366,-1.0579,.050427) * av.y;
    a0 += vec4(-.037706,.17648,-.045005,-.45017) * av.z;
    a0 += vec4(.10919,-.071361,.31252,.11941) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(1, 1));
    a0 += vec4(-.34628,-.32502,.095797,-.20017) * av.x;
    a0 += vec4(.12218,-.00017121,-.27935,-.042119) * av.y;
    a0 += vec4(-.059946,-.33749,.47388,.052253) * av.z;
    a0 += vec4(.05491,-.021487,.049865,.031418) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(-1, -1));
    a0 += vec4(.010119,.14772,-.032485,.14858) * av.x;
    a0 += vec4(.025111,-.127,.11582,.28789) * av.y;
    a0 += vec4(.10943,.17688,-.044884,.16467) * av.z;
    a0 += vec4(-.024141,-.43863,.27882,-.26777) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(0, -1));
    a0 += vec4(-.18156,-.19339,-.032122,-.0023797) * av.x;
    a0 += vec4(-.013069,.045776,-.20767,.3151) * av.y;
    a0 += vec4(.056465,.4184,-.23864,.81131) * av.z;
    a0 += vec4(.0021206,.4774,-.062401,-.1527) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(1, -1));
    a0 += vec4(-.16696,-.14054,-.044352,-.283) * av.x;
    a0 += vec4(-.0081515,-.07494,.12596,-.19285) * av.y;
    a0 += vec4(.25838,.08934,-.57387,.59005) * av.z;
    a0 += vec4(-.0594,.22504,.015887,.062919) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(-1, 0));
    a0 += vec4(.072296,.15369,-.18033,.2924) * av.x;
    a0 += vec4(-.044727,-.18211,-.098953,.44426) * av.y;
    a0 += vec4(-.0037279,-.16979,.090662,-.21956) * av.z;
    a0 += vec4(.16312,-.26534,.18397,-1.0696) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(0, 0));
    a0 += vec4(.39448,.0333,-.15052,-.85441) * av.x;
    a0 += vec4(.049785,.15716,.025364,.099512) * av.y;
    a0 += vec4(.0039501,-.53226,.016339,-.25994) * av.z;
    a0 += vec4(-.23048,-.24354,-.17017,-.096724) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(1, 0));
    a0 += vec4(-.16724,.15719,-.11596,-.43565) * av.x;
    a0 += vec4(.3787,.041232,-.0045881,-.083404) * av.y;
    a0 += vec4(.16163,-.22583,.1231,.14124) * av.z;
    a0 += vec4(-.036826,-.15928,-.37631,.31082) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(-1, 1));
    a0 += vec4(-.19568,-.09916,-.018527,-.025803) * av.x;
    a0 += vec4(-.3022,.1795,-.067389,-.22734) * av.y;
    a0 += vec4(.22536,-.15686,-.0095509,.14589) * av.z;
    a0 += vec4(-.14367,.71594,-.018037,-.2846) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(0, 1));
    a0 += vec4(-.16913,-.42335,-.18482,-.3269) * av.x;
    a0 += vec4(-.32625,.11129,.056602,-.1086) * av.y;
    a0 += vec4(.48359,-.093863,.26266,.29731) * av.z;
    a0 += vec4(-.24715,-.56779,.16055,.063539) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(1, 1));
    a0 += vec4(-.01558,.073865,-.043524,-.5115) * av.x;
    a0 += vec4(.12161,.33845,-.0034356,.15107) * av.y;
    a0 += vec4(.32709,.16669,-.00056316,.14713) * av.z;
    a0 += vec4(-.14427,-.145,.18736,-.40244) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(.032237,-.15775,-.10003,.34418) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC fsrcnnx_car 15/29: 3x3 16>16, channels 5 to 8
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_2_0
//!BIND VSA_FSRCNNX_CAR_2_1
//!BIND VSA_FSRCNNX_CAR_2_2
//!BIND VSA_FSRCNNX_CAR_2_3
//!SAVE VSA_FSRCNNX_CAR_3_1
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(-.19931,.22755,-.5284,-.097859);
    vec4 av;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(-1, -1));
    a1 += vec4(-.1757,.12183,-.12008,-.4526) * av.x;
    a1 += vec4(-.24942,-.071634,.036142,-.066556) * av.y;
    a1 += vec4(.12101,.090011,.74782,-.10084) * av.z;
    a1 += vec4(.18758,-.13413,.063826,-.11313) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(0, -1));
    a1 += vec4(.37431,.53286,.029297,-.1644) * av.x;
    a1 += vec4(-.20485,-.083353,.023966,.024393) * av.y;
    a1 += vec4(.30867,-.084766,-.22668,.33437) * av.z;
    a1 += vec4(.40277,-.24084,-.27824,.10571) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(1, -1));
    a1 += vec4(.80142,-.088756,.34515,.17075) * av.x;
    a1 += vec4(-.13724,-.09375,.047053,-.063789) * av.y;
    a1 += vec4(.24496,.40702,.086106,.38399) * av.z;
    a1 += vec4(-.12384,-.27778,-.12463,.071717) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(-1, 0));
    a1 += vec4(.18215,.0070285,.37273,.23758) * av.x;
    a1 += vec4(-.054261,-.050478,.030473,.028195) * av.y;
    a1 += vec4(-.10689,-.04243,-.21586,-.47515) * av.z;
    a1 += vec4(.29977,-.60088,.034243,-.68218) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(0, 0));
    a1 += vec4(.63068,.59267,.67226,.21996) * av.x;
    a1 += vec4(.039506,-.060447,.030866,.097677) * av.y;
    a1 += vec4(.27899,.16129,.26872,.4827) * av.z;
    a1 += vec4(.38612,-1.4063,.013673,-.27364) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(1, 0));
    a1 += vec4(.2214,.57141,.10988,-.60847) * av.x;
    a1 += vec4(-.36179,-.059347,-.046003,-.024847) * av.y;
    a1 += vec4(-1.0304,.12961,.31412,.16974) * av.z;
    a1 += vec4(.41222,-.40889,.19178,-.062322) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(-1, 1));
    a1 += vec4(.081759,-.10767,.046962,.20006) * av.x;
    a1 += vec4(-.012645,-.011315,-.01064,.019922) * av.y;
    a1 += vec4(.25164,-.024629,-.064362,-.16799) * av.z;
    a1 += vec4(.31414,-.098194,.008289,-.60716) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(0, 1));
    a1 += vec4(.28841,-.4579,.10765,.34245) * av.x;
    a1 += vec4(-.028504,.017932,-.017224,.10311) * av.y;
    a1 += vec4(-.21196,-.0066102,.29114,.0093942) * av.z;
    a1 += vec4(-.3276,-.09145,-.1684,-1.4207) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(1, 1));
    a1 += vec4(.3404,.054703,.075419,.25853) * av.x;
    a1 += vec4(-.036321,-.022118,.053694,.016629) * av.y;
    a1 += vec4(-.43327,-.14838,.092255,.08615) * av.z;
    a1 += vec4(-.98888,.070496,.41273,.27963) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(-1, -1));
    a1 += vec4(-.025042,.20141,.23584,-.091616) * av.x;
    a1 += vec4(.20507,.2697,-.14984,-.46901) * av.y;
    a1 += vec4(.19349,.1455,.20382,-.149) * av.z;
    a1 += vec4(.10178,-.099825,.090683,-.22121) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(0, -1));
    a1 += vec4(-.13337,-.22567,.13911,-.1695) * av.x;
    a1 += vec4(-.56605,.88653,-.065422,-.0091141) * av.y;
    a1 += vec4(.1977,-.042496,-.073222,-.40483) * av.z;
    a1 += vec4(-.02273,.071589,-.35043,.39909) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(1, -1));
    a1 += vec4(-.027372,.10336,-.17447,-.73158) * av.x;
    a1 += vec4(-.36169,.20871,-.028083,.15575) * av.y;
    a1 += vec4(.15565,.072926,.011241,.011507) * av.z;
    a1 += vec4(-.29304,.068589,.0451,.19054) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(-1, 0));
    a1 += vec4(.018963,-.059877,.55707,-.09161) * av.x;
    a1 += vec4(-.26243,.18478,.19518,.05819) * av.y;
    a1 += vec4(.021005,.42093,-.2629,.38759) * av.z;
    a1 += vec4(.41905,-.42867,.3854,.013458) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(0, 0));
    a1 += vec4(.092653,-.20524,-.43685,-.17361) * av.x;
    a1 += vec4(.35523,-.039877,-.50747,.079143) * av.y;
    a1 += vec4(.2562,.0032558,-.21629,-.079043) * av.z;
    a1 += vec4(-.26579,.042072,.11979,.40131) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(1, 0));
    a1 += vec4(-.18365,-.18758,.0079931,.26732) * av.x;
    a1 += vec4(1.1427,.11737,.091422,-.27432) * av.y;
    a1 += vec4(-.23223,-.067211,.29997,.064599) * av.z;
    a1 += vec4(.15589,-.11379,-.13734,.30469) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(-1, 1));
    a1 += vec4(-.066507,.12224,-.020311,-.28909) * av.x;
    a1 += vec4(.10677,.038724,-.11123,-.44274) * av.y;
    a1 += vec4(.35631,.1437,-.18226,.17766) * av.z;
    a1 += vec4(.082469,.011687,-.036144,-.6813) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(0, 1));
    a1 += vec4(-.43831,.20994,-.29732,-.43215) * av.x;
    a1 += vec4(.024757,.030489,-.25228,.14515) * av.y;
    a1 += vec4(-.11155,.20219,.26169,-.52239) * av.z;
    a1 += vec4(-.15687,-.074044,-.30925,.17465) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(1, 1));
    a1 += vec4(.032506,-.10583,-.1447,.12529) * av.x;
    a1 += vec4(.10654,-.17513,.14513,.0071121) * av.y;
    a1 += vec4(-.42621,.042402,.30246,.47655) * av.z;
    a1 += vec4(.55046,-.13965,-.42043,.048758) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(-1, -1));
    a1 += vec4(.11362,-.17218,.22359,-.6768) * av.x;
    a1 += vec4(.18925,-.027344,.20752,-.14368) * av.y;
    a1 += vec4(-.0070959,-.1644,-.49496,-.71072) * av.z;
    a1 += vec4(-.13261,.2933,-.28119,.28286) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(0, -1));
    a1 += vec4(.50176,.056869,.092245,-.34032) * av.x;
    a1 += vec4(-.33281,.51618,-.011753,-.073518) * av.y;
    a1 += vec4(.11667,.50168,-.081696,-1.4752) * av.z;
    a1 += vec4(.21817,.66954,-.51944,.48791) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(1, -1));
    a1 += vec4(.29494,-.033739,.017077,-.50806) * av.x;
    a1 += vec4(.22049,.37194,-.25503,.16355) * av.y;
    a1 += vec4(-.25322,-.16805,.31356,-1.4462) * av.z;
    a1 += vec4(.0428,.29451,-.08207,.22202) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(-1, 0));
    a1 += vec4(.34209,-.11685,.11089,-.91702) * av.x;
    a1 += vec4(-.21171,-.32429,.23105,-.059249) * av.y;
    a1 += vec4(.086897,.1927,-.10264,.046865) * av.z;
    a1 += vec4(-.15656,.18372,-.14954,.06844) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(0, 0));
    a1 += vec4(.28795,.026124,-.37595,-.13792) * av.x;
    a1 += vec4(-.00088315,.0061735,-.372,-.023868) * av.y;
    a1 += vec4(.21799,.18083,-.097099,-.21193) * av.z;
    a1 += vec4(.17837,.27549,-.63904,-.38178) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(1, 0));
    a1 += vec4(.2811,-.1163,-.23498,-.17595) * av.x;
    a1 += vec4(1.1207,.58886,-.41657,-.03892) * av.y;
    a1 += vec4(.34496,-.038957,.23468,-1.1758) * av.z;
    a1 += vec4(-.10004,.17236,-.36828,-.05051) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(-1, 1));
    a1 += vec4(-.20932,-.23026,.23549,-.1297) * av.x;
    a1 += vec4(.16703,.12809,.10259,-.32141) * av.y;
    a1 += vec4(.16605,.047804,.33458,-.5585) * av.z;
    a1 += vec4(.16169,.13777,-.36841,.38339) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(0, 1));
    a1 += vec4(.30543,-.26921,.1261,-.47736) * av.x;
    a1 += vec4(-.045934,.21487,-.16283,.12534) * av.y;
    a1 += vec4(.26318,-.059355,-.45941,-.064402) * av.z;
    a1 += vec4(.24853,-.062073,-.37099,-.01499) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(1, 1));
    a1 += vec4(.17906,-.47687,-.036353,-.25232) * av.x;
    a1 += vec4(.37736,-.002276,-.074377,.17536) * av.y;
    a1 += vec4(.41386,-.17564,.068215,-.4389) * av.z;
    a1 += vec4(.086758,.0041691,.40806,.14661) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(-1, -1));
    a1 += vec4(-.12201,-.049503,-.21097,.057254) * av.x;
    a1 += vec4(-.18998,.072154,-.427,.20428) * av.y;
    a1 += vec4(-.080585,.00091458,.023128,.4622) * av.z;
    a1 += vec4(-.063018,.21809,.16062,-.051192) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(0, -1));
    a1 += vec4(.0071888,.27766,-.14576,-.31641) * av.x;
    a1 += vec4(.18081,.13825,-.066107,-.41493) * av.y;
    a1 += vec4(-.13021,.096743,.4804,.066551) * av.z;
    a1 += vec4(-.14964,.26291,.28007,.7093) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(1, -1));
    a1 += vec4(-.21701,.12921,.080716,-.24977) * av.x;
    a1 += vec4(.28532,.086548,.0094281,-.19556) * av.y;
    a1 += vec4(.019274,.18006,-.057016,.22993) * av.z;
    a1 += vec4(.086079,.037739,.095268,-.16219) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(-1, 0));
    a1 += vec4(-.14352,-.19096,-.20584,-.016949) * av.x;
    a1 += vec4(.30731,.038612,-.53817,.1695) * av.y;
    a1 += vec4(-.13496,.22292,-.053127,.46105) * av.z;
    a1 += vec4(.038492,-.0031282,.17414,-.39681) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(0, 0));
    a1 += vec4(-.051955,-.027337,-.14832,-.42041) * av.x;
    a1 += vec4(-.22988,.20233,.019548,-.21679) * av.y;
    a1 += vec4(-.020119,.14051,-.0097093,-.080102) * av.z;
    a1 += vec4(.26059,.26204,.12526,-.11427) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(1, 0));
    a1 += vec4(.17806,.17173,.16897,-.14358) * av.x;
    a1 += vec4(-.082474,.10917,-.10053,-.10039) * av.y;
    a1 += vec4(-.3043,.072206,.03662,.01995) * av.z;
    a1 += vec4(.23608,.21632,.20371,.098706) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(-1, 1));
    a1 += vec4(.041982,-.18167,.021057,.0057037) * av.x;
    a1 += vec4(.074008,-.1506,.35512,.13392) * av.y;
    a1 += vec4(-.28534,.39111,-.011116,.41399) * av.z;
    a1 += vec4(.016744,.29136,-.097836,.18805) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(0, 1));
    a1 += vec4(.040917,.063259,-.050115,-.10312) * av.x;
    a1 += vec4(.20267,-.059118,.10019,-.0013474) * av.y;
    a1 += vec4(.10706,.21786,-.11101,.33129) * av.z;
    a1 += vec4(.80038,-.14696,.59777,-.15983) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(1, 1));
    a1 += vec4(-.35726,-.047812,.034419,.28893) * av.x;
    a1 += vec4(.69451,-.021918,-.15599,-.086922) * av.y;
    a1 += vec4(-.02151,.12065,.08639,.10687) * av.z;
    a1 += vec4(.49053,-.097606,.42414,-.16171) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(.18046,-.012817,-.26043,.28348) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC fsrcnnx_car 16/29: 3x3 16>16, channels 9 to 12
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_2_0
//!BIND VSA_FSRCNNX_CAR_2_1
//!BIND VSA_FSRCNNX_CAR_2_2
//!BIND VSA_FSRCNNX_CAR_2_3
//!SAVE VSA_FSRCNNX_CAR_3_2
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a2 = vec4(.0069137,-.069941,-.091901,-.054906);
    vec4 av;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(-1, -1));
    a2 += vec4(-.22687,.38734,.070276,-.29607) * av.x;
    a2 += vec4(-.11509,1.0372,.070387,-.95109) * av.y;
    a2 += vec4(-.22632,.25734,-.030541,.10222) * av.z;
    a2 += vec4(.13431,-.24259,.01264,-.15219) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(0, -1));
    a2 += vec4(-.13942,-.48964,-.057604,-.26049) * av.x;
    a2 += vec4(.01946,.6232,.14788,-1.4453) * av.y;
    a2 += vec4(.11208,.059714,.11279,.062418) * av.z;
    a2 += vec4(-.088324,.25911,.029016,.39363) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(1, -1));
    a2 += vec4(-.2045,.15877,-.21261,.056129) * av.x;
    a2 += vec4(-.049982,.44919,-.097724,-.74792) * av.y;
    a2 += vec4(-.14979,-.16067,.21486,-.36989) * av.z;
    a2 += vec4(.10531,-.095733,-.14912,.13778) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(-1, 0));
    a2 += vec4(.083463,.024993,.27041,.22138) * av.x;
    a2 += vec4(-.038103,.21298,.17726,-.14835) * av.y;
    a2 += vec4(.0071659,.14094,.086897,.35939) * av.z;
    a2 += vec4(-.18532,.19864,.089884,.10575) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(0, 0));
    a2 += vec4(.10793,.006683,-.098508,-.42127) * av.x;
    a2 += vec4(-.0024594,-.02843,.19065,-.29002) * av.y;
    a2 += vec4(.21612,-.18984,.1459,.36524) * av.z;
    a2 += vec4(-.32866,-.28565,-.0098673,.34901) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(1, 0));
    a2 += vec4(.14759,-.1556,-.30934,.23926) * av.x;
    a2 += vec4(-.042478,-.62418,.11432,-.23049) * av.y;
    a2 += vec4(.40165,.3754,.18979,-.171) * av.z;
    a2 += vec4(-.24765,.23725,.064758,-.012845) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(-1, 1));
    a2 += vec4(-.33581,-.24756,-.021761,.62398) * av.x;
    a2 += vec4(-.098092,-.64451,-.098273,.43798) * av.y;
    a2 += vec4(-.017218,.30457,.022971,-.0022576) * av.z;
    a2 += vec4(-.16671,-.087977,-.11136,-.046387) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(0, 1));
    a2 += vec4(.083686,-.21588,-.025803,.54051) * av.x;
    a2 += vec4(-.12131,-1.4358,.044827,.038643) * av.y;
    a2 += vec4(.15617,.1841,.0337,-.13358) * av.z;
    a2 += vec4(.24907,.24241,-.081589,.10464) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(1, 1));
    a2 += vec4(-.3671,.085,.046597,-.062256) * av.x;
    a2 += vec4(-.096258,-3.1182,-.097067,.49016) * av.y;
    a2 += vec4(-.033017,.29616,.24331,-.10609) * av.z;
    a2 += vec4(-.14355,.18057,.16871,.16405) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(-1, -1));
    a2 += vec4(-.29588,.34917,.23232,.18394) * av.x;
    a2 += vec4(-.29599,-.19483,.026601,-.83131) * av.y;
    a2 += vec4(.13467,.17929,.012729,.18142) * av.z;
    a2 += vec4(-.12953,.058292,-.038076,-.29118) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(0, -1));
    a2 += vec4(.10557,-.22659,.4515,-.0074424) * av.x;
    a2 += vec4(-.13297,.073351,-.30565,.67746) * av.y;
    a2 += vec4(.14117,.30581,.40423,-.19857) * av.z;
    a2 += vec4(.18902,.19563,.23291,-.41865) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(1, -1));
    a2 += vec4(.093969,-.014375,.038826,.31508) * av.x;
    a2 += vec4(-.022253,.11592,.13795,-.032272) * av.y;
    a2 += vec4(.16794,-.12734,-.090343,.11072) * av.z;
    a2 += vec4(.071819,.32615,-.028712,-.40215) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(-1, 0));
    a2 += vec4(-.059675,.29189,-.011542,.067152) * av.x;
    a2 += vec4(.13676,-.24212,-.16222,.39369) * av.y;
    a2 += vec4(.096137,-.04949,.24017,-.34122) * av.z;
    a2 += vec4(.0079992,.045653,.26632,.67392) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(0, 0));
    a2 += vec4(-.05377,.16454,-.27606,-.82203) * av.x;
    a2 += vec4(.11299,.31983,.55595,-.38646) * av.y;
    a2 += vec4(.53351,-.05433,.12575,-.40493) * av.z;
    a2 += vec4(.70224,.17988,-.26623,.24116) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(1, 0));
    a2 += vec4(-.27447,.12318,-.11035,.055126) * av.x;
    a2 += vec4(.1188,-.44598,-.332,-.76223) * av.y;
    a2 += vec4(.18726,.13306,-.16851,-.055739) * av.z;
    a2 += vec4(.40666,.04307,.22682,.20258) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(-1, 1));
    a2 += vec4(-.032477,.29686,-.073469,.052005) * av.x;
    a2 += vec4(.21319,-.01298,-.18183,.38589) * av.y;
    a2 += vec4(.38091,-.2401,-.16366,-.05431) * av.z;
    a2 += vec4(-.044102,-.0075954,.065393,-.185) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(0, 1));
    a2 += vec4(.47775,.50039,.23807,-.080144) * av.x;
    a2 += vec4(.16509,-.36789,-.42743,-.30553) * av.y;
    a2 += vec4(.37994,-.060064,-.34474,.18118) * av.z;
    a2 += vec4(.32575,-.069807,.064755,-.51367) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(1, 1));
    a2 += vec4(.087366,-.302,.43597,-.0045144) * av.x;
    a2 += vec4(.23187,-.065783,-.084666,.048755) * av.y;
    a2 += vec4(.22318,-.072618,-.17173,.3413) * av.z;
    a2 += vec4(-.10399,-.47751,.15995,-.11087) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(-1, -1));
    a2 += vec4(.073276,-.12609,-.21672,-.13411) * av.x;
    a2 += vec4(-.39742,-.14001,.041342,.078207) * av.y;
    a2 += vec4(.19037,.1515,-.01831,.19652) * av.z;
    a2 += vec4(.07895,.050985,.010318,-.40447) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(0, -1));
    a2 += vec4(.077611,-.076966,-.00072261,-.10637) * av.x;
    a2 += vec4(.036723,.17343,-.38416,.54314) * av.y;
    a2 += vec4(.01357,.0294,.048546,.43384) * av.z;
    a2 += vec4(.0096457,-.30359,.017289,.14131) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(1, -1));
    a2 += vec4(.11818,.039832,-1.1092e-5,-.24765) * av.x;
    a2 += vec4(.03695,.068391,-.27887,-.52576) * av.y;
    a2 += vec4(-.19183,-.00053446,-.041822,-.047893) * av.z;
    a2 += vec4(.023794,-.03887,-.40197,.072635) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(-1, 0));
    a2 += vec4(.0047142,-.19148,-.61733,.21185) * av.x;
    a2 += vec4(.0002311,.040326,.11405,-.034881) * av.y;
    a2 += vec4(.10226,-.036561,.043267,-.16176) * av.z;
    a2 += vec4(.35368,.039758,.32062,-.13519) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(0, 0));
    a2 += vec4(.09002,-.27806,.11258,.12449) * av.x;
    a2 += vec4(.095407,.20421,.45741,-.27698) * av.y;
    a2 += vec4(.15871,-.20491,-.096487,-.40046) * av.z;
    a2 += vec4(.30706,.058471,-.015168,.24942) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(1, 0));
    a2 += vec4(.020089,.25806,.16773,-.12625) * av.x;
    a2 += vec4(.4735,-.22695,-.56542,-.1922) * av.y;
    a2 += vec4(.03433,.0031674,-.33864,-.20187) * av.z;
    a2 += vec4(-.0050139,-.18601,.024793,-.070851) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(-1, 1));
    a2 += vec4(-.095108,-.02807,-.19922,.20351) * av.x;
    a2 += vec4(-.026175,.10611,-.2526,.23372) * av.y;
    a2 += vec4(.31407,.12432,.063101,.047158) * av.z;
    a2 += vec4(.1195,.017551,-.045135,-.11164) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(0, 1));
    a2 += vec4(.15308,.48879,-.10587,.47623) * av.x;
    a2 += vec4(.30587,-.33554,-.10785,.39902) * av.y;
    a2 += vec4(.13687,-.062227,.058742,-.0070653) * av.z;
    a2 += vec4(-.078643,-.037459,.048458,-.70362) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(1, 1));
    a2 += vec4(.14318,-.39034,-.06883,.66581) * av.x;
    a2 += vec4(-.082153,-.40417,-.17724,.15439) * av.y;
    a2 += vec4(.13736,.25161,.031208,-.4351) * av.z;
    a2 += vec4(-.0022567,-.076724,-.33837,-.13032) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(-1, -1));
    a2 += vec4(.069733,.55243,-.051778,-.80912) * av.x;
    a2 += vec4(.11012,-.1688,-.14817,.38816) * av.y;
    a2 += vec4(-.0439,.40246,.013203,-.035787) * av.z;
    a2 += vec4(-.073577,-.11618,-.37082,.5462) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(0, -1));
    a2 += vec4(-.060047,.44067,-.16956,-.31646) * av.x;
    a2 += vec4(.25203,-.24592,-.17995,.045708) * av.y;
    a2 += vec4(-.3393,-.17665,-.029987,.071139) * av.z;
    a2 += vec4(.16563,-.23515,.18271,.040899) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(1, -1));
    a2 += vec4(-.047581,.25564,-.045714,-.83785) * av.x;
    a2 += vec4(.19189,-.087635,.0071597,.1641) * av.y;
    a2 += vec4(-.21532,.39028,.095052,.31513) * av.z;
    a2 += vec4(-.038172,.25554,.14723,-.29415) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(-1, 0));
    a2 += vec4(-.038583,.39816,.64283,-.14103) * av.x;
    a2 += vec4(-.065684,-.080586,-.10267,.010207) * av.y;
    a2 += vec4(-.083337,-.30692,-.015391,-.0053668) * av.z;
    a2 += vec4(-.14323,.24312,.36432,.27285) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(0, 0));
    a2 += vec4(-.42581,.02358,-1.6471,-.77785) * av.x;
    a2 += vec4(.27674,-.10056,-.13256,-.22808) * av.y;
    a2 += vec4(.16566,.034289,-.11213,-.54762) * av.z;
    a2 += vec4(.018221,.27335,-.32825,.037258) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(1, 0));
    a2 += vec4(.050419,-.37814,.077781,-.25847) * av.x;
    a2 += vec4(-.14944,.14527,.39506,-.1114) * av.y;
    a2 += vec4(.087311,-.22193,-.091533,.15376) * av.z;
    a2 += vec4(-.041395,-.4039,-.042403,-.02708) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(-1, 1));
    a2 += vec4(-.028249,.11308,-.028405,.52036) * av.x;
    a2 += vec4(.077678,.176,-.096768,-.42578) * av.y;
    a2 += vec4(-.28029,.30741,.038998,-.040116) * av.z;
    a2 += vec4(.028727,-.21468,-.10069,-.21767) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(0, 1));
    a2 += vec4(.29132,-.38192,.58023,.69349) * av.x;
    a2 += vec4(.37741,.19514,-.078621,-.53836) * av.y;
    a2 += vec4(-.22986,.080494,.22029,-.38095) * av.z;
    a2 += vec4(.0091694,.076423,.07709,-.48507) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(1, 1));
    a2 += vec4(.12515,-1.2124,.25874,.78568) * av.x;
    a2 += vec4(.038161,.32381,-.0028759,-.17896) * av.y;
    a2 += vec4(.25503,-.094376,.19089,-.3036) * av.z;
    a2 += vec4(.25866,.26725,.011729,.26445) * av.w;
    a2 = max(a2, vec4(0.)) + vec4(-.031295,.050214,-.19117,.24977) * min(a2, vec4(0.));
    return vec4(a2);
}

//!DESC fsrcnnx_car 17/29: 3x3 16>16, channels 13 to 16
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_2_0
//!BIND VSA_FSRCNNX_CAR_2_1
//!BIND VSA_FSRCNNX_CAR_2_2
//!BIND VSA_FSRCNNX_CAR_2_3
//!SAVE VSA_FSRCNNX_CAR_3_3
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a3 = vec4(.047359,.1563,.042386,-.047829);
    vec4 av;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(-1, -1));
    a3 += vec4(.27004,.1657,.15541,.26134) * av.x;
    a3 += vec4(-1.8783,-.15705,.060882,-.049649) * av.y;
    a3 += vec4(.17203,.8832,.085437,.22199) * av.z;
    a3 += vec4(.1518,-.026725,.013214,-.11068) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(0, -1));
    a3 += vec4(-.20714,.4446,.0087615,-.030474) * av.x;
    a3 += vec4(.16919,-.31729,-.11045,-.052033) * av.y;
    a3 += vec4(-.061419,.22274,-.06007,-.52296) * av.z;
    a3 += vec4(.099487,.47982,-.086692,-.25315) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(1, -1));
    a3 += vec4(-.047052,.035053,.096505,.043488) * av.x;
    a3 += vec4(.9875,-.16069,-1.5457,-.025454) * av.y;
    a3 += vec4(.0070938,.53898,-.17428,-.089707) * av.z;
    a3 += vec4(-.22387,.32724,-.028439,.15834) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(-1, 0));
    a3 += vec4(.19319,-.065379,-.0033858,-.03699) * av.x;
    a3 += vec4(-2.2788,.33253,.04368,-.12891) * av.y;
    a3 += vec4(.24683,.11376,-.02714,-.528) * av.z;
    a3 += vec4(-.11719,-.18596,-.035687,.12426) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(0, 0));
    a3 += vec4(.23723,.11378,.073815,-1.0016) * av.x;
    a3 += vec4(-.094533,.21844,.0084984,-.061463) * av.y;
    a3 += vec4(-.1628,.37147,.0073165,-1.3198) * av.z;
    a3 += vec4(-.074534,-.33021,-.037848,.12902) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(1, 0));
    a3 += vec4(-.2288,.48784,-.10057,.087141) * av.x;
    a3 += vec4(.55928,.25564,.18417,-.046112) * av.y;
    a3 += vec4(.15195,-.039241,-.0076908,-.42414) * av.z;
    a3 += vec4(-.088497,-.36881,.13924,.10068) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(-1, 1));
    a3 += vec4(-.42526,-.20387,.065664,-.029715) * av.x;
    a3 += vec4(-1.6983,-.17741,.0039622,.030328) * av.y;
    a3 += vec4(.23615,-.31283,-.0039663,-.23806) * av.z;
    a3 += vec4(.35481,.096358,.050125,-.22352) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(0, 1));
    a3 += vec4(-.031488,-.086369,.1601,-.32892) * av.x;
    a3 += vec4(-.0021773,-.21329,.010859,.017263) * av.y;
    a3 += vec4(-.18254,.48391,.062193,-.64334) * av.z;
    a3 += vec4(-.49036,.70152,.14604,-.043253) * av.w;
    av = VSA_FSRCNNX_CAR_2_0_texOff(vec2(1, 1));
    a3 += vec4(.074194,-.016885,-.075235,.19325) * av.x;
    a3 += vec4(.71796,-.071594,-.052082,-.017546) * av.y;
    a3 += vec4(.078983,-.259,-.018852,-.23846) * av.z;
    a3 += vec4(.31555,-.15237,.081186,-.28653) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(-1, -1));
    a3 += vec4(-.21893,-.76488,.11338,.15738) * av.x;
    a3 += vec4(-.47056,-.17376,.030057,.0097729) * av.y;
    a3 += vec4(.031215,-.95363,.023996,.12332) * av.z;
    a3 += vec4(-.028933,.57056,-.054665,-.22575) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(0, -1));
    a3 += vec4(-.06138,-.72737,-.10766,.24175) * av.x;
    a3 += vec4(-.064872,.094386,.057785,.317) * av.y;
    a3 += vec4(.19169,-.65715,-.15326,.017346) * av.z;
    a3 += vec4(-.25407,.55512,-.026199,-.36182) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(1, -1));
    a3 += vec4(.31015,-.85873,.25818,.13949) * av.x;
    a3 += vec4(-.15133,.084321,-.1674,-.0051137) * av.y;
    a3 += vec4(.13894,-.90512,.13952,.21798) * av.z;
    a3 += vec4(-.035199,.22404,.16544,-.014464) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(-1, 0));
    a3 += vec4(.040354,.3243,-.012691,-.50661) * av.x;
    a3 += vec4(-.36521,-.15357,.021134,.94238) * av.y;
    a3 += vec4(.20831,-1.1674,-.095387,.0033177) * av.z;
    a3 += vec4(.011001,-.33696,-.1189,-.63005) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(0, 0));
    a3 += vec4(.022589,-.01431,.094747,-.040822) * av.x;
    a3 += vec4(.3311,-.73602,-.043266,-.19091) * av.y;
    a3 += vec4(-.041726,-.68663,.011416,-.066155) * av.z;
    a3 += vec4(-.067607,.014378,-.090561,.083717) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(1, 0));
    a3 += vec4(.28755,.16181,-.010191,.071553) * av.x;
    a3 += vec4(.18331,.17477,.15359,-.032163) * av.y;
    a3 += vec4(.077216,-.85425,.059873,.20005) * av.z;
    a3 += vec4(-.31871,.22703,-.30982,.11019) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(-1, 1));
    a3 += vec4(-.39496,.19171,-.077426,-.46941) * av.x;
    a3 += vec4(-.02332,.25844,-.037071,.33388) * av.y;
    a3 += vec4(.13372,-.95956,-.056586,-.084205) * av.z;
    a3 += vec4(-.17854,-.50593,.019311,.17549) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(0, 1));
    a3 += vec4(.22961,.055192,-.01006,-.068956) * av.x;
    a3 += vec4(-.22734,.11494,-.0062784,-.0060772) * av.y;
    a3 += vec4(-.25601,-.08912,.0047526,.20458) * av.z;
    a3 += vec4(.083929,.35785,-.034934,.17136) * av.w;
    av = VSA_FSRCNNX_CAR_2_1_texOff(vec2(1, 1));
    a3 += vec4(.22841,.1662,-.014073,-.24605) * av.x;
    a3 += vec4(.012548,.1768,-.081314,-.25766) * av.y;
    a3 += vec4(-.051288,-.26409,.026428,.0085623) * av.z;
    a3 += vec4(.48297,-.40535,-.1052,.23251) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(-1, -1));
    a3 += vec4(-.22034,-.47009,-.12104,.16789) * av.x;
    a3 += vec4(-.11513,-.42927,.11003,-.07398) * av.y;
    a3 += vec4(.15805,-.030654,-.027188,.11844) * av.z;
    a3 += vec4(.25063,.58205,-.12595,.20439) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(0, -1));
    a3 += vec4(-.0044725,-.39148,.060497,.13247) * av.x;
    a3 += vec4(-.28543,-.4902,.1405,.21054) * av.y;
    a3 += vec4(.016072,-.065593,-.1504,.12199) * av.z;
    a3 += vec4(-.43854,-.071396,-.045011,-.070797) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(1, -1));
    a3 += vec4(.29978,-.33733,-.2338,-.0088765) * av.x;
    a3 += vec4(-.20814,-.3361,-.037863,.35828) * av.y;
    a3 += vec4(.17885,-.38658,.0032455,.011091) * av.z;
    a3 += vec4(.29877,-.3599,.45359,.030883) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(-1, 0));
    a3 += vec4(-.21935,-.017431,.028118,.47899) * av.x;
    a3 += vec4(-.19868,.057134,-.02703,.3163) * av.y;
    a3 += vec4(.079954,-.20075,-.053175,.33029) * av.z;
    a3 += vec4(.32545,-.2036,.014072,.30911) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(0, 0));
    a3 += vec4(-.19588,-.18388,.069595,.30069) * av.x;
    a3 += vec4(.075745,-.19946,-.10338,-.13852) * av.y;
    a3 += vec4(.32802,.02198,.19213,.33968) * av.z;
    a3 += vec4(-.1918,.27236,-.1256,.47878) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(1, 0));
    a3 += vec4(-.1309,-.59825,-.089972,-.0062209) * av.x;
    a3 += vec4(-.35206,.11347,.031749,.40193) * av.y;
    a3 += vec4(.11557,-.17386,-.34477,.18356) * av.z;
    a3 += vec4(.19456,.23318,-.04752,.30752) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(-1, 1));
    a3 += vec4(-.30523,-.063598,-.19275,.041496) * av.x;
    a3 += vec4(-.27549,.41185,-.11016,-.15595) * av.y;
    a3 += vec4(.21416,.23468,-.072296,.48953) * av.z;
    a3 += vec4(-.26806,.33895,.013083,.59866) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(0, 1));
    a3 += vec4(-.16067,-.34048,-.00021196,-.10993) * av.x;
    a3 += vec4(-.1957,.29817,-.012235,.034759) * av.y;
    a3 += vec4(.093443,.56939,-.046891,.31176) * av.z;
    a3 += vec4(.2617,-.41081,-.029775,.022379) * av.w;
    av = VSA_FSRCNNX_CAR_2_2_texOff(vec2(1, 1));
    a3 += vec4(.25568,-.82957,-.15318,.0060226) * av.x;
    a3 += vec4(.15116,-.25518,-.012384,.41593) * av.y;
    a3 += vec4(.016304,.6476,.18318,.087324) * av.z;
    a3 += vec4(.12918,-.13403,-.11303,.37754) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(-1, -1));
    a3 += vec4(-1.2801,-.17008,-.18474,-.091696) * av.x;
    a3 += vec4(.029215,.042699,-.075341,.068732) * av.y;
    a3 += vec4(.01223,.33684,.055849,-.042471) * av.z;
    a3 += vec4(.033299,-.77233,.17723,-.057321) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(0, -1));
    a3 += vec4(.0758,.011739,-.77687,.098779) * av.x;
    a3 += vec4(-.013537,-.025585,.097542,.25297) * av.y;
    a3 += vec4(-.37115,.14488,-.12205,-.11283) * av.z;
    a3 += vec4(-.086221,-1.0057,-.22206,-.082791) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(1, -1));
    a3 += vec4(.91212,.19134,2.6428,.075877) * av.x;
    a3 += vec4(.078893,.14572,.18471,.34949) * av.y;
    a3 += vec4(-.035224,-.18365,.18348,-.27241) * av.z;
    a3 += vec4(.12388,-.53898,.046372,-.16843) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(-1, 0));
    a3 += vec4(-.75922,.26954,.046732,.1137) * av.x;
    a3 += vec4(-.20677,.08972,-.12316,-.0626) * av.y;
    a3 += vec4(.1582,-.42801,.058628,-.20841) * av.z;
    a3 += vec4(.6583,-.36527,.051169,-.73521) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(0, 0));
    a3 += vec4(.040091,.064582,.05098,.13169) * av.x;
    a3 += vec4(-.057752,-.19599,.13552,.10573) * av.y;
    a3 += vec4(.20141,-.11481,-.036902,-.10547) * av.z;
    a3 += vec4(-.18919,-.27737,-.19538,-.73761) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(1, 0));
    a3 += vec4(.55689,.40017,-1.2395,.21562) * av.x;
    a3 += vec4(-.15025,.050381,-.28416,.18275) * av.y;
    a3 += vec4(-.026578,.16529,-.053291,-.14846) * av.z;
    a3 += vec4(.012955,-.11976,.056722,-.005865) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(-1, 1));
    a3 += vec4(-.71334,-.039084,.092221,-.15312) * av.x;
    a3 += vec4(-.027683,.37242,.06294,.8257) * av.y;
    a3 += vec4(-.068312,.22454,-.14848,-.43656) * av.z;
    a3 += vec4(-.31551,-.32842,.049306,-.10445) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(0, 1));
    a3 += vec4(.0244,-.046978,.13031,.24113) * av.x;
    a3 += vec4(.022467,.21408,-.13874,.1982) * av.y;
    a3 += vec4(-.056496,.51001,-.080462,-.031281) * av.z;
    a3 += vec4(.052813,-.16654,.26452,-.86893) * av.w;
    av = VSA_FSRCNNX_CAR_2_3_texOff(vec2(1, 1));
    a3 += vec4(.63183,.19439,-.23286,.14119) * av.x;
    a3 += vec4(-.19095,.33668,.074353,.18598) * av.y;
    a3 += vec4(.11789,.76519,-.067827,-.019708) * av.z;
    a3 += vec4(.022434,-.045121,-.1385,-.21173) * av.w;
    a3 = max(a3, vec4(0.)) + vec4(-.0085798,-.011776,-.3201,.15592) * min(a3, vec4(0.));
    return vec4(a3);
}

//!DESC fsrcnnx_car 18/29: 3x3 16>16, channels 1 to 4
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_3_0
//!BIND VSA_FSRCNNX_CAR_3_1
//!BIND VSA_FSRCNNX_CAR_3_2
//!BIND VSA_FSRCNNX_CAR_3_3
//!SAVE VSA_FSRCNNX_CAR_4_0
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(.24584,.45853,.18353,.37249);
    vec4 av;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(-1, -1));
    a0 += vec4(.065964,.086518,-.13993,-.14183) * av.x;
    a0 += vec4(.18238,.10833,.019675,-.42456) * av.y;
    a0 += vec4(-.51475,.13336,-.00087055,-.14809) * av.z;
    a0 += vec4(.40639,.14725,-.055152,.0034771) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(0, -1));
    a0 += vec4(-.24429,-.067816,.23061,-.078842) * av.x;
    a0 += vec4(-.51336,-.099322,.26615,-.31603) * av.y;
    a0 += vec4(-.44601,.13453,-.30769,-.11917) * av.z;
    a0 += vec4(.4088,.077742,.17747,.14918) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(1, -1));
    a0 += vec4(-.0021611,.09495,-.023276,.016917) * av.x;
    a0 += vec4(.19583,.09684,-.3877,.31838) * av.y;
    a0 += vec4(.086569,-.044792,-.098215,-.20651) * av.z;
    a0 += vec4(-.13981,.2379,.063704,-.3781) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(-1, 0));
    a0 += vec4(.011938,-.7491,.2522,-.14497) * av.x;
    a0 += vec4(.10255,-.11018,-.01095,.27661) * av.y;
    a0 += vec4(-.17348,.12457,.07698,-.35725) * av.z;
    a0 += vec4(.048899,-.079589,-.010626,.013412) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(0, 0));
    a0 += vec4(-.1184,-.14113,-.10754,.13502) * av.x;
    a0 += vec4(-.00058813,-.36804,-.23361,.50598) * av.y;
    a0 += vec4(-.22538,-.0038606,.029668,-.48292) * av.z;
    a0 += vec4(.13087,-.065135,.15613,.11206) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(1, 0));
    a0 += vec4(.038937,-.099188,-.26411,.2902) * av.x;
    a0 += vec4(.23408,-.1044,-.66307,.096892) * av.y;
    a0 += vec4(.080827,.21086,-.10938,.052532) * av.z;
    a0 += vec4(-.2022,.21483,-.038498,.043826) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(-1, 1));
    a0 += vec4(.09454,-.14555,-.15855,-.051698) * av.x;
    a0 += vec4(-.19966,-.34283,-.026513,-.074904) * av.y;
    a0 += vec4(.14224,.072909,.35468,.13254) * av.z;
    a0 += vec4(.108,.16824,-.10407,-.27544) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(0, 1));
    a0 += vec4(-.26931,-.055648,.15348,.24668) * av.x;
    a0 += vec4(-.22623,-.24368,-.26285,.22083) * av.y;
    a0 += vec4(.030362,-.35351,-.22132,-.037084) * av.z;
    a0 += vec4(.10116,-.088212,.24587,-.0048858) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(1, 1));
    a0 += vec4(-.021795,-.054874,-.043198,-.053466) * av.x;
    a0 += vec4(-.07814,-.10135,-.32878,.020647) * av.y;
    a0 += vec4(.084806,.22647,-.37721,.19831) * av.z;
    a0 += vec4(-.10648,.18357,.24481,-.15773) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(-1, -1));
    a0 += vec4(-.33014,-.043871,.3144,-.0019379) * av.x;
    a0 += vec4(.036646,.18987,-.30769,.2539) * av.y;
    a0 += vec4(.026406,.016691,-.082835,-.036492) * av.z;
    a0 += vec4(-.25639,.087832,.20124,-.11526) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(0, -1));
    a0 += vec4(-.1081,.063782,.33229,-.28682) * av.x;
    a0 += vec4(.39571,.11498,-.10148,.13068) * av.y;
    a0 += vec4(-.29881,-.25264,.1721,-.11766) * av.z;
    a0 += vec4(-.32976,.36107,-.26287,-.35898) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(1, -1));
    a0 += vec4(.16105,.091805,-.063073,.13449) * av.x;
    a0 += vec4(-.061148,-.04641,.34739,-.027062) * av.y;
    a0 += vec4(-.55548,.14301,.13656,-.14566) * av.z;
    a0 += vec4(.097691,.31274,-.12203,-.0052844) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(-1, 0));
    a0 += vec4(.10431,.21751,.36051,-.34553) * av.x;
    a0 += vec4(-.1812,-.019632,.14824,-.2049) * av.y;
    a0 += vec4(.039853,-.12804,-.16538,.14) * av.z;
    a0 += vec4(-.051556,.15384,.075836,.097037) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(0, 0));
    a0 += vec4(-.0003345,.055204,-.074647,.20238) * av.x;
    a0 += vec4(-.10467,.27755,-.2795,-.044398) * av.y;
    a0 += vec4(-.18574,-.26007,.021975,.12979) * av.z;
    a0 += vec4(-.15729,.37483,-.055426,.28824) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(1, 0));
    a0 += vec4(.21886,-.0039155,-.069569,.1326) * av.x;
    a0 += vec4(.11277,.052079,.051842,-.047556) * av.y;
    a0 += vec4(-.35135,-.036436,.15826,-.012044) * av.z;
    a0 += vec4(.017801,.2447,.10455,.13413) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(-1, 1));
    a0 += vec4(-.051586,.02308,.15456,-.14198) * av.x;
    a0 += vec4(.2613,.36809,-.13774,-.096912) * av.y;
    a0 += vec4(-.12049,-.1625,-.10652,-.015108) * av.z;
    a0 += vec4(.28326,-.041826,.25745,-.12015) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(0, 1));
    a0 += vec4(.29364,-.11597,-.8257,-.039997) * av.x;
    a0 += vec4(-.19838,.60495,-.12307,-.15964) * av.y;
    a0 += vec4(-.17734,-.24936,.28611,-.23487) * av.z;
    a0 += vec4(.14862,.28812,-.37226,-.46264) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(1, 1));
    a0 += vec4(.23144,.042386,-.25941,.1974) * av.x;
    a0 += vec4(.1891,.12603,.23755,-.16912) * av.y;
    a0 += vec4(-.14584,-.094716,-.18681,-.1645) * av.z;
    a0 += vec4(.015133,-.0030359,-.24817,-.064582) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(-1, -1));
    a0 += vec4(.35125,.11642,-.068753,-.041826) * av.x;
    a0 += vec4(.14348,.13045,-.1386,-.14561) * av.y;
    a0 += vec4(-.12966,-.17578,-.082071,.031258) * av.z;
    a0 += vec4(.26347,.108,.43136,.27024) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(0, -1));
    a0 += vec4(.50093,.12772,-.46836,.23602) * av.x;
    a0 += vec4(.097174,.070055,.11926,.045379) * av.y;
    a0 += vec4(-.086735,-.071166,.0064164,-.084107) * av.z;
    a0 += vec4(.092612,.16916,.4342,.35934) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(1, -1));
    a0 += vec4(-.14553,-.036592,.0049455,.11181) * av.x;
    a0 += vec4(.14539,.17628,.31932,.29246) * av.y;
    a0 += vec4(-.26684,.02121,-.19846,-.22703) * av.z;
    a0 += vec4(.15123,.17913,.070086,.1081) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(-1, 0));
    a0 += vec4(-.057569,-6.2059e-5,-.001894,.096466) * av.x;
    a0 += vec4(.21149,.020194,.2021,-.073607) * av.y;
    a0 += vec4(-.36104,-.040843,-.09403,-.13794) * av.z;
    a0 += vec4(.41636,-.19642,.26224,.41803) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(0, 0));
    a0 += vec4(.015446,-.27321,-.35403,.14881) * av.x;
    a0 += vec4(.19849,.09768,.13836,.15346) * av.y;
    a0 += vec4(-.56292,-.19158,-.33643,.011592) * av.z;
    a0 += vec4(-.083329,.059883,.23483,.2398) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(1, 0));
    a0 += vec4(-.29784,.022223,.029249,-.094202) * av.x;
    a0 += vec4(.19267,.17429,.12806,.14802) * av.y;
    a0 += vec4(-.21629,-.11433,-.2624,-.094603) * av.z;
    a0 += vec4(.25707,.10124,-.17443,.21554) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(-1, 1));
    a0 += vec4(.1056,.10981,.08517,.25414) * av.x;
    a0 += vec4(.38953,.064994,.1434,.081203) * av.y;
    a0 += vec4(-.21144,.051073,-.18753,.099042) * av.z;
    a0 += vec4(-.19127,-.048992,-.46982,.1719) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(0, 1));
    a0 += vec4(-.0022346,.076849,-.048133,-.085066) * av.x;
    a0 += vec4(.29151,.076843,.12815,.020792) * av.y;
    a0 += vec4(-.23112,-.023751,.015405,-.21035) * av.z;
    a0 += vec4(-.22613,-.052174,.37953,-.27182) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(1, 1));
    a0 += vec4(-.092142,.078611,.34813,-.34301) * av.x;
    a0 += vec4(.42115,.25845,.26691,.07756) * av.y;
    a0 += vec4(-.14703,-.17364,-.1843,.087082) * av.z;
    a0 += vec4(.165,-.15436,-.14085,-.036681) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(-1, -1));
    a0 += vec4(.269,.16455,.36163,.43764) * av.x;
    a0 += vec4(-.23163,.035651,.34674,-.28504) * av.y;
    a0 += vec4(-.078204,-.016493,-.4162,-.4321) * av.z;
    a0 += vec4(-.07115,-.059311,.25299,.15049) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(0, -1));
    a0 += vec4(.049187,.14288,.27611,.25005) * av.x;
    a0 += vec4(-.29158,.29865,.23637,-.089895) * av.y;
    a0 += vec4(-.034437,-.0066089,-.63813,-1.0283) * av.z;
    a0 += vec4(-.30861,.047467,.3505,-.43234) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(1, -1));
    a0 += vec4(.12929,.16172,.20599,.28241) * av.x;
    a0 += vec4(.095739,.2227,.24133,.14597) * av.y;
    a0 += vec4(-.10347,-.019196,-.87119,-1.1628) * av.z;
    a0 += vec4(-.30119,.067631,.062957,-.36654) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(-1, 0));
    a0 += vec4(.10324,.029749,-.13511,-.0024764) * av.x;
    a0 += vec4(-.049288,.15946,.11255,.12384) * av.y;
    a0 += vec4(.06023,-.01682,-.043384,.09795) * av.z;
    a0 += vec4(.089497,-.069278,.2107,-.22709) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(0, 0));
    a0 += vec4(.075262,.046478,-.11932,.015372) * av.x;
    a0 += vec4(.027858,-.12312,-.18035,.040767) * av.y;
    a0 += vec4(.06929,.0090123,.037733,-.35565) * av.z;
    a0 += vec4(-.097017,-.16762,.095406,-.13382) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(1, 0));
    a0 += vec4(.016673,.0099576,-.077754,-.016741) * av.x;
    a0 += vec4(-.15223,.11683,-.0058953,-.037061) * av.y;
    a0 += vec4(-.012419,.010716,-.23585,-.73129) * av.z;
    a0 += vec4(.1681,.013126,.076262,-.11671) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(-1, 1));
    a0 += vec4(.4476,.20127,.3315,-.11519) * av.x;
    a0 += vec4(.096766,.057127,-.083225,-.032397) * av.y;
    a0 += vec4(-.10881,-.17821,.036337,-.14337) * av.z;
    a0 += vec4(-.064548,.092125,.15871,.060553) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(0, 1));
    a0 += vec4(.30735,.14577,.15878,-.11016) * av.x;
    a0 += vec4(-.22261,.040049,.095842,.018375) * av.y;
    a0 += vec4(.027968,-.036604,.064112,.033976) * av.z;
    a0 += vec4(-.22602,-.17064,.12215,.011888) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(1, 1));
    a0 += vec4(.19119,.14246,.070519,-.1249) * av.x;
    a0 += vec4(.036425,.013245,.077593,.031128) * av.y;
    a0 += vec4(-.051588,-.078808,.19625,-.0039273) * av.z;
    a0 += vec4(.19052,.13851,.21825,.13277) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(.076183,.015949,.067312,.028695) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC fsrcnnx_car 19/29: 3x3 16>16, channels 5 to 8
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_3_0
//!BIND VSA_FSRCNNX_CAR_3_1
//!BIND VSA_FSRCNNX_CAR_3_2
//!BIND VSA_FSRCNNX_CAR_3_3
//!SAVE VSA_FSRCNNX_CAR_4_1
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(-.21436,-.27315,-.3133,.090875);
    vec4 av;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(-1, -1));
    a1 += vec4(-.49758,-.50572,.07895,-.10482) * av.x;
    a1 += vec4(-.11935,.074889,-.10318,-.17556) * av.y;
    a1 += vec4(-.16297,-.094062,.020072,-.15464) * av.z;
    a1 += vec4(.11362,.1242,-.1078,-.08744) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(0, -1));
    a1 += vec4(-.010411,.43914,.039607,-.20008) * av.x;
    a1 += vec4(-.30409,.21608,.085526,.16006) * av.y;
    a1 += vec4(.077495,-.28731,-.050894,.13826) * av.z;
    a1 += vec4(-.46949,-.020518,-.12075,-.25153) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(1, -1));
    a1 += vec4(-.031591,.005482,.0016141,-.50477) * av.x;
    a1 += vec4(-.094216,.10418,.10697,-.1776) * av.y;
    a1 += vec4(-.32452,-.37043,-.081857,.44333) * av.z;
    a1 += vec4(-.01474,.18454,.035715,-.30822) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(-1, 0));
    a1 += vec4(-.011868,-.57971,.025642,-.1812) * av.x;
    a1 += vec4(-.19042,-.25306,-.036637,-.053313) * av.y;
    a1 += vec4(-.07014,.18288,-.21866,-.010384) * av.z;
    a1 += vec4(-.11206,.15797,.084845,-.17476) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(0, 0));
    a1 += vec4(-.50448,-.037604,.030775,.12534) * av.x;
    a1 += vec4(-.39379,.19837,.025749,-.14449) * av.y;
    a1 += vec4(-.41612,.79058,-.034055,-.13338) * av.z;
    a1 += vec4(.24235,-.53013,.026806,.36115) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(1, 0));
    a1 += vec4(-.051222,.088552,.0068684,-.081974) * av.x;
    a1 += vec4(.058676,-.17988,.15818,-.099711) * av.y;
    a1 += vec4(-.012266,-.086862,.31596,-.023912) * av.z;
    a1 += vec4(-.10155,.44396,-.09879,-.1704) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(-1, 1));
    a1 += vec4(.010728,.021676,-.14441,.21406) * av.x;
    a1 += vec4(-.20285,-.025011,-.098842,.015933) * av.y;
    a1 += vec4(.21472,-.27203,-.045377,-.055811) * av.z;
    a1 += vec4(-.096713,.21613,.15419,-.16894) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(0, 1));
    a1 += vec4(.072426,.10799,.017015,.14856) * av.x;
    a1 += vec4(.30669,-.36979,.21353,.26371) * av.y;
    a1 += vec4(-.012156,-.44619,-.024521,.015542) * av.z;
    a1 += vec4(-.18527,.38324,-.067796,.1054) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(1, 1));
    a1 += vec4(.044522,-.26725,.12798,-.15537) * av.x;
    a1 += vec4(.2287,-.23536,.41986,-.015838) * av.y;
    a1 += vec4(-.12786,.059541,.13324,-.1758) * av.z;
    a1 += vec4(-.17109,.17217,-.34724,.1157) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(-1, -1));
    a1 += vec4(.34962,.21862,-.32662,-.21723) * av.x;
    a1 += vec4(.061636,-.022477,.010827,-.12647) * av.y;
    a1 += vec4(-.30601,-.21274,-.017912,.028979) * av.z;
    a1 += vec4(.039589,-.014054,.061628,-.14634) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(0, -1));
    a1 += vec4(-.28912,-.055856,-.21027,-.028405) * av.x;
    a1 += vec4(-.24994,.0046916,-.036262,-.032285) * av.y;
    a1 += vec4(-.18541,.033641,.11349,-.024289) * av.z;
    a1 += vec4(.17439,-.23995,-.072619,.025931) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(1, -1));
    a1 += vec4(.025503,.10418,-.029888,-.23206) * av.x;
    a1 += vec4(.040241,.091255,.087815,-.11147) * av.y;
    a1 += vec4(.077385,.14361,-.095331,.14355) * av.z;
    a1 += vec4(.1943,-.42491,-.049864,.06251) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(-1, 0));
    a1 += vec4(-.64181,.3286,-.29109,-.55723) * av.x;
    a1 += vec4(-.20859,.024434,.0028916,-.018869) * av.y;
    a1 += vec4(-.13376,-.45517,.093958,-.060726) * av.z;
    a1 += vec4(.23736,.59995,-.0010941,-.11774) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(0, 0));
    a1 += vec4(-.51922,-.090082,-.47115,-.28526) * av.x;
    a1 += vec4(-.025038,-.30911,-.016433,-.0045801) * av.y;
    a1 += vec4(.093237,-.51752,.021576,.056428) * av.z;
    a1 += vec4(-.52645,.1298,-.12848,.0090245) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(1, 0));
    a1 += vec4(.11665,.005431,-.1953,-.2764) * av.x;
    a1 += vec4(-.039462,-.52403,.0074398,.25326) * av.y;
    a1 += vec4(-.42219,.5515,-.01436,.12897) * av.z;
    a1 += vec4(.008945,.10189,.055754,-.33694) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(-1, 1));
    a1 += vec4(.12852,-.085702,.016014,-.21028) * av.x;
    a1 += vec4(-.1855,.13603,-.11894,-.15705) * av.y;
    a1 += vec4(-.22459,.24378,.033642,.018406) * av.z;
    a1 += vec4(.28143,.15471,-.039496,.018909) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(0, 1));
    a1 += vec4(.062886,-.028252,-.086793,-.28879) * av.x;
    a1 += vec4(-.53189,.42586,.092226,.0091733) * av.y;
    a1 += vec4(-.12508,.011794,-.15479,.2102) * av.z;
    a1 += vec4(.36492,-.4532,-.12839,-.19177) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(1, 1));
    a1 += vec4(.19072,.16251,.073948,-.24227) * av.x;
    a1 += vec4(-.25539,.093872,-.083173,-.1396) * av.y;
    a1 += vec4(-.059155,-.38939,-.090161,.078031) * av.z;
    a1 += vec4(.061905,-.41435,.12742,-.23146) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(-1, -1));
    a1 += vec4(.003871,.10399,-.18524,-.059261) * av.x;
    a1 += vec4(.13777,.051717,-.13215,-.19248) * av.y;
    a1 += vec4(-.16378,-.31679,-.056742,.13654) * av.z;
    a1 += vec4(.10767,-.14033,-.18631,-.21634) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(0, -1));
    a1 += vec4(-.9217,-.41441,.081389,-.33259) * av.x;
    a1 += vec4(.16547,.037422,-.016418,-.18585) * av.y;
    a1 += vec4(-.47714,-.27976,-.055543,-.13425) * av.z;
    a1 += vec4(.24813,.18012,-.085743,-.24697) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(1, -1));
    a1 += vec4(.1387,.094055,-.16372,-.14409) * av.x;
    a1 += vec4(.24005,.013878,-.13821,-.28554) * av.y;
    a1 += vec4(-.25153,-.052357,-.0082819,.006422) * av.z;
    a1 += vec4(.13783,.20583,.051953,-.40802) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(-1, 0));
    a1 += vec4(-.063155,-.24166,.10772,-.012879) * av.x;
    a1 += vec4(-.029508,.080537,-.14387,-.32272) * av.y;
    a1 += vec4(-.35227,-.11449,.10011,.052363) * av.z;
    a1 += vec4(.10618,-.20758,-.08642,-.19606) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(0, 0));
    a1 += vec4(.52675,-.57321,.51582,.33496) * av.x;
    a1 += vec4(.067972,.044998,-.14349,-.10185) * av.y;
    a1 += vec4(-.098592,-.20236,.37227,.47215) * av.z;
    a1 += vec4(.17816,.19628,.034932,.03596) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(1, 0));
    a1 += vec4(-.14841,-.11021,.018469,-.10396) * av.x;
    a1 += vec4(.043815,.1236,-.2261,-.39146) * av.y;
    a1 += vec4(-.22609,-.072283,-.10895,.16142) * av.z;
    a1 += vec4(-.12862,.24537,-.077543,-.24369) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(-1, 1));
    a1 += vec4(-.11634,-.21465,-.038695,-.20724) * av.x;
    a1 += vec4(.024537,.34154,-.18256,-.2564) * av.y;
    a1 += vec4(-.17055,-.20338,.12032,.017316) * av.z;
    a1 += vec4(.097507,.49415,.11927,.073675) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(0, 1));
    a1 += vec4(-.095427,-.12496,.014059,.053093) * av.x;
    a1 += vec4(-.035378,.1152,-.051868,-.2268) * av.y;
    a1 += vec4(-.41123,-.10297,.034661,-.098185) * av.z;
    a1 += vec4(-.15302,.093183,-.05832,.10017) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(1, 1));
    a1 += vec4(-.25347,.52108,-.59995,.2704) * av.x;
    a1 += vec4(.10851,.17367,-.17906,-.39039) * av.y;
    a1 += vec4(-.13453,-.27781,-.010107,.048569) * av.z;
    a1 += vec4(.15173,.26064,.0088504,-.12919) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(-1, -1));
    a1 += vec4(.097242,.33651,-.30862,-.3807) * av.x;
    a1 += vec4(.18298,.38055,-.56703,-.50893) * av.y;
    a1 += vec4(.00050376,-.00066075,.15975,.12216) * av.z;
    a1 += vec4(.22665,-.34705,-.044395,-.10667) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(0, -1));
    a1 += vec4(.14278,.090344,-.23606,-.31007) * av.x;
    a1 += vec4(.062409,.34246,-.084275,-.1452) * av.y;
    a1 += vec4(-.301,.051033,.12432,.10646) * av.z;
    a1 += vec4(-.054041,.33234,-.25078,-.067189) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(1, -1));
    a1 += vec4(.33291,.19294,-.10928,-.24282) * av.x;
    a1 += vec4(.2767,-.078848,-.088522,-.47983) * av.y;
    a1 += vec4(-.33891,.02594,.10514,.13507) * av.z;
    a1 += vec4(-.15169,-.065775,.10912,-.016723) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(-1, 0));
    a1 += vec4(.0064138,.42359,-.14594,-.18825) * av.x;
    a1 += vec4(-.18241,.49701,-.30382,-.34357) * av.y;
    a1 += vec4(-.022787,-.17712,.12923,.086452) * av.z;
    a1 += vec4(-.14514,.54136,-.22601,-.14342) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(0, 0));
    a1 += vec4(.087156,.059681,-.10999,-.0022979) * av.x;
    a1 += vec4(-.095448,-.0087311,-.035895,-.37156) * av.y;
    a1 += vec4(-.2315,-.060575,.19654,.095634) * av.z;
    a1 += vec4(.023139,-.054108,-.29609,-.062792) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(1, 0));
    a1 += vec4(.064886,.042016,-.14998,-.016466) * av.x;
    a1 += vec4(-.13078,-.22295,-.22864,-.40749) * av.y;
    a1 += vec4(-.33263,.0298,.10691,.036708) * av.z;
    a1 += vec4(-.057352,.2881,-.58553,-.00056249) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(-1, 1));
    a1 += vec4(-.012909,.55615,-.20021,-.33356) * av.x;
    a1 += vec4(.0083431,.42159,-.17272,-.13907) * av.y;
    a1 += vec4(-.17535,-.31286,-.058609,-.07912) * av.z;
    a1 += vec4(-.018617,.23846,.0052176,-.052226) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(0, 1));
    a1 += vec4(-.0068047,.26398,-.084846,-.19914) * av.x;
    a1 += vec4(.035736,-.16769,-.03098,.026314) * av.y;
    a1 += vec4(-.14295,-.21478,.156,.03081) * av.z;
    a1 += vec4(-.019726,.093424,.041377,-.049701) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(1, 1));
    a1 += vec4(.053751,.30141,-.020543,-.10728) * av.x;
    a1 += vec4(.10318,-.0051001,-.091306,-.33047) * av.y;
    a1 += vec4(-.25289,-.1621,-.0033212,.067419) * av.z;
    a1 += vec4(-.0031884,-.066378,-.20357,.16424) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(.14881,.051984,-.26982,.038546) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC fsrcnnx_car 20/29: 3x3 16>16, channels 9 to 12
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_3_0
//!BIND VSA_FSRCNNX_CAR_3_1
//!BIND VSA_FSRCNNX_CAR_3_2
//!BIND VSA_FSRCNNX_CAR_3_3
//!SAVE VSA_FSRCNNX_CAR_4_2
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a2 = vec4(-.51648,-.15233,-.16983,.34213);
    vec4 av;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(-1, -1));
    a2 += vec4(-.15362,.36848,.24483,.047257) * av.x;
    a2 += vec4(-.039338,.037685,.034473,.28099) * av.y;
    a2 += vec4(.25329,-.13602,.37868,.01744) * av.z;
    a2 += vec4(-.21462,.15468,-.46051,.1281) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(0, -1));
    a2 += vec4(.61503,.24097,-.16207,-.058676) * av.x;
    a2 += vec4(-.049742,.14849,.10325,-.2098) * av.y;
    a2 += vec4(-.42106,-.37773,-.22898,-.12613) * av.z;
    a2 += vec4(.11109,.12026,.25367,-.15841) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(1, -1));
    a2 += vec4(-.31078,.036161,-.19423,-.07029) * av.x;
    a2 += vec4(.32093,-.0039886,.006015,-.0040405) * av.y;
    a2 += vec4(-.52086,-.25109,-.043725,-.070964) * av.z;
    a2 += vec4(-.2323,-.20798,-.22405,.13743) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(-1, 0));
    a2 += vec4(-.77427,.10666,-.097002,-.068991) * av.x;
    a2 += vec4(-.36642,.32112,-.39853,5.6763e-6) * av.y;
    a2 += vec4(-.17846,.15467,.074708,-.00928) * av.z;
    a2 += vec4(.098004,.031541,.27451,.2251) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(0, 0));
    a2 += vec4(.069907,.11428,-.0098542,.0615) * av.x;
    a2 += vec4(.0048877,.25375,.22347,.0082544) * av.y;
    a2 += vec4(.39058,-.2053,-.1452,-.056721) * av.z;
    a2 += vec4(-.14576,-.15247,.14882,-.026016) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(1, 0));
    a2 += vec4(.25215,.20091,.016616,.08485) * av.x;
    a2 += vec4(.54449,-.3573,.14781,.091283) * av.y;
    a2 += vec4(-.29115,.13693,-.17696,.034564) * av.z;
    a2 += vec4(-.31257,-.0069974,.068891,.043538) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(-1, 1));
    a2 += vec4(.084321,.27582,.040976,-.18691) * av.x;
    a2 += vec4(-.066256,-.18253,.015472,-.12663) * av.y;
    a2 += vec4(-.52171,.17817,.041506,-.14969) * av.z;
    a2 += vec4(.17431,-.6257,-.034271,.1288) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(0, 1));
    a2 += vec4(.039944,-.044921,-.11965,.03199) * av.x;
    a2 += vec4(-.42598,-.69859,.055392,-.128) * av.y;
    a2 += vec4(.3011,-.28122,.12603,.11439) * av.z;
    a2 += vec4(-.45143,.057818,-.0077152,-.12717) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(1, 1));
    a2 += vec4(-.0779,.20867,.16996,.0046582) * av.x;
    a2 += vec4(-.14847,-.072298,.14053,-.26043) * av.y;
    a2 += vec4(.34199,.041211,-.031775,.075994) * av.z;
    a2 += vec4(-.27369,-.044613,.066067,-.11094) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(-1, -1));
    a2 += vec4(-.31299,.21243,.018975,.2588) * av.x;
    a2 += vec4(-.12197,-.082424,-.15209,.16673) * av.y;
    a2 += vec4(.13217,.11478,-.19663,.075706) * av.z;
    a2 += vec4(-.26277,.17291,.31797,.024826) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(0, -1));
    a2 += vec4(-.59796,.11008,-.062998,.11764) * av.x;
    a2 += vec4(-.015777,.42871,-.032928,.026416) * av.y;
    a2 += vec4(.33102,-.19147,.33729,.096854) * av.z;
    a2 += vec4(.12021,-.66113,.02036,.099979) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(1, -1));
    a2 += vec4(.34742,.12472,.14631,.0079667) * av.x;
    a2 += vec4(.44392,.21117,.25188,-.19002) * av.y;
    a2 += vec4(-.30086,.034519,-.43117,.037973) * av.z;
    a2 += vec4(-.37507,.23735,.052858,.043948) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(-1, 0));
    a2 += vec4(-.27429,.054751,.16156,-.33683) * av.x;
    a2 += vec4(.19781,-.60024,.31618,-.22404) * av.y;
    a2 += vec4(-.052469,-.16628,.02081,.072299) * av.z;
    a2 += vec4(-.28896,-.03726,-.12817,-.27127) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(0, 0));
    a2 += vec4(.18942,.1452,-.074778,-.072388) * av.x;
    a2 += vec4(-.092682,-.62023,-.2503,.050858) * av.y;
    a2 += vec4(-.60018,.33942,-.14917,-.049775) * av.z;
    a2 += vec4(.31579,.080269,-.21652,-.25198) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(1, 0));
    a2 += vec4(.24624,-.10799,.12461,.062504) * av.x;
    a2 += vec4(-.70583,-.18555,.22032,.033149) * av.y;
    a2 += vec4(.16715,.075823,-.15162,.10727) * av.z;
    a2 += vec4(.20168,.094212,-.31391,-.20928) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(-1, 1));
    a2 += vec4(-.08383,-.18225,.088518,.012561) * av.x;
    a2 += vec4(-.061772,.038209,.10041,.19762) * av.y;
    a2 += vec4(.11385,-.046567,-.075219,-.056085) * av.z;
    a2 += vec4(-.45623,.69059,.013429,.014706) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(0, 1));
    a2 += vec4(-.11075,-.42726,.031279,-.086057) * av.x;
    a2 += vec4(.46904,-.12314,.087372,-.064035) * av.y;
    a2 += vec4(-.31693,.19473,-.075178,-.049267) * av.z;
    a2 += vec4(.18079,-.11998,.1127,-.017799) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(1, 1));
    a2 += vec4(.16932,.1217,.20085,-.19773) * av.x;
    a2 += vec4(-.4926,-.16086,-.096453,-.062975) * av.y;
    a2 += vec4(.021527,-.39089,-.046481,.086964) * av.z;
    a2 += vec4(.41006,.45944,.11961,.26157) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(-1, -1));
    a2 += vec4(-.32588,.2722,-.58002,.13398) * av.x;
    a2 += vec4(.19522,.14805,.065494,-.47949) * av.y;
    a2 += vec4(-.20862,-.052737,-.10518,.012249) * av.z;
    a2 += vec4(.30513,.21178,.067234,.48787) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(0, -1));
    a2 += vec4(-.1602,-.064993,.027768,-.059273) * av.x;
    a2 += vec4(.18488,.22453,.074988,-.44577) * av.y;
    a2 += vec4(-.24633,-.14413,.075249,-.018047) * av.z;
    a2 += vec4(.56178,.37925,.073977,-.18526) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(1, -1));
    a2 += vec4(-.093918,.10374,.00514,-.11124) * av.x;
    a2 += vec4(.21504,.29559,.23061,-.43985) * av.y;
    a2 += vec4(-.16786,-.12708,-.11312,.075061) * av.z;
    a2 += vec4(-.02652,.14785,.30704,-.13211) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(-1, 0));
    a2 += vec4(-.10594,-.22138,.29036,-.156) * av.x;
    a2 += vec4(.13919,-.031906,.072903,.13099) * av.y;
    a2 += vec4(-.043306,-.33303,.067222,-.13942) * av.z;
    a2 += vec4(.21835,-.17805,.11033,.13601) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(0, 0));
    a2 += vec4(-.21414,-.35842,.019238,-.071276) * av.x;
    a2 += vec4(.0059853,.15302,-.0017521,.03126) * av.y;
    a2 += vec4(-.2535,-.24212,-.14183,.20433) * av.z;
    a2 += vec4(-.0079501,.15888,-.012267,.13649) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(1, 0));
    a2 += vec4(-.41333,-.10553,-.14003,.2259) * av.x;
    a2 += vec4(.21022,.33915,.26197,.12077) * av.y;
    a2 += vec4(-.22312,-.26134,-.082207,.12922) * av.z;
    a2 += vec4(-.38538,-.11704,.1527,.14312) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(-1, 1));
    a2 += vec4(.30551,-.099988,-.0099463,.28098) * av.x;
    a2 += vec4(.06061,.28143,.1585,.16524) * av.y;
    a2 += vec4(-.17025,-.35619,.054725,-.11115) * av.z;
    a2 += vec4(.37912,.15722,.13832,-.13789) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(0, 1));
    a2 += vec4(-.25124,.38146,-.17345,-.082315) * av.x;
    a2 += vec4(.13437,.19484,.10338,-.0056404) * av.y;
    a2 += vec4(-.045022,-.32938,.013515,-.27529) * av.z;
    a2 += vec4(.08684,.43502,.1576,-.67817) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(1, 1));
    a2 += vec4(.098042,-.29339,-.079363,.0026943) * av.x;
    a2 += vec4(.37293,.59229,.44824,.19945) * av.y;
    a2 += vec4(-.19528,-.27517,-.049711,-.11064) * av.z;
    a2 += vec4(-.21957,-.1498,.1241,-.29075) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(-1, -1));
    a2 += vec4(-.086642,-.02164,.23367,.17082) * av.x;
    a2 += vec4(.12661,.19047,.1474,.0053446) * av.y;
    a2 += vec4(.11788,.013693,-.10249,-.81486) * av.z;
    a2 += vec4(.24147,-.0041947,.15414,.028095) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(0, -1));
    a2 += vec4(-.094575,.023078,.26081,.05924) * av.x;
    a2 += vec4(.63458,.25557,-.24276,-.1942) * av.y;
    a2 += vec4(.11469,.070296,-.047316,-.87672) * av.z;
    a2 += vec4(.0068016,.13356,.51373,-.12511) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(1, -1));
    a2 += vec4(.21032,.12966,.32584,-.0029967) * av.x;
    a2 += vec4(.13022,.14828,.20181,-.075632) * av.y;
    a2 += vec4(-.057969,-.0081147,-.20795,-.61154) * av.z;
    a2 += vec4(-.5057,-.26137,-.44019,-.1349) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(-1, 0));
    a2 += vec4(.13682,-.001858,.084375,-.37269) * av.x;
    a2 += vec4(-.31935,.04952,.026773,-.043645) * av.y;
    a2 += vec4(-.029954,-.014864,-.096278,-.024985) * av.z;
    a2 += vec4(.43153,-.14949,-.016815,-.020941) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(0, 0));
    a2 += vec4(-.021446,-.10559,-.0098543,-.33367) * av.x;
    a2 += vec4(.060117,-.31769,-.1739,.0060933) * av.y;
    a2 += vec4(-.10806,.040573,.02904,-.021348) * av.z;
    a2 += vec4(-.88859,-.045765,-.34291,-.11946) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(1, 0));
    a2 += vec4(-.052727,.013236,.01225,-.21004) * av.x;
    a2 += vec4(.0080348,-.12325,.021867,-.023653) * av.y;
    a2 += vec4(-.031687,-.035656,-.16643,-.0014115) * av.z;
    a2 += vec4(.69226,.19836,-.04402,-.050624) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(-1, 1));
    a2 += vec4(-.022581,.28857,.30537,.11805) * av.x;
    a2 += vec4(-.0090719,-.040324,.0093142,.052782) * av.y;
    a2 += vec4(-.010251,-.16002,-.11719,-.35207) * av.z;
    a2 += vec4(.02123,-.14922,.060339,-.14001) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(0, 1));
    a2 += vec4(.12561,.26247,.33247,-.06387) * av.x;
    a2 += vec4(-.32044,.090863,-.043408,.081423) * av.y;
    a2 += vec4(-.24879,-.026473,-.059807,-.072931) * av.z;
    a2 += vec4(-.43255,.19085,.087334,-.20092) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(1, 1));
    a2 += vec4(.26672,.22964,.2693,-.011193) * av.x;
    a2 += vec4(.20278,.14681,.16432,.09839) * av.y;
    a2 += vec4(-.35193,-.10557,-.21346,.14436) * av.z;
    a2 += vec4(.16815,-.27519,.17864,.086582) * av.w;
    a2 = max(a2, vec4(0.)) + vec4(.065551,.041768,.16379,-.021058) * min(a2, vec4(0.));
    return vec4(a2);
}

//!DESC fsrcnnx_car 21/29: 3x3 16>16, channels 13 to 16
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_3_0
//!BIND VSA_FSRCNNX_CAR_3_1
//!BIND VSA_FSRCNNX_CAR_3_2
//!BIND VSA_FSRCNNX_CAR_3_3
//!SAVE VSA_FSRCNNX_CAR_4_3
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a3 = vec4(-.14391,-.0082727,-.3526,.23822);
    vec4 av;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(-1, -1));
    a3 += vec4(-.47514,-.035977,.017737,-.29774) * av.x;
    a3 += vec4(-.31208,-.19083,.14667,-.027501) * av.y;
    a3 += vec4(-.051484,-.16625,-.18706,.1102) * av.z;
    a3 += vec4(.021322,.21732,.014445,.26691) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(0, -1));
    a3 += vec4(-.35191,.16411,-1.0806,.1692) * av.x;
    a3 += vec4(-.013225,.006444,-.34988,.20948) * av.y;
    a3 += vec4(.29385,-.13179,-.18136,-.23971) * av.z;
    a3 += vec4(-.33946,.11313,.32644,.19065) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(1, -1));
    a3 += vec4(-.1941,-.26825,.22556,.051008) * av.x;
    a3 += vec4(.05503,.065073,.30684,-.12618) * av.y;
    a3 += vec4(.11786,-.13597,.37068,-.15562) * av.z;
    a3 += vec4(-.76168,.27367,-.33897,.22423) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(-1, 0));
    a3 += vec4(-.13725,-.0024242,.29567,-.77559) * av.x;
    a3 += vec4(-.15708,.24332,.055136,-.40904) * av.y;
    a3 += vec4(-.14977,.041005,.15985,.14228) * av.z;
    a3 += vec4(.15185,-.074084,.052663,-.1392) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(0, 0));
    a3 += vec4(-.40323,-.20845,.095771,-.1205) * av.x;
    a3 += vec4(-.47984,-.077288,.62974,.16815) * av.y;
    a3 += vec4(-.081438,.17493,-.082265,.36005) * av.z;
    a3 += vec4(.36574,.0020338,-.13663,-.68836) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(1, 0));
    a3 += vec4(-.29355,.28702,-.27548,.0064681) * av.x;
    a3 += vec4(-.48558,.027348,-.3366,-.02409) * av.y;
    a3 += vec4(.10897,-.29059,.0054449,-.13286) * av.z;
    a3 += vec4(-.033518,-.11018,.018246,.039749) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(-1, 1));
    a3 += vec4(.24774,-.058861,-.36702,-.17194) * av.x;
    a3 += vec4(-.17904,-.075345,-.053264,-.018585) * av.y;
    a3 += vec4(-.21457,.44655,.26433,-.32497) * av.z;
    a3 += vec4(-.15719,-.60999,-.18983,.40309) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(0, 1));
    a3 += vec4(.093405,-.26043,.30126,-.62164) * av.x;
    a3 += vec4(.23938,-.082225,.15697,-.17561) * av.y;
    a3 += vec4(.07081,-.43418,.15339,.0049948) * av.z;
    a3 += vec4(-.056222,.46135,-.13008,.027968) * av.w;
    av = VSA_FSRCNNX_CAR_3_0_texOff(vec2(1, 1));
    a3 += vec4(-.063894,-.090624,-5.1159e-5,-.080824) * av.x;
    a3 += vec4(-.12426,-.087192,-.15208,.049887) * av.y;
    a3 += vec4(-.18216,.25863,-.25238,.0039768) * av.z;
    a3 += vec4(-.10048,-.45839,.50096,.36188) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(-1, -1));
    a3 += vec4(-.19326,-.041206,-.41275,-.20848) * av.x;
    a3 += vec4(-.092355,.17251,.11434,.028906) * av.y;
    a3 += vec4(-.15017,.10187,.22995,-.042379) * av.z;
    a3 += vec4(.23746,-.38342,-.35646,-.044868) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(0, -1));
    a3 += vec4(-.0038917,-.12038,.188,.18852) * av.x;
    a3 += vec4(-.075001,.21911,.44912,.046478) * av.y;
    a3 += vec4(-.32063,-.15874,-.21462,-.19958) * av.z;
    a3 += vec4(.28027,-.055495,.12163,.066434) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(1, -1));
    a3 += vec4(.13827,-.24027,.28993,.17838) * av.x;
    a3 += vec4(-.00021558,.13262,-.21317,-.010394) * av.y;
    a3 += vec4(-.053991,-.18799,-.52473,-.31237) * av.z;
    a3 += vec4(-.094462,-.15949,.0192,-.07202) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(-1, 0));
    a3 += vec4(-.46598,.39681,-.063031,.03203) * av.x;
    a3 += vec4(-.088999,-.00081923,-.22887,.18429) * av.y;
    a3 += vec4(-.15483,-.2074,-.15826,.0027175) * av.z;
    a3 += vec4(-.27575,-.055904,.21117,.28403) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(0, 0));
    a3 += vec4(-.06446,-.42597,.043243,.082138) * av.x;
    a3 += vec4(.31124,-.20525,-.23872,-.03716) * av.y;
    a3 += vec4(-.10511,-.10338,-.065431,.070627) * av.z;
    a3 += vec4(.31965,.041982,.019512,.1965) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(1, 0));
    a3 += vec4(-.034733,.10817,-.0070209,.11491) * av.x;
    a3 += vec4(.035378,-.12646,.37516,-.22893) * av.y;
    a3 += vec4(.007123,.15648,.02449,.50544) * av.z;
    a3 += vec4(.078997,.26615,-.031586,.10354) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(-1, 1));
    a3 += vec4(.11105,.21786,.27301,-.29612) * av.x;
    a3 += vec4(-.20992,-.042918,.24178,-.15108) * av.y;
    a3 += vec4(.14545,-.32683,-.19666,.24666) * av.z;
    a3 += vec4(.1632,.35385,-.031647,-.44173) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(0, 1));
    a3 += vec4(-.15029,-.16479,-.16647,.14619) * av.x;
    a3 += vec4(-.26471,-.065613,-.48964,.40303) * av.y;
    a3 += vec4(-.11473,.52157,.068316,-.70942) * av.z;
    a3 += vec4(.050128,.1342,.20728,.10772) * av.w;
    av = VSA_FSRCNNX_CAR_3_1_texOff(vec2(1, 1));
    a3 += vec4(.11619,.30738,.071672,-.05632) * av.x;
    a3 += vec4(.1679,.16088,.18052,.13759) * av.y;
    a3 += vec4(-.011133,-.41534,.35765,-.039318) * av.z;
    a3 += vec4(.081837,-.44031,-.18614,.063551) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(-1, -1));
    a3 += vec4(.026004,.16245,-.24624,.13302) * av.x;
    a3 += vec4(.1525,-.014983,.18401,-.093435) * av.y;
    a3 += vec4(-.16803,.1024,-.20133,.035056) * av.z;
    a3 += vec4(.25368,.018457,.20905,.17214) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(0, -1));
    a3 += vec4(-.55103,.045158,.64869,-.15542) * av.x;
    a3 += vec4(.018528,.048787,.08442,.17928) * av.y;
    a3 += vec4(-.12618,.0044096,-.22051,.041441) * av.z;
    a3 += vec4(-.29364,.15077,.30107,.20395) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(1, -1));
    a3 += vec4(-.49112,-.066171,-.4047,-.096497) * av.x;
    a3 += vec4(.06609,.13662,.041315,.29789) * av.y;
    a3 += vec4(-.39898,-.016684,-.15517,-.07669) * av.z;
    a3 += vec4(-.19746,.15501,.42964,.2233) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(-1, 0));
    a3 += vec4(-.040307,-.046349,-.057613,-.23193) * av.x;
    a3 += vec4(.12413,-.00061451,.11343,-.17345) * av.y;
    a3 += vec4(-.34903,.15522,-.40132,.11363) * av.z;
    a3 += vec4(.22939,.18277,.062824,-.17339) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(0, 0));
    a3 += vec4(-.077835,-.40141,-.30069,-.5012) * av.x;
    a3 += vec4(.054718,.01412,.095301,-.049801) * av.y;
    a3 += vec4(-.11108,.27594,-.33336,-.0073739) * av.z;
    a3 += vec4(.027665,.010567,-.070001,.19825) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(1, 0));
    a3 += vec4(.02015,-.071487,-.26002,-.032073) * av.x;
    a3 += vec4(.024121,.14915,.10627,.19026) * av.y;
    a3 += vec4(.017086,.086452,-.054022,.075496) * av.z;
    a3 += vec4(-.030132,.0099379,.30257,.27267) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(-1, 1));
    a3 += vec4(.064601,-.61594,-.21294,.40151) * av.x;
    a3 += vec4(.26618,-.082966,.24096,-.019218) * av.y;
    a3 += vec4(-.31194,.018981,-.1552,.30956) * av.z;
    a3 += vec4(.33534,.0015757,.2818,.095778) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(0, 1));
    a3 += vec4(-.19033,.27837,-.19914,.018698) * av.x;
    a3 += vec4(.22728,-.17911,-.03629,-.15749) * av.y;
    a3 += vec4(-.38981,.17893,-.20789,.11016) * av.z;
    a3 += vec4(.086064,.21019,.05607,.20282) * av.w;
    av = VSA_FSRCNNX_CAR_3_2_texOff(vec2(1, 1));
    a3 += vec4(.15079,.20505,.57397,.40169) * av.x;
    a3 += vec4(.40047,.31052,.071608,.28558) * av.y;
    a3 += vec4(-.19791,.0040808,-.16645,-.009799) * av.z;
    a3 += vec4(.043582,.26342,.18182,.12848) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(-1, -1));
    a3 += vec4(.15523,.33068,.27074,.5581) * av.x;
    a3 += vec4(.29645,.039118,.33522,.19472) * av.y;
    a3 += vec4(-.19685,-.049238,.10736,-.25746) * av.z;
    a3 += vec4(.11833,.11037,.29839,.11572) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(0, -1));
    a3 += vec4(-.061598,.34575,.03234,.45966) * av.x;
    a3 += vec4(.12765,-.2927,.072238,.18789) * av.y;
    a3 += vec4(-.098178,-.3924,.15859,-.72069) * av.z;
    a3 += vec4(-.016045,-.3489,-.23841,-.10399) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(1, -1));
    a3 += vec4(.041512,.30611,.19898,.34904) * av.x;
    a3 += vec4(.028103,.35162,.26149,-.20573) * av.y;
    a3 += vec4(-.046081,-.91052,-.006216,-1.2917) * av.z;
    a3 += vec4(.1762,.037549,-.52664,.29122) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(-1, 0));
    a3 += vec4(.095305,.083061,.33012,.060832) * av.x;
    a3 += vec4(-.071707,.09722,.012527,-.31475) * av.y;
    a3 += vec4(-.17791,-.030811,-.056625,-.073525) * av.z;
    a3 += vec4(.26278,-.31016,-.0079699,.34124) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(0, 0));
    a3 += vec4(-.088645,.22356,.11417,.10042) * av.x;
    a3 += vec4(-.38949,-.12986,-.011019,.28245) * av.y;
    a3 += vec4(.1126,-.31653,.085294,-.38142) * av.z;
    a3 += vec4(-.032431,.2219,-.029976,.062423) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(1, 0));
    a3 += vec4(-.082879,.12718,.15427,.16786) * av.x;
    a3 += vec4(-.034329,.33794,.026737,.29991) * av.y;
    a3 += vec4(-.052299,-.88063,-.12511,-1.0143) * av.z;
    a3 += vec4(.10705,.24399,.22174,.14493) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(-1, 1));
    a3 += vec4(.33692,-.061288,.22386,-.056676) * av.x;
    a3 += vec4(-.0036779,-.072964,-.21342,.11485) * av.y;
    a3 += vec4(-.46214,-.0015451,-.089275,-.027896) * av.z;
    a3 += vec4(.094643,.016644,.0039914,.024922) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(0, 1));
    a3 += vec4(.2314,-.17979,.06859,-.0028455) * av.x;
    a3 += vec4(.080287,.043178,-.17059,-.12118) * av.y;
    a3 += vec4(-.15399,-.10358,-.057714,-.081034) * av.z;
    a3 += vec4(-.23308,.4695,.11453,-.76331) * av.w;
    av = VSA_FSRCNNX_CAR_3_3_texOff(vec2(1, 1));
    a3 += vec4(.17633,-.16309,.17507,-.019759) * av.x;
    a3 += vec4(-.036804,-.03513,.23084,.042031) * av.y;
    a3 += vec4(-.18066,-.61473,-.27137,-.24347) * av.z;
    a3 += vec4(.10958,-.53712,.0246,.070167) * av.w;
    a3 = max(a3, vec4(0.)) + vec4(.13864,.032817,.074456,.046093) * min(a3, vec4(0.));
    return vec4(a3);
}

//!DESC fsrcnnx_car 22/29: 1x1 16>16, 1x1 16>9, channels 1 to 4
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_4_0
//!BIND VSA_FSRCNNX_CAR_4_1
//!BIND VSA_FSRCNNX_CAR_4_2
//!BIND VSA_FSRCNNX_CAR_4_3
//!BIND VSA_FSRCNNX_CAR_0_0
//!BIND VSA_FSRCNNX_CAR_0_1
//!BIND VSA_FSRCNNX_CAR_0_2
//!BIND VSA_FSRCNNX_CAR_0_3
//!SAVE VSA_FSRCNNX_CAR_5_0
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(.015269,-.2709,-.054965,-.23168);
    vec4 a1 = vec4(-.31417,-.0092658,-.05381,-.10697);
    vec4 a2 = vec4(.032731,-.07587,.0085132,-.010393);
    vec4 a3 = vec4(-.28508,-.30963,-.17216,-.056048);
    vec4 av;
    av = VSA_FSRCNNX_CAR_4_0_texOff(vec2(0, 0));
    a0 += vec4(-.012036,-.011405,.0045296,-.09428) * av.x;
    a0 += vec4(-.3479,-.018446,-.036724,-.0304) * av.y;
    a0 += vec4(.050067,-.068555,-.070579,-.010411) * av.z;
    a0 += vec4(.040057,-.045855,-.039128,-.073288) * av.w;
    a1 += vec4(.0051296,-.0035497,.017822,.051693) * av.x;
    a1 += vec4(-.022786,-.013505,.072016,-.27458) * av.y;
    a1 += vec4(-.25679,-.045039,-.015935,.03879) * av.z;
    a1 += vec4(-.12382,-.024833,-.040875,-.45941) * av.w;
    a2 += vec4(.017334,-.021621,-.030308,-.12329) * av.x;
    a2 += vec4(.055687,-.00065694,-.08538,-.02534) * av.y;
    a2 += vec4(.0023898,-.10195,.19073,.029581) * av.z;
    a2 += vec4(-.026569,-.17976,-.11758,-.10722) * av.w;
    a3 += vec4(-.48621,.058945,.010697,-.10303) * av.x;
    a3 += vec4(.0029384,-.044487,-.049677,.046355) * av.y;
    a3 += vec4(.048727,-.46566,-.0086277,-.041534) * av.z;
    a3 += vec4(-.32795,.073111,-.3223,.030904) * av.w;
    av = VSA_FSRCNNX_CAR_4_1_texOff(vec2(0, 0));
    a0 += vec4(.30348,.53436,.081185,.54572) * av.x;
    a0 += vec4(-.17656,-.049494,-.015891,-.040912) * av.y;
    a0 += vec4(-.031452,.022799,-.02086,-.082901) * av.z;
    a0 += vec4(-.06155,-.15065,-.023361,-.057639) * av.w;
    a1 += vec4(.29583,.12342,.42822,.30098) * av.x;
    a1 += vec4(-.45824,-.02623,-.019678,-.29914) * av.y;
    a1 += vec4(-.063436,-.036119,.045029,-.04202) * av.z;
    a1 += vec4(-.1185,-.013109,.079563,-.045369) * av.w;
    a2 += vec4(-.17293,.3264,.1657,.1703) * av.x;
    a2 += vec4(.012581,-.11305,-.14,-.083261) * av.y;
    a2 += vec4(-.015259,-.031709,-.015349,-.036762) * av.z;
    a2 += vec4(-.1006,-.05587,-.10963,-.083856) * av.w;
    a3 += vec4(.60887,.63415,.25294,.26117) * av.x;
    a3 += vec4(.046589,-.25851,.10185,-.35539) * av.y;
    a3 += vec4(-.10213,-.26536,-.067457,-.045058) * av.z;
    a3 += vec4(-.042642,.067321,-.14676,-.061716) * av.w;
    av = VSA_FSRCNNX_CAR_4_2_texOff(vec2(0, 0));
    a0 += vec4(-.40498,-.10456,-.0049247,-.025386) * av.x;
    a0 += vec4(.034593,-.033419,-.0090039,-.16301) * av.y;
    a0 += vec4(.071691,-.58819,-.039279,-.026245) * av.z;
    a0 += vec4(.057297,-.037053,-.13236,-.028333) * av.w;
    a1 += vec4(-.35512,-.029966,-.044673,.087156) * av.x;
    a1 += vec4(.077162,.00037578,-.064658,-.23167) * av.y;
    a1 += vec4(-.46295,-.025243,-.16601,-.053143) * av.z;
    a1 += vec4(.1287,-.14134,-.12362,-.87164) * av.w;
    a2 += vec4(-.68124,-.048484,.052085,-.060954) * av.x;
    a2 += vec4(-.0083684,-.19102,.13292,-.085933) * av.y;
    a2 += vec4(.040493,-.22564,-.02436,.040374) * av.z;
    a2 += vec4(.055129,-.25242,-.056942,-.29349) * av.w;
    a3 += vec4(-.089549,.066288,.10648,.059426) * av.x;
    a3 += vec4(-.15817,-.03329,-.023567,-.71528) * av.y;
    a3 += vec4(-.058595,-.037334,.09871,.06096) * av.z;
    a3 += vec4(-.076669,-.10053,-.11284,.069814) * av.w;
    av = VSA_FSRCNNX_CAR_4_3_texOff(vec2(0, 0));
    a0 += vec4(-.03267,.19991,.090058,-.21438) * av.x;
    a0 += vec4(.045544,.0023772,-.0059242,-.10594) * av.y;
    a0 += vec4(.047346,.076397,-.036121,-.037808) * av.z;
    a0 += vec4(-.44856,.030736,-.018525,-.077139) * av.w;
    a1 += vec4(.21453,.045667,.24055,.0284) * av.x;
    a1 += vec4(.08448,-.092876,-.072052,-.0022557) * av.y;
    a1 += vec4(-.24068,-.043534,-.04908,-.073618) * av.z;
    a1 += vec4(-.23319,-.018376,-.057166,-.20063) * av.w;
    a2 += vec4(.72928,-.061007,.45213,.11109) * av.x;
    a2 += vec4(.042739,-.2211,.015466,-.23398) * av.y;
    a2 += vec4(.016788,.025178,-.038159,-.175) * av.z;
    a2 += vec4(.035402,-.17681,.065294,-.26158) * av.w;
    a3 += vec4(.25921,.049828,-.0080963,.017107) * av.x;
    a3 += vec4(-.053679,.0043895,.055193,-.7305) * av.y;
    a3 += vec4(-.47504,-.42659,-.82716,.070782) * av.z;
    a3 += vec4(-.027033,-.050491,-.2756,.040033) * av.w;
    a0 += VSA_FSRCNNX_CAR_0_0_texOff(vec2(0));
    a0 = max(a0, vec4(0.)) + vec4(.13885,.021324,.00032346,.0012648) * min(a0, vec4(0.));
    a1 += VSA_FSRCNNX_CAR_0_1_texOff(vec2(0));
    a1 = max(a1, vec4(0.)) + vec4(.0011637,3.9194e-5,-.0018661,-.012633) * min(a1, vec4(0.));
    a2 += VSA_FSRCNNX_CAR_0_2_texOff(vec2(0));
    a2 = max(a2, vec4(0.)) + vec4(.0050789,-.0016948,.0040398,.0020136) * min(a2, vec4(0.));
    a3 += VSA_FSRCNNX_CAR_0_3_texOff(vec2(0));
    a3 = max(a3, vec4(0.)) + vec4(-.024668,-.020963,.0048393,.086318) * min(a3, vec4(0.));
    vec4 b0 = vec4(0.,0.,0.,0.);
    b0 += vec4(.0010934,.0029735,.016269,-.0035878) * a0.x;
    b0 += vec4(-.023561,-.0027682,.00089868,.0029012) * a0.y;
    b0 += vec4(.0026839,.0033456,.00034846,-.0070859) * a0.z;
    b0 += vec4(.0010165,.002035,.0016652,.0056307) * a0.w;
    b0 += vec4(.0015595,-.0018372,.00046071,.00052431) * a1.x;
    b0 += vec4(.0092525,-.016275,.0079722,-.0019282) * a1.y;
    b0 += vec4(-1.4425e-5,-.00070413,5.1644e-5,-.00093645) * a1.z;
    b0 += vec4(.023407,.028387,-.047819,-.001366) * a1.w;
    b0 += vec4(-.0022691,-.0022725,-.0013884,-.0038303) * a2.x;
    b0 += vec4(.00021973,.0093943,-.00071957,.0045779) * a2.y;
    b0 += vec4(-.0053878,-.003264,.0015456,-.0020911) * a2.z;
    b0 += vec4(-.00033167,.0037826,.0024095,-.003248) * a2.w;
    b0 += vec4(.03178,.021201,-.0048459,.032749) * a3.x;
    b0 += vec4(-.098263,-.028794,.031616,-.039932) * a3.y;
    b0 += vec4(.003482,-.0016272,-.00036801,.0013008) * a3.z;
    b0 += vec4(.00030175,.010594,-.010927,-.00012002) * a3.w;
    return vec4(b0);
}

//!DESC fsrcnnx_car 23/29: 1x1 16>16, 1x1 16>9, channels 5 to 8
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_4_0
//!BIND VSA_FSRCNNX_CAR_4_1
//!BIND VSA_FSRCNNX_CAR_4_2
//!BIND VSA_FSRCNNX_CAR_4_3
//!BIND VSA_FSRCNNX_CAR_0_0
//!BIND VSA_FSRCNNX_CAR_0_1
//!BIND VSA_FSRCNNX_CAR_0_2
//!BIND VSA_FSRCNNX_CAR_0_3
//!SAVE VSA_FSRCNNX_CAR_5_1
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(.015269,-.2709,-.054965,-.23168);
    vec4 a1 = vec4(-.31417,-.0092658,-.05381,-.10697);
    vec4 a2 = vec4(.032731,-.07587,.0085132,-.010393);
    vec4 a3 = vec4(-.28508,-.30963,-.17216,-.056048);
    vec4 av;
    av = VSA_FSRCNNX_CAR_4_0_texOff(vec2(0, 0));
    a0 += vec4(-.012036,-.011405,.0045296,-.09428) * av.x;
    a0 += vec4(-.3479,-.018446,-.036724,-.0304) * av.y;
    a0 += vec4(.050067,-.068555,-.070579,-.010411) * av.z;
    a0 += vec4(.040057,-.045855,-.039128,-.073288) * av.w;
    a1 += vec4(.0051296,-.0035497,.017822,.051693) * av.x;
    a1 += vec4(-.022786,-.013505,.072016,-.27458) * av.y;
    a1 += vec4(-.25679,-.045039,-.015935,.03879) * av.z;
    a1 += vec4(-.12382,-.024833,-.040875,-.45941) * av.w;
    a2 += vec4(.017334,-.021621,-.030308,-.12329) * av.x;
    a2 += vec4(.055687,-.00065694,-.08538,-.02534) * av.y;
    a2 += vec4(.0023898,-.10195,.19073,.029581) * av.z;
    a2 += vec4(-.026569,-.17976,-.11758,-.10722) * av.w;
    a3 += vec4(-.48621,.058945,.010697,-.10303) * av.x;
    a3 += vec4(.0029384,-.044487,-.049677,.046355) * av.y;
    a3 += vec4(.048727,-.46566,-.0086277,-.041534) * av.z;
    a3 += vec4(-.32795,.073111,-.3223,.030904) * av.w;
    av = VSA_FSRCNNX_CAR_4_1_texOff(vec2(0, 0));
    a0 += vec4(.30348,.53436,.081185,.54572) * av.x;
    a0 += vec4(-.17656,-.049494,-.015891,-.040912) * av.y;
    a0 += vec4(-.031452,.022799,-.02086,-.082901) * av.z;
    a0 += vec4(-.06155,-.15065,-.023361,-.057639) * av.w;
    a1 += vec4(.29583,.12342,.42822,.30098) * av.x;
    a1 += vec4(-.45824,-.02623,-.019678,-.29914) * av.y;
    a1 += vec4(-.063436,-.036119,.045029,-.04202) * av.z;
    a1 += vec4(-.1185,-.013109,.079563,-.045369) * av.w;
    a2 += vec4(-.17293,.3264,.1657,.1703) * av.x;
    a2 += vec4(.012581,-.11305,-.14,-.083261) * av.y;
    a2 += vec4(-.015259,-.031709,-.015349,-.036762) * av.z;
    a2 += vec4(-.1006,-.05587,-.10963,-.083856) * av.w;
    a3 += vec4(.60887,.63415,.25294,.26117) * av.x;
    a3 += vec4(.046589,-.25851,.10185,-.35539) * av.y;
    a3 += vec4(-.10213,-.26536,-.067457,-.045058) * av.z;
    a3 += vec4(-.042642,.067321,-.14676,-.061716) * av.w;
    av = VSA_FSRCNNX_CAR_4_2_texOff(vec2(0, 0));
    a0 += vec4(-.40498,-.10456,-.0049247,-.025386) * av.x;
    a0 += vec4(.034593,-.033419,-.0090039,-.16301) * av.y;
    a0 += vec4(.071691,-.58819,-.039279,-.026245) * av.z;
    a0 += vec4(.057297,-.037053,-.13236,-.028333) * av.w;
    a1 += vec4(-.35512,-.029966,-.044673,.087156) * av.x;
    a1 += vec4(.077162,.00037578,-.064658,-.23167) * av.y;
    a1 += vec4(-.46295,-.025243,-.16601,-.053143) * av.z;
    a1 += vec4(.1287,-.14134,-.12362,-.87164) * av.w;
    a2 += vec4(-.68124,-.048484,.052085,-.060954) * av.x;
    a2 += vec4(-.0083684,-.19102,.13292,-.085933) * av.y;
    a2 += vec4(.040493,-.22564,-.02436,.040374) * av.z;
    a2 += vec4(.055129,-.25242,-.056942,-.29349) * av.w;
    a3 += vec4(-.089549,.066288,.10648,.059426) * av.x;
    a3 += vec4(-.15817,-.03329,-.023567,-.71528) * av.y;
    a3 += vec4(-.058595,-.037334,.09871,.06096) * av.z;
    a3 += vec4(-.076669,-.10053,-.11284,.069814) * av.w;
    av = VSA_FSRCNNX_CAR_4_3_texOff(vec2(0, 0));
    a0 += vec4(-.03267,.19991,.090058,-.21438) * av.x;
    a0 += vec4(.045544,.0023772,-.0059242,-.10594) * av.y;
    a0 += vec4(.047346,.076397,-.036121,-.037808) * av.z;
    a0 += vec4(-.44856,.030736,-.018525,-.077139) * av.w;
    a1 += vec4(.21453,.045667,.24055,.0284) * av.x;
    a1 += vec4(.08448,-.092876,-.072052,-.0022557) * av.y;
    a1 += vec4(-.24068,-.043534,-.04908,-.073618) * av.z;
    a1 += vec4(-.23319,-.018376,-.057166,-.20063) * av.w;
    a2 += vec4(.72928,-.061007,.45213,.11109) * av.x;
    a2 += vec4(.042739,-.2211,.015466,-.23398) * av.y;
    a2 += vec4(.016788,.025178,-.038159,-.175) * av.z;
    a2 += vec4(.035402,-.17681,.065294,-.26158) * av.w;
    a3 += vec4(.25921,.049828,-.0080963,.017107) * av.x;
    a3 += vec4(-.053679,.0043895,.055193,-.7305) * av.y;
    a3 += vec4(-.47504,-.42659,-.82716,.070782) * av.z;
    a3 += vec4(-.027033,-.050491,-.2756,.040033) * av.w;
    a0 += VSA_FSRCNNX_CAR_0_0_texOff(vec2(0));
    a0 = max(a0, vec4(0.)) + vec4(.13885,.021324,.00032346,.0012648) * min(a0, vec4(0.));
    a1 += VSA_FSRCNNX_CAR_0_1_texOff(vec2(0));
    a1 = max(a1, vec4(0.)) + vec4(.0011637,3.9194e-5,-.0018661,-.012633) * min(a1, vec4(0.));
    a2 += VSA_FSRCNNX_CAR_0_2_texOff(vec2(0));
    a2 = max(a2, vec4(0.)) + vec4(.0050789,-.0016948,.0040398,.0020136) * min(a2, vec4(0.));
    a3 += VSA_FSRCNNX_CAR_0_3_texOff(vec2(0));
    a3 = max(a3, vec4(0.)) + vec4(-.024668,-.020963,.0048393,.086318) * min(a3, vec4(0.));
    vec4 b1 = vec4(0.,0.,0.,0.);
    b1 += vec4(-.016535,.0042142,.00075774,-.0055072) * a0.x;
    b1 += vec4(-.027373,.040379,.0059575,.070341) * a0.y;
    b1 += vec4(-.0072684,-.001934,-.0045352,.0052514) * a0.z;
    b1 += vec4(-.0087689,-.0051825,.0009018,.0032645) * a0.w;
    b1 += vec4(-.0024008,.0038499,.00055192,.0061967) * a1.x;
    b1 += vec4(-.0020081,.0050653,-.0012814,.0005698) * a1.y;
    b1 += vec4(.0026481,-.00088238,-.00019639,-.0023919) * a1.z;
    b1 += vec4(-.0099884,.02793,-.02443,.04371) * a1.w;
    b1 += vec4(-.0037028,-.0019173,.011102,.0035056) * a2.x;
    b1 += vec4(-.010336,-8.582e-5,-.0064476,.0077447) * a2.y;
    b1 += vec4(.0015766,.0028518,-.0043897,-.00057392) * a2.z;
    b1 += vec4(-.0097016,-.0035536,.00031932,.0080802) * a2.w;
    b1 += vec4(-.0024332,-.0048722,.052798,-.10131) * a3.x;
    b1 += vec4(.061105,.02164,-.0033081,.022173) * a3.y;
    b1 += vec4(.0011027,-.0011283,-.0071976,.00092302) * a3.z;
    b1 += vec4(-.0081037,-.0083093,.00473,.00052213) * a3.w;
    return vec4(b1);
}

//!DESC fsrcnnx_car 24/29: 1x1 16>16, 1x1 16>9, channels 9 to 9
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_4_0
//!BIND VSA_FSRCNNX_CAR_4_1
//!BIND VSA_FSRCNNX_CAR_4_2
//!BIND VSA_FSRCNNX_CAR_4_3
//!BIND VSA_FSRCNNX_CAR_0_0
//!BIND VSA_FSRCNNX_CAR_0_1
//!BIND VSA_FSRCNNX_CAR_0_2
//!BIND VSA_FSRCNNX_CAR_0_3
//!SAVE VSA_FSRCNNX_CAR_5_2
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(.015269,-.2709,-.054965,-.23168);
    vec4 a1 = vec4(-.31417,-.0092658,-.05381,-.10697);
    vec4 a2 = vec4(.032731,-.07587,.0085132,-.010393);
    vec4 a3 = vec4(-.28508,-.30963,-.17216,-.056048);
    vec4 av;
    av = VSA_FSRCNNX_CAR_4_0_texOff(vec2(0, 0));
    a0 += vec4(-.012036,-.011405,.0045296,-.09428) * av.x;
    a0 += vec4(-.3479,-.018446,-.036724,-.0304) * av.y;
    a0 += vec4(.050067,-.068555,-.070579,-.010411) * av.z;
    a0 += vec4(.040057,-.045855,-.039128,-.073288) * av.w;
    a1 += vec4(.0051296,-.0035497,.017822,.051693) * av.x;
    a1 += vec4(-.022786,-.013505,.072016,-.27458) * av.y;
    a1 += vec4(-.25679,-.045039,-.015935,.03879) * av.z;
    a1 += vec4(-.12382,-.024833,-.040875,-.45941) * av.w;
    a2 += vec4(.017334,-.021621,-.030308,-.12329) * av.x;
    a2 += vec4(.055687,-.00065694,-.08538,-.02534) * av.y;
    a2 += vec4(.0023898,-.10195,.19073,.029581) * av.z;
    a2 += vec4(-.026569,-.17976,-.11758,-.10722) * av.w;
    a3 += vec4(-.48621,.058945,.010697,-.10303) * av.x;
    a3 += vec4(.0029384,-.044487,-.049677,.046355) * av.y;
    a3 += vec4(.048727,-.46566,-.0086277,-.041534) * av.z;
    a3 += vec4(-.32795,.073111,-.3223,.030904) * av.w;
    av = VSA_FSRCNNX_CAR_4_1_texOff(vec2(0, 0));
    a0 += vec4(.30348,.53436,.081185,.54572) * av.x;
    a0 += vec4(-.17656,-.049494,-.015891,-.040912) * av.y;
    a0 += vec4(-.031452,.022799,-.02086,-.082901) * av.z;
    a0 += vec4(-.06155,-.15065,-.023361,-.057639) * av.w;
    a1 += vec4(.29583,.12342,.42822,.30098) * av.x;
    a1 += vec4(-.45824,-.02623,-.019678,-.29914) * av.y;
    a1 += vec4(-.063436,-.036119,.045029,-.04202) * av.z;
    a1 += vec4(-.1185,-.013109,.079563,-.045369) * av.w;
    a2 += vec4(-.17293,.3264,.1657,.1703) * av.x;
    a2 += vec4(.012581,-.11305,-.14,-.083261) * av.y;
    a2 += vec4(-.015259,-.031709,-.015349,-.036762) * av.z;
    a2 += vec4(-.1006,-.05587,-.10963,-.083856) * av.w;
    a3 += vec4(.60887,.63415,.25294,.26117) * av.x;
    a3 += vec4(.046589,-.25851,.10185,-.35539) * av.y;
    a3 += vec4(-.10213,-.26536,-.067457,-.045058) * av.z;
    a3 += vec4(-.042642,.067321,-.14676,-.061716) * av.w;
    av = VSA_FSRCNNX_CAR_4_2_texOff(vec2(0, 0));
    a0 += vec4(-.40498,-.10456,-.0049247,-.025386) * av.x;
    a0 += vec4(.034593,-.033419,-.0090039,-.16301) * av.y;
    a0 += vec4(.071691,-.58819,-.039279,-.026245) * av.z;
    a0 += vec4(.057297,-.037053,-.13236,-.028333) * av.w;
    a1 += vec4(-.35512,-.029966,-.044673,.087156) * av.x;
    a1 += vec4(.077162,.00037578,-.064658,-.23167) * av.y;
    a1 += vec4(-.46295,-.025243,-.16601,-.053143) * av.z;
    a1 += vec4(.1287,-.14134,-.12362,-.87164) * av.w;
    a2 += vec4(-.68124,-.048484,.052085,-.060954) * av.x;
    a2 += vec4(-.0083684,-.19102,.13292,-.085933) * av.y;
    a2 += vec4(.040493,-.22564,-.02436,.040374) * av.z;
    a2 += vec4(.055129,-.25242,-.056942,-.29349) * av.w;
    a3 += vec4(-.089549,.066288,.10648,.059426) * av.x;
    a3 += vec4(-.15817,-.03329,-.023567,-.71528) * av.y;
    a3 += vec4(-.058595,-.037334,.09871,.06096) * av.z;
    a3 += vec4(-.076669,-.10053,-.11284,.069814) * av.w;
    av = VSA_FSRCNNX_CAR_4_3_texOff(vec2(0, 0));
    a0 += vec4(-.03267,.19991,.090058,-.21438) * av.x;
    a0 += vec4(.045544,.0023772,-.0059242,-.10594) * av.y;
    a0 += vec4(.047346,.076397,-.036121,-.037808) * av.z;
    a0 += vec4(-.44856,.030736,-.018525,-.077139) * av.w;
    a1 += vec4(.21453,.045667,.24055,.0284) * av.x;
    a1 += vec4(.08448,-.092876,-.072052,-.0022557) * av.y;
    a1 += vec4(-.24068,-.043534,-.04908,-.073618) * av.z;
    a1 += vec4(-.23319,-.018376,-.057166,-.20063) * av.w;
    a2 += vec4(.72928,-.061007,.45213,.11109) * av.x;
    a2 += vec4(.042739,-.2211,.015466,-.23398) * av.y;
    a2 += vec4(.016788,.025178,-.038159,-.175) * av.z;
    a2 += vec4(.035402,-.17681,.065294,-.26158) * av.w;
    a3 += vec4(.25921,.049828,-.0080963,.017107) * av.x;
    a3 += vec4(-.053679,.0043895,.055193,-.7305) * av.y;
    a3 += vec4(-.47504,-.42659,-.82716,.070782) * av.z;
    a3 += vec4(-.027033,-.050491,-.2756,.040033) * av.w;
    a0 += VSA_FSRCNNX_CAR_0_0_texOff(vec2(0));
    a0 = max(a0, vec4(0.)) + vec4(.13885,.021324,.00032346,.0012648) * min(a0, vec4(0.));
    a1 += VSA_FSRCNNX_CAR_0_1_texOff(vec2(0));
    a1 = max(a1, vec4(0.)) + vec4(.0011637,3.9194e-5,-.0018661,-.012633) * min(a1, vec4(0.));
    a2 += VSA_FSRCNNX_CAR_0_2_texOff(vec2(0));
    a2 = max(a2, vec4(0.)) + vec4(.0050789,-.0016948,.0040398,.0020136) * min(a2, vec4(0.));
    a3 += VSA_FSRCNNX_CAR_0_3_texOff(vec2(0));
    a3 = max(a3, vec4(0.)) + vec4(-.024668,-.020963,.0048393,.086318) * min(a3, vec4(0.));
    float b2 = float(0.);
    vec4 b2s4 = vec4(0.);
    b2s4 += vec4(.00097932,-.082748,.0092486,.0067458) * a0;
    b2s4 += vec4(-.0050511,-.0014389,.0012204,-.0238) * a1;
    b2s4 += vec4(.00017535,-.0015694,.0035378,.008397) * a2;
    b2s4 += vec4(-.047597,.032937,.0046861,.0036763) * a3;
    b2 += dot(b2s4, vec4(1.));
    return vec4(b2, 0., 0., 0.);
}

//!DESC fsrcnnx_car 25/29: 3x3 9>1, residual
//!HOOK LUMA
//!BIND LUMA
//!BIND VSA_FSRCNNX_CAR_LUMA
//!BIND VSA_FSRCNNX_CAR_5_0
//!BIND VSA_FSRCNNX_CAR_5_1
//!BIND VSA_FSRCNNX_CAR_5_2
//!SAVE VSA_FSRCNNX_CAR_RESIDUAL
//!COMPONENTS 4

vec4 hook() {
    vec4 before = LUMA_tex((floor(LUMA_pos * LUMA_size) + .5) * LUMA_pt);
    vec2 pixel = floor(VSA_FSRCNNX_CAR_LUMA_pos * VSA_FSRCNNX_CAR_LUMA_size * 1.);
    vec2 cell = floor((pixel + .5) / 1.);
    vec2 at = cell + 5.5;
    float y0 = float(-.00014768);
    vec4 yv;
    yv = VSA_FSRCNNX_CAR_5_0_tex((at + vec2(-1, -1)) * VSA_FSRCNNX_CAR_5_0_pt);
    y0 += yv.x;
    yv = VSA_FSRCNNX_CAR_5_0_tex((at + vec2(0, -1)) * VSA_FSRCNNX_CAR_5_0_pt);
    y0 += yv.y;
    yv = VSA_FSRCNNX_CAR_5_0_tex((at + vec2(1, -1)) * VSA_FSRCNNX_CAR_5_0_pt);
    y0 += yv.z;
    yv = VSA_FSRCNNX_CAR_5_0_tex((at + vec2(-1, 0)) * VSA_FSRCNNX_CAR_5_0_pt);
    y0 += yv.w;
    yv = VSA_FSRCNNX_CAR_5_1_tex((at + vec2(0, 0)) * VSA_FSRCNNX_CAR_5_1_pt);
    y0 += yv.x;
    yv = VSA_FSRCNNX_CAR_5_1_tex((at + vec2(1, 0)) * VSA_FSRCNNX_CAR_5_1_pt);
    y0 += yv.y;
    yv = VSA_FSRCNNX_CAR_5_1_tex((at + vec2(-1, 1)) * VSA_FSRCNNX_CAR_5_1_pt);
    y0 += yv.z;
    yv = VSA_FSRCNNX_CAR_5_1_tex((at + vec2(0, 1)) * VSA_FSRCNNX_CAR_5_1_pt);
    y0 += yv.w;
    yv = VSA_FSRCNNX_CAR_5_2_tex((at + vec2(1, 1)) * VSA_FSRCNNX_CAR_5_2_pt);
    y0 += yv.x;
    return vec4(255. * y0, 255. * before.x - 128., 0., 0.);
}

//!DESC fsrcnnx_car 26/29: statistics of squares
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_RESIDUAL
//!SAVE VSA_FSRCNNX_CAR_SQUARES
//!WIDTH LUMA.w 15 + LUMA.w 15 + 16 % - 16 / 2 *
//!HEIGHT LUMA.h 15 + LUMA.h 15 + 16 % - 16 /
//!COMPONENTS 4

float count(vec2 square, float side) { // pixels with neighbours on all sides in a square
    vec2 pixels = min((square + 1.) * side, VSA_FSRCNNX_CAR_RESIDUAL_size - 1.) - max(square * side, 1.);
    return max(pixels.x, 0.) * max(pixels.y, 0.);
}

vec3 place(float side) { // the square that this fragment is for, and which of its vectors
    vec2 squares = floor((VSA_FSRCNNX_CAR_RESIDUAL_size + side - 1.) / side);
    vec2 texel = floor(VSA_FSRCNNX_CAR_RESIDUAL_pos * vec2(squares.x * 2., squares.y));
    return vec3(floor((texel.x + .5) / 2.), texel.y, mod(texel.x, 2.));
}

vec4 roots(vec4 value, float vector) { // of what is stored as such, see mean
    vec4 root = sign(value) * sqrt(abs(value));
    return mod(vector, 2.) > .5 ? root : vec4(value.xy, root.zw);
}

vec2 load(vec2 pixel, float vector) { // residual and source
    vec4 texel = VSA_FSRCNNX_CAR_RESIDUAL_tex((pixel + .5) * VSA_FSRCNNX_CAR_RESIDUAL_pt);
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
            bool inside = all(greaterThan(pixel, vec2(.5))) && all(lessThan(pixel, VSA_FSRCNNX_CAR_RESIDUAL_size - 1.5));
            sum += inside ? value : vec4(0.);
            left = here;
            here = next;
            pixel.x += 1.;
        }
    }
    sum /= max(count(at.xy, 16.), 1.);
    return roots(sum, at.z);
}

//!DESC fsrcnnx_car 27/29: statistics of areas
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_RESIDUAL
//!BIND VSA_FSRCNNX_CAR_SQUARES
//!SAVE VSA_FSRCNNX_CAR_AREAS
//!WIDTH LUMA.w 255 + LUMA.w 255 + 256 % - 256 / 2 *
//!HEIGHT LUMA.h 255 + LUMA.h 255 + 256 % - 256 /
//!COMPONENTS 4

float count(vec2 square, float side) { // pixels with neighbours on all sides in a square
    vec2 pixels = min((square + 1.) * side, VSA_FSRCNNX_CAR_RESIDUAL_size - 1.) - max(square * side, 1.);
    return max(pixels.x, 0.) * max(pixels.y, 0.);
}

vec3 place(float side) { // the square that this fragment is for, and which of its vectors
    vec2 squares = floor((VSA_FSRCNNX_CAR_RESIDUAL_size + side - 1.) / side);
    vec2 texel = floor(VSA_FSRCNNX_CAR_RESIDUAL_pos * vec2(squares.x * 2., squares.y));
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
            vec4 value = VSA_FSRCNNX_CAR_SQUARES_tex((vec2(square.x * 2. + vector, square.y) + .5) * VSA_FSRCNNX_CAR_SQUARES_pt);
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

//!DESC fsrcnnx_car 28/29: factor
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_RESIDUAL
//!BIND VSA_FSRCNNX_CAR_AREAS
//!SAVE VSA_FSRCNNX_CAR_FACTOR
//!WIDTH 1
//!HEIGHT 1
//!COMPONENTS 4

float count(vec2 square, float side) { // pixels with neighbours on all sides in a square
    vec2 pixels = min((square + 1.) * side, VSA_FSRCNNX_CAR_RESIDUAL_size - 1.) - max(square * side, 1.);
    return max(pixels.x, 0.) * max(pixels.y, 0.);
}

vec4 mean(vec2 first, float vector) { // over the squares from this one on
    vec4 sum = vec4(0.);
    float total = 0.;
    for (int y = 0; y < 128; y++) {
        vec2 square = first + vec2(0., y);
        if (square.y * 256. >= VSA_FSRCNNX_CAR_RESIDUAL_size.y) break;
        for (int x = 0; x < 128; x++) {
            if (square.x * 256. >= VSA_FSRCNNX_CAR_RESIDUAL_size.x) break;
            vec4 value = VSA_FSRCNNX_CAR_AREAS_tex((vec2(square.x * 2. + vector, square.y) + .5) * VSA_FSRCNNX_CAR_AREAS_pt);
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
    float u1 = clamp((s1 - .30217) * 1.9465, -1., 1.);
    float u2 = clamp((s2 - .49745) * 2.2853, -1., 1.);
    float u3 = clamp((s3 - -2.6456) * .64718, -1., 1.);
    float u4 = clamp((s4 - 3.1363) * .63241, -1., 1.);
    float u5 = clamp((s5 - 1.9477) * .62351, -1., 1.);
    float z = -3.217 + -.0022436 * u0 + -.6036 * u1 + -.31659 * u2 + .66365 * u3 + -.023406 * u4 + -.37027 * u5;
    z += 2.3783 * tanh(2.045 + -.31888 * u0 + .34058 * u1 + 1.2934 * u2 + 2.0683 * u3 + -1.3138 * u4 + .034322 * u5);
    z += -2.1179 * tanh(-2.2286 + .59181 * u0 + -.41925 * u1 + 2.332 * u2 + -.54839 * u3 + -.14238 * u4 + -.26614 * u5);
    z += 2.2832 * tanh(-.87494 + .061912 * u0 + -2.1431 * u1 + 2.4399 * u2 + -.39663 * u3 + .040208 * u4 + -.33652 * u5);
    z += -2.3667 * tanh(-.31509 + -.10368 * u0 + .30818 * u1 + .47182 * u2 + -2.088 * u3 + -.75845 * u4 + .81055 * u5);
    z += 1.5277 * tanh(-1.1146 + -.044816 * u0 + -.54004 * u1 + -.51268 * u2 + -.78146 * u3 + -.041074 * u4 + -1.5167 * u5);
    z += -2.1579 * tanh(-.86215 + -1.7415 * u0 + -1.5417 * u1 + .56088 * u2 + -.13678 * u3 + -1.3033 * u4 + .20973 * u5);
    bool small = VSA_FSRCNNX_CAR_RESIDUAL_size.x < 2.5 || VSA_FSRCNNX_CAR_RESIDUAL_size.y < 2.5;
    return small ? 1. : 1.5 / (1. + exp(-z));
}

vec4 hook() {
    return vec4(factor(0.), 0., 0., 0.);
}

//!DESC fsrcnnx_car 29/29: output
//!HOOK LUMA
//!BIND LUMA
//!BIND VSA_FSRCNNX_CAR_RESIDUAL
//!BIND VSA_FSRCNNX_CAR_FACTOR

vec4 hook() {
    vec4 color = LUMA_tex((floor(LUMA_pos * LUMA_size) + .5) * LUMA_pt);
    vec4 residual = VSA_FSRCNNX_CAR_RESIDUAL_tex((floor(VSA_FSRCNNX_CAR_RESIDUAL_pos * VSA_FSRCNNX_CAR_RESIDUAL_size) + .5) * VSA_FSRCNNX_CAR_RESIDUAL_pt);
    vec4 factor = VSA_FSRCNNX_CAR_FACTOR_tex(vec2(.5));
    color.x = clamp(color.x + factor.x * residual.x / 255., 0., 1.);
    return color;
}
