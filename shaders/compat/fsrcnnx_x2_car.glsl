// SPDX-License-Identifier: MIT
// fsrcnnx_x2_car: FSRCNNX 16-0-4-1 x2, luma restored and doubled, for mixed video codecs and JPEG
// Network fsrcnnx (d=16 m=4 r=1 residual=True s=0 scale=2), weights 1aa8267298d69bfd.
// Generated, do not edit: python export/to_glsl.py fsrcnnx_x2_car.onnx --build constant-compat

//!DESC fsrcnnx_x2_car 1/27: copy of luma
//!HOOK LUMA
//!BIND LUMA
//!SAVE VSA_FSRCNNX_X2_CAR_LUMA
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    return vec4((LUMA_tex((floor(LUMA_pos * LUMA_size) + .5) * LUMA_pt) - .5).xy, 0., 1.);
}

//!DESC fsrcnnx_x2_car 2/27: 5x5 1>16, channels 1 to 4
//!HOOK LUMA
//!BIND VSA_FSRCNNX_X2_CAR_LUMA
//!SAVE VSA_FSRCNNX_X2_CAR_0_0
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    vec2 at0 = floor(VSA_FSRCNNX_X2_CAR_LUMA_pos * (VSA_FSRCNNX_X2_CAR_LUMA_size + 10.)) - (5.) + .5;
    vec4 a0 = vec4(-.0046274,.017336,.013512,.035877);
    float av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-2, -2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a0 += vec4(-.024751,-.14413,.15741,.10823) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-1, -2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a0 += vec4(.14646,.082265,.063394,-.36219) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(0, -2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a0 += vec4(-.048943,.081465,-.056279,-.13221) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(1, -2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a0 += vec4(-.24626,-.35047,-.23683,.018253) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(2, -2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a0 += vec4(.13212,.10758,.38373,-.22608) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-2, -1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a0 += vec4(-.00155,.13871,-.33448,-.41871) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-1, -1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a0 += vec4(-.064531,-.40272,-.17318,-.12032) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(0, -1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a0 += vec4(-.21194,.47179,.82397,.14184) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(1, -1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a0 += vec4(.52756,.26059,.3702,-.059502) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(2, -1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a0 += vec4(-.35629,-.36434,-.41701,-.086939) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-2, 0)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a0 += vec4(-.10784,.33371,.40476,.014443) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-1, 0)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a0 += vec4(.063983,.010237,-.10225,-.31485) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(0, 0)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a0 += vec4(-.072497,.03998,-.071136,-.18976) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(1, 0)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a0 += vec4(-.084068,-.40707,-.20147,.5777) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(2, 0)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a0 += vec4(.12159,.13805,.0024066,.51234) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-2, 1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a0 += vec4(.59192,-.072371,-.12432,-.20578) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-1, 1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a0 += vec4(-.1221,.041351,.14316,.2641) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(0, 1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a0 += vec4(.18474,.077512,-.15478,.60913) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(1, 1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a0 += vec4(-.039596,.017506,-.094468,-.24265) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(2, 1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a0 += vec4(.021946,.080208,-.19807,.025505) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-2, 2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a0 += vec4(-.045282,.034416,-.1383,-.013405) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-1, 2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a0 += vec4(-.25777,-.12086,.25871,.039514) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(0, 2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a0 += vec4(-.030313,-.33842,-.090925,.050305) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(1, 2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a0 += vec4(-.01812,.2436,.001717,.33486) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(2, 2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a0 += vec4(-.073558,.15724,-.10041,.018204) * av;
    return vec4(a0);
}

//!DESC fsrcnnx_x2_car 3/27: 5x5 1>16, channels 5 to 8
//!HOOK LUMA
//!BIND VSA_FSRCNNX_X2_CAR_LUMA
//!SAVE VSA_FSRCNNX_X2_CAR_0_1
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    vec2 at0 = floor(VSA_FSRCNNX_X2_CAR_LUMA_pos * (VSA_FSRCNNX_X2_CAR_LUMA_size + 10.)) - (5.) + .5;
    vec4 a1 = vec4(.037631,.029046,.031277,-.0024711);
    float av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-2, -2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a1 += vec4(-.0059617,.060034,-.051849,.12124) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-1, -2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a1 += vec4(-.036357,.10921,-.22564,-.03116) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(0, -2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a1 += vec4(-.063715,-.19118,.26287,-.075816) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(1, -2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a1 += vec4(-.0091052,.1217,.062347,-.032458) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(2, -2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a1 += vec4(.065733,.075952,.07155,-.013165) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-2, -1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a1 += vec4(.1031,.22128,-.18834,-.35405) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-1, -1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a1 += vec4(.12143,.022315,.12906,.10369) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(0, -1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a1 += vec4(.16947,.14333,.1946,.024307) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(1, -1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a1 += vec4(-.19614,.01579,.13025,-.022428) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(2, -1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a1 += vec4(.055482,.068725,.19632,.17074) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-2, 0)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a1 += vec4(-.27248,.028184,.39376,.15553) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-1, 0)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a1 += vec4(-.083889,-.21949,-.2345,.072756) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(0, 0)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a1 += vec4(.15607,.018907,.1201,-.25305) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(1, 0)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a1 += vec4(.20732,-.1131,.25477,-.3113) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(2, 0)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a1 += vec4(-.27072,-.32941,-.25087,.040887) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-2, 1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a1 += vec4(.057891,.096195,-.31729,-.13723) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-1, 1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a1 += vec4(-.21324,.25288,.098546,.42988) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(0, 1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a1 += vec4(-.11105,.11382,-.040859,-.24248) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(1, 1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a1 += vec4(.16285,.1529,.067136,.19666) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(2, 1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a1 += vec4(.14472,.039588,.27405,.14174) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-2, 2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a1 += vec4(.0074776,-.22232,-.13534,-.18223) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-1, 2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a1 += vec4(-.1161,.047098,-.42385,-.19803) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(0, 2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a1 += vec4(.23525,-.14649,-.22956,.10107) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(1, 2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a1 += vec4(.022373,-.18906,-.33079,.34976) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(2, 2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a1 += vec4(-.1002,.020615,.20029,-.23428) * av;
    return vec4(a1);
}

//!DESC fsrcnnx_x2_car 4/27: 5x5 1>16, channels 9 to 12
//!HOOK LUMA
//!BIND VSA_FSRCNNX_X2_CAR_LUMA
//!SAVE VSA_FSRCNNX_X2_CAR_0_2
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    vec2 at0 = floor(VSA_FSRCNNX_X2_CAR_LUMA_pos * (VSA_FSRCNNX_X2_CAR_LUMA_size + 10.)) - (5.) + .5;
    vec4 a2 = vec4(-.0082321,.0067283,-.13887,-.0092593);
    float av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-2, -2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a2 += vec4(.22623,-.066995,-.388,-.070521) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-1, -2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a2 += vec4(-.17139,.21664,-.027585,.13262) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(0, -2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a2 += vec4(-.083231,-.32551,-.027609,-.032603) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(1, -2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a2 += vec4(.2639,.073205,.27803,-.045309) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(2, -2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a2 += vec4(-.11147,-.089052,-.051439,.27387) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-2, -1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a2 += vec4(-.031836,-.14638,-.10521,.24232) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-1, -1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a2 += vec4(.012798,.2443,.035059,-.27664) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(0, -1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a2 += vec4(-.56008,-.0042539,-.22793,-.085026) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(1, -1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a2 += vec4(-.29083,-.62694,-.034617,.012286) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(2, -1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a2 += vec4(-.070358,.1114,.10073,-.17947) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-2, 0)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a2 += vec4(.19367,.36401,-.06084,.28838) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-1, 0)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a2 += vec4(.036964,-.031619,-.1324,-.084336) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(0, 0)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a2 += vec4(-.022081,.23504,.23018,.20865) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(1, 0)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a2 += vec4(.37044,.19034,-.0019851,-.051877) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(2, 0)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a2 += vec4(-.097404,.086446,.034641,-.13026) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-2, 1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a2 += vec4(-.22869,-.13967,-.32182,-.27622) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-1, 1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a2 += vec4(.53935,.096507,-.19323,-.11354) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(0, 1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a2 += vec4(.18952,-.028527,.041858,-.001369) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(1, 1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a2 += vec4(.25045,.069778,.056331,.061667) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(2, 1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a2 += vec4(-.092862,-.07622,-.1984,.22977) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-2, 2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a2 += vec4(.010823,-.065003,-.024433,-.0033469) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-1, 2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a2 += vec4(-.028265,-.11662,-.16824,-.093165) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(0, 2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a2 += vec4(-.2253,.10045,.2081,.2617) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(1, 2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a2 += vec4(-.26117,-.037146,.21154,-.26215) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(2, 2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a2 += vec4(.23235,-.019967,.14124,-.082117) * av;
    return vec4(a2);
}

//!DESC fsrcnnx_x2_car 5/27: 5x5 1>16, channels 13 to 16
//!HOOK LUMA
//!BIND VSA_FSRCNNX_X2_CAR_LUMA
//!SAVE VSA_FSRCNNX_X2_CAR_0_3
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    vec2 at0 = floor(VSA_FSRCNNX_X2_CAR_LUMA_pos * (VSA_FSRCNNX_X2_CAR_LUMA_size + 10.)) - (5.) + .5;
    vec4 a3 = vec4(-.0091408,-.021018,.014415,.027936);
    float av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-2, -2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a3 += vec4(.007299,-.078635,.037674,.12407) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-1, -2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a3 += vec4(.023598,.1793,.080513,.011325) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(0, -2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a3 += vec4(.037379,-.011822,-.034151,.15499) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(1, -2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a3 += vec4(.081338,.037545,.03515,-.12311) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(2, -2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a3 += vec4(-.090375,-.077274,-.24953,-.14532) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-2, -1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a3 += vec4(-.13955,.023012,.046597,.18172) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-1, -1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a3 += vec4(.039381,-.23611,-.28369,-.40377) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(0, -1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a3 += vec4(-.010671,.040776,.050622,.016914) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(1, -1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a3 += vec4(-.032345,-.37241,.38409,.33075) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(2, -1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a3 += vec4(.047629,.17065,.036309,.24297) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-2, 0)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a3 += vec4(.3505,.024766,.031173,-.038427) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-1, 0)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a3 += vec4(-.45821,.077769,.0096287,-.14344) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(0, 0)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a3 += vec4(.51952,-.049558,.060999,-.58537) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(1, 0)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a3 += vec4(.029641,.38486,-.016557,.058652) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(2, 0)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a3 += vec4(.068993,-.061031,-.15074,.085887) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-2, 1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a3 += vec4(-.15443,.53938,.30166,.14097) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-1, 1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a3 += vec4(.29522,-.24248,-.3878,-.025912) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(0, 1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a3 += vec4(-.54105,-.14615,.2067,-.046026) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(1, 1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a3 += vec4(.10317,.20245,-.19173,.069921) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(2, 1)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a3 += vec4(-.11467,-.42554,.22212,-.052089) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-2, 2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a3 += vec4(.20128,-.24305,-.29115,.017468) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(-1, 2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a3 += vec4(-.039353,-.050859,.27936,.011669) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(0, 2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a3 += vec4(.0081163,.33099,-.079222,-.2772) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(1, 2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a3 += vec4(-.19703,-.17309,.0078093,.29011) * av;
    av = VSA_FSRCNNX_X2_CAR_LUMA_tex((at0 + vec2(2, 2)) * VSA_FSRCNNX_X2_CAR_LUMA_pt).x;
    a3 += vec4(.099904,.25403,-.086731,.013115) * av;
    return vec4(a3);
}

//!DESC fsrcnnx_x2_car 6/27: 3x3 16>16, channels 1 to 4
//!HOOK LUMA
//!BIND VSA_FSRCNNX_X2_CAR_0_0
//!BIND VSA_FSRCNNX_X2_CAR_0_1
//!BIND VSA_FSRCNNX_X2_CAR_0_2
//!BIND VSA_FSRCNNX_X2_CAR_0_3
//!SAVE VSA_FSRCNNX_X2_CAR_1_0
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(.27702,-.50418,-.19783,-.45033);
    vec4 av;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(-1, -1));
    a0 += vec4(-.19911,-.092012,-.58032,-.15811) * av.x;
    a0 += vec4(.28981,-.44967,-.28365,-.37277) * av.y;
    a0 += vec4(-.20294,.23027,-.18564,-.035296) * av.z;
    a0 += vec4(-.40677,-.21112,.21725,.26781) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(0, -1));
    a0 += vec4(.27975,.24811,-.3647,-.34338) * av.x;
    a0 += vec4(-.43627,.18942,-.094341,-.35122) * av.y;
    a0 += vec4(-.26725,-.085707,.049455,.58836) * av.z;
    a0 += vec4(.41344,-.16316,.37176,-.1689) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(1, -1));
    a0 += vec4(.133,.12412,.13608,.096119) * av.x;
    a0 += vec4(.10385,.23636,.22652,-.22943) * av.y;
    a0 += vec4(.16559,.10922,-.25465,.11989) * av.z;
    a0 += vec4(-.044828,-.37936,-.051987,-.097741) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(-1, 0));
    a0 += vec4(-.8674,-.24124,.22518,.20103) * av.x;
    a0 += vec4(-.41617,-.042399,-.72644,.53302) * av.y;
    a0 += vec4(-.3499,-.0094329,-.7195,-.22225) * av.z;
    a0 += vec4(.25036,-.76129,.6903,-.26712) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(0, 0));
    a0 += vec4(.4782,-.13546,.25578,-.09682) * av.x;
    a0 += vec4(.17429,.29521,.12823,-.0003655) * av.y;
    a0 += vec4(.0073681,.085542,.2109,-.040483) * av.z;
    a0 += vec4(-.29703,-.31172,-.11901,.55384) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(1, 0));
    a0 += vec4(-.2787,.1158,.42774,.3879) * av.x;
    a0 += vec4(.054209,-.1647,-.21756,.0851) * av.y;
    a0 += vec4(.47684,-.059248,.040618,.14509) * av.z;
    a0 += vec4(-.0043018,-.17998,-.56256,.25521) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(-1, 1));
    a0 += vec4(.41598,.12771,.34691,.033987) * av.x;
    a0 += vec4(.72402,.28637,.22045,-.092269) * av.y;
    a0 += vec4(.53959,.44225,.14748,-.44403) * av.z;
    a0 += vec4(-.077524,-.43622,-.30085,.31824) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(0, 1));
    a0 += vec4(-.37853,-.4277,-.45386,.063498) * av.x;
    a0 += vec4(.027055,.083487,.55538,.076752) * av.y;
    a0 += vec4(.11012,-.26302,.39248,-.39619) * av.z;
    a0 += vec4(-.063046,-.48806,-.0714,-.18606) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(1, 1));
    a0 += vec4(.03695,.2385,-.05121,-.2627) * av.x;
    a0 += vec4(-.35748,-.57488,.24203,.42842) * av.y;
    a0 += vec4(-.52468,-.44676,.15415,.20487) * av.z;
    a0 += vec4(.025683,-.22235,-.021692,.080755) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(-1, -1));
    a0 += vec4(.159,-.062097,.49453,-.21149) * av.x;
    a0 += vec4(-.11528,-.087597,-.11776,-.32063) * av.y;
    a0 += vec4(-.092686,-.54302,-.13616,-.27455) * av.z;
    a0 += vec4(.3747,-.073593,.49469,-.050494) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(0, -1));
    a0 += vec4(.12307,-.34862,-.20293,-.22328) * av.x;
    a0 += vec4(-.24224,.012421,.31105,-.31483) * av.y;
    a0 += vec4(.22524,-.077873,.32283,-.080096) * av.z;
    a0 += vec4(-.3882,-.24086,-.67227,.015138) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(1, -1));
    a0 += vec4(-.327,-.11354,.17714,-.1058) * av.x;
    a0 += vec4(.22884,-.20943,.35449,-.3231) * av.y;
    a0 += vec4(-.00066783,-.14539,.12679,.19516) * av.z;
    a0 += vec4(.1344,.04651,.30156,-.46134) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(-1, 0));
    a0 += vec4(.24651,.44533,-.30018,.20953) * av.x;
    a0 += vec4(.18466,.24634,.10733,.42363) * av.y;
    a0 += vec4(.10819,-.28338,-.24435,-.011357) * av.z;
    a0 += vec4(-.025173,-.061578,-.82093,.10408) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(0, 0));
    a0 += vec4(-.57165,-.23845,-.29991,-.25831) * av.x;
    a0 += vec4(.17703,-.17373,.31314,.40748) * av.y;
    a0 += vec4(-.22125,-.54253,-.0027394,-.17202) * av.z;
    a0 += vec4(-.27217,.26738,-.27245,.37928) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(1, 0));
    a0 += vec4(.0914,-.15788,.5279,.24346) * av.x;
    a0 += vec4(-.2178,.21004,-.46499,.2845) * av.y;
    a0 += vec4(-.18063,.072673,.036442,.054611) * av.z;
    a0 += vec4(.17038,.12197,.30264,.11133) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(-1, 1));
    a0 += vec4(-.087489,.40649,-.19747,.25961) * av.x;
    a0 += vec4(.11451,.14979,-.085826,-.19711) * av.y;
    a0 += vec4(-.17905,-.14841,-.37942,.062865) * av.z;
    a0 += vec4(-.20485,-.14534,.17317,-.19639) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(0, 1));
    a0 += vec4(.022214,-.088274,-.20794,.06001) * av.x;
    a0 += vec4(.15963,-.20386,-.22616,-.021074) * av.y;
    a0 += vec4(-.29663,-.1738,.055774,-.25281) * av.z;
    a0 += vec4(.038549,.019578,.47636,.13794) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(1, 1));
    a0 += vec4(.1626,-.25973,.058494,-.061156) * av.x;
    a0 += vec4(-.27728,.0084328,-.24637,-.07101) * av.y;
    a0 += vec4(.37741,-.20373,.29873,.099913) * av.z;
    a0 += vec4(.11635,-.033182,.16224,-.092861) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(-1, -1));
    a0 += vec4(-.091337,.13646,-.34614,-.041108) * av.x;
    a0 += vec4(-.12424,.12448,.46292,-.27023) * av.y;
    a0 += vec4(.044785,.25767,-.26016,-.021784) * av.z;
    a0 += vec4(-.29814,-.0087777,.019938,.089173) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(0, -1));
    a0 += vec4(-.12289,-.2057,.19197,.21043) * av.x;
    a0 += vec4(-.023495,.058826,.11017,-.021313) * av.y;
    a0 += vec4(.094663,.19572,.19846,-.069579) * av.z;
    a0 += vec4(-.0025187,.5068,.32343,-.16612) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(1, -1));
    a0 += vec4(.20059,.33913,.32188,-.41493) * av.x;
    a0 += vec4(.20631,.080901,-.23274,-.22464) * av.y;
    a0 += vec4(.14407,.38156,.044054,-.061899) * av.z;
    a0 += vec4(.45092,-.30822,.15002,.28187) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(-1, 0));
    a0 += vec4(.31107,-.067733,.82477,.067228) * av.x;
    a0 += vec4(.71938,-.38306,-.013571,-.069082) * av.y;
    a0 += vec4(.1976,.56785,-.096157,-.20643) * av.z;
    a0 += vec4(.025238,-.052575,.0017204,.015217) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(0, 0));
    a0 += vec4(.056748,-.61025,.19053,.29544) * av.x;
    a0 += vec4(-.10468,-.16827,-.27229,-.25055) * av.y;
    a0 += vec4(.20097,.26196,-.24447,-.17049) * av.z;
    a0 += vec4(.35833,-.19698,-.0398,-.31712) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(1, 0));
    a0 += vec4(-.22632,.13907,-.44868,-.12436) * av.x;
    a0 += vec4(-.39788,-.26982,-.36931,-.14106) * av.y;
    a0 += vec4(-.34906,.20179,.022293,-.11332) * av.z;
    a0 += vec4(-.2601,-.29428,-.84326,-.064687) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(-1, 1));
    a0 += vec4(-.25777,.35768,-.26514,-.0062642) * av.x;
    a0 += vec4(-.60029,-.10287,-.0034426,.68726) * av.y;
    a0 += vec4(-.1368,.2234,.21612,-.21519) * av.z;
    a0 += vec4(.34312,.022344,.50534,-.028089) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(0, 1));
    a0 += vec4(-.030046,-.058585,-.45755,.49983) * av.x;
    a0 += vec4(.3344,.7294,-.013336,.20686) * av.y;
    a0 += vec4(-.052047,.30691,-.16766,.15477) * av.z;
    a0 += vec4(-.3252,.16203,-.46558,-.037966) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(1, 1));
    a0 += vec4(-.14963,.61145,-.37017,-.097079) * av.x;
    a0 += vec4(-.22692,-.13187,.32998,.17314) * av.y;
    a0 += vec4(.085109,.79534,-.048052,-.15897) * av.z;
    a0 += vec4(-.51352,.22563,.099244,.3205) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(-1, -1));
    a0 += vec4(.05171,-.32536,-.22382,-.1459) * av.x;
    a0 += vec4(-.2578,.38292,.12641,.14252) * av.y;
    a0 += vec4(-.15209,.036211,-.20114,.067959) * av.z;
    a0 += vec4(.11227,.37183,.21796,.069055) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(0, -1));
    a0 += vec4(-.73634,.31899,.20745,.49581) * av.x;
    a0 += vec4(.37617,-.040787,-.47076,.43377) * av.y;
    a0 += vec4(-.16463,-.014593,.00035934,.011571) * av.z;
    a0 += vec4(.16485,-.49684,.023506,-.18997) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(1, -1));
    a0 += vec4(.97568,.37228,.1998,.022224) * av.x;
    a0 += vec4(-.14422,.23706,-.61688,.054541) * av.y;
    a0 += vec4(-.027026,-.37081,-.4919,-.046334) * av.z;
    a0 += vec4(.19551,.093857,.56291,-.021917) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(-1, 0));
    a0 += vec4(-.12402,-.20561,-.48178,-.40906) * av.x;
    a0 += vec4(.6591,-.21125,.68597,-.43641) * av.y;
    a0 += vec4(-.20422,.39702,-.17211,.19644) * av.z;
    a0 += vec4(.16088,.11919,.64478,.040903) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(0, 0));
    a0 += vec4(.61323,-.20926,.94374,-.24141) * av.x;
    a0 += vec4(-.56327,-.50126,-.057738,-.24505) * av.y;
    a0 += vec4(.14452,.26559,.17663,-.0080096) * av.z;
    a0 += vec4(-.15338,-.16239,.093677,.22117) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(1, 0));
    a0 += vec4(-.58135,.0071635,-.35059,.22919) * av.x;
    a0 += vec4(.35346,-.02263,.72452,-.071078) * av.y;
    a0 += vec4(.14909,.32753,.072799,-.23377) * av.z;
    a0 += vec4(.28466,.30985,-.57226,.14292) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(-1, 1));
    a0 += vec4(-.078706,.093654,.075738,.16413) * av.x;
    a0 += vec4(-.37372,-.092381,-.54537,.34551) * av.y;
    a0 += vec4(.17461,-.10883,.29279,-.27988) * av.z;
    a0 += vec4(.035976,-.61231,.20952,-.20664) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(0, 1));
    a0 += vec4(-.22631,-.025723,-.5153,-.016713) * av.x;
    a0 += vec4(.31153,.35199,.18859,-.16774) * av.y;
    a0 += vec4(.1818,-.36718,.148,.080583) * av.z;
    a0 += vec4(-.30464,-.64422,-.59668,-.3147) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(1, 1));
    a0 += vec4(.11743,.11685,.0048305,.037351) * av.x;
    a0 += vec4(-.34825,.027689,-.16002,.056656) * av.y;
    a0 += vec4(-.37774,-.25203,.21917,.1182) * av.z;
    a0 += vec4(-.63666,.40248,-.31614,.12976) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(.23696,.080947,-.19078,-.14199) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC fsrcnnx_x2_car 7/27: 3x3 16>16, channels 5 to 8
//!HOOK LUMA
//!BIND VSA_FSRCNNX_X2_CAR_0_0
//!BIND VSA_FSRCNNX_X2_CAR_0_1
//!BIND VSA_FSRCNNX_X2_CAR_0_2
//!BIND VSA_FSRCNNX_X2_CAR_0_3
//!SAVE VSA_FSRCNNX_X2_CAR_1_1
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(-.020381,-.13055,.099927,-.0089667);
    vec4 av;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(-1, -1));
    a1 += vec4(.066641,-.21839,-.15708,.15286) * av.x;
    a1 += vec4(-.23731,-.34682,-.38744,-.64597) * av.y;
    a1 += vec4(.13427,.11494,.09832,.11222) * av.z;
    a1 += vec4(.35956,-.026244,.10638,.26036) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(0, -1));
    a1 += vec4(.070296,-.12943,.089045,-.071959) * av.x;
    a1 += vec4(.069946,.024713,.14351,-.23058) * av.y;
    a1 += vec4(.30929,-.098328,.045001,.087855) * av.z;
    a1 += vec4(-.13362,.20116,-.1151,-.2317) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(1, -1));
    a1 += vec4(-.047372,.0069359,.45833,.095566) * av.x;
    a1 += vec4(.040805,.16429,.30528,-.50238) * av.y;
    a1 += vec4(.13321,.12086,-.29788,-.058384) * av.z;
    a1 += vec4(-.12684,.037236,.13315,-.26472) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(-1, 0));
    a1 += vec4(.028486,.3724,.090571,.41924) * av.x;
    a1 += vec4(.066942,-.20779,-.32278,.10904) * av.y;
    a1 += vec4(.66805,-.018805,-.04215,.064452) * av.z;
    a1 += vec4(-.24911,.20821,.46275,.0028352) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(0, 0));
    a1 += vec4(-.36053,-.15684,-.074332,-.19003) * av.x;
    a1 += vec4(.16546,.18317,-.33716,-.065002) * av.y;
    a1 += vec4(.18769,.43645,.27054,.31243) * av.z;
    a1 += vec4(-.099582,.089691,-.09704,-.23919) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(1, 0));
    a1 += vec4(-.036971,.024331,.082067,.042658) * av.x;
    a1 += vec4(.23838,.0066251,-.25044,.19099) * av.y;
    a1 += vec4(-.31192,-.22436,.057873,-.12762) * av.z;
    a1 += vec4(-.0853,.014604,-.33339,-.23339) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(-1, 1));
    a1 += vec4(-.0065367,-.059896,-.27548,.010133) * av.x;
    a1 += vec4(-.16152,-.14909,.19831,.096808) * av.y;
    a1 += vec4(-.27012,-.38604,-.21446,-.16565) * av.z;
    a1 += vec4(-.26696,-.2571,-.36729,.32394) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(0, 1));
    a1 += vec4(.19546,.189,-.25431,-.021455) * av.x;
    a1 += vec4(-.1347,.10607,.17931,-.086625) * av.y;
    a1 += vec4(-.43125,.22831,.0051421,-.18133) * av.z;
    a1 += vec4(-.15393,.019869,.033034,.26872) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(1, 1));
    a1 += vec4(.16406,-.058999,.16041,-.18865) * av.x;
    a1 += vec4(-.00056513,.25065,.4669,1.0532) * av.y;
    a1 += vec4(-.0046823,-.00098531,.17635,-.67679) * av.z;
    a1 += vec4(-.032541,-.16314,.042076,-.22209) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(-1, -1));
    a1 += vec4(-.077995,.10093,.10462,.20709) * av.x;
    a1 += vec4(-.037488,.038708,-.063265,-.31336) * av.y;
    a1 += vec4(.48216,.10923,.10308,-.37453) * av.z;
    a1 += vec4(-.44279,-.12992,-.09903,-.071398) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(0, -1));
    a1 += vec4(.036899,.0040506,-.18186,-.18582) * av.x;
    a1 += vec4(-.16304,.18231,.16728,.26808) * av.y;
    a1 += vec4(.0309,.6002,.11073,-.23379) * av.z;
    a1 += vec4(.13349,-.023028,-.038737,.12463) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(1, -1));
    a1 += vec4(-.046334,.16599,.19012,-.053839) * av.x;
    a1 += vec4(-.23138,.15481,.33394,-.074515) * av.y;
    a1 += vec4(.26734,.075419,.39089,.2586) * av.z;
    a1 += vec4(.055772,.3395,.38478,.17847) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(-1, 0));
    a1 += vec4(.027444,-.37687,-.33008,-.067885) * av.x;
    a1 += vec4(.23059,-.14552,-.212,.30812) * av.y;
    a1 += vec4(.10119,-.13846,-.50498,-.45264) * av.z;
    a1 += vec4(.1724,-.19773,-.16122,-.25326) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(0, 0));
    a1 += vec4(.2723,.22835,-.25443,.098573) * av.x;
    a1 += vec4(.13993,-.026534,-.16824,.15229) * av.y;
    a1 += vec4(.042181,.31883,-.033496,-.10822) * av.z;
    a1 += vec4(.16269,-.0080242,-.12504,.058051) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(1, 0));
    a1 += vec4(-.08358,.27465,.23785,-.015586) * av.x;
    a1 += vec4(.38414,-.039256,-.3526,-.06696) * av.y;
    a1 += vec4(-.1705,.17855,-.20091,.70767) * av.z;
    a1 += vec4(-.22672,.050084,-.4722,-.020837) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(-1, 1));
    a1 += vec4(-.091401,-.30286,.18183,-.032765) * av.x;
    a1 += vec4(-.163,.1796,.30331,-.28103) * av.y;
    a1 += vec4(.043388,-.20923,-.18189,-.59797) * av.z;
    a1 += vec4(-.11739,.010202,.27399,-.24126) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(0, 1));
    a1 += vec4(-.08167,-.27933,-.35676,-.041803) * av.x;
    a1 += vec4(-.080273,-.12278,.036902,-.37622) * av.y;
    a1 += vec4(-.11575,.098439,-.064351,-.011884) * av.z;
    a1 += vec4(.27628,.059934,.3021,-.025675) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(1, 1));
    a1 += vec4(-.080213,.20071,-.025375,.091658) * av.x;
    a1 += vec4(.1187,-.090198,-.0032458,.21393) * av.y;
    a1 += vec4(-.35455,.085326,.091178,-.11422) * av.z;
    a1 += vec4(-.11081,-.1213,-.051576,.34796) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(-1, -1));
    a1 += vec4(-.24538,.3851,-.34509,.53214) * av.x;
    a1 += vec4(.097327,.11446,.21019,.099021) * av.y;
    a1 += vec4(-.064358,-.14614,-.31085,-.52582) * av.z;
    a1 += vec4(.29987,.2642,.40038,.25222) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(0, -1));
    a1 += vec4(-.15108,.20951,.32659,.31496) * av.x;
    a1 += vec4(.24981,.16609,-.0068918,.19584) * av.y;
    a1 += vec4(-.065645,-.096872,-.16534,-.011401) * av.z;
    a1 += vec4(-.25571,.15699,-.33568,.32946) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(1, -1));
    a1 += vec4(-.2274,.32202,.13618,.098703) * av.x;
    a1 += vec4(.31839,.56381,-.017396,-.057907) * av.y;
    a1 += vec4(-.066855,-.46579,.31507,-.34217) * av.z;
    a1 += vec4(.12534,.21728,.22487,.037629) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(-1, 0));
    a1 += vec4(-.42362,-.25874,-.030136,-.52168) * av.x;
    a1 += vec4(-.27733,-.35846,-.25992,-.19539) * av.y;
    a1 += vec4(-.42889,.28913,-.0021146,.034723) * av.z;
    a1 += vec4(-.28234,-.2348,.17104,-.0027896) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(0, 0));
    a1 += vec4(-.16721,-.85813,.034983,-.17229) * av.x;
    a1 += vec4(-.071631,-.15464,-.24268,.075879) * av.y;
    a1 += vec4(-.31837,-.15956,-.1764,-.16268) * av.z;
    a1 += vec4(-.42876,-.26842,-.17952,-.45032) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(1, 0));
    a1 += vec4(-.015417,-.41905,-.55755,-.046242) * av.x;
    a1 += vec4(-.094799,.02933,-.24358,.16628) * av.y;
    a1 += vec4(.24459,-.16749,.3103,.30849) * av.z;
    a1 += vec4(.083704,-.39659,-.36947,-.015636) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(-1, 1));
    a1 += vec4(.16298,.21865,-.084778,.03059) * av.x;
    a1 += vec4(-.14384,-.1785,.30395,.011555) * av.y;
    a1 += vec4(.062953,.37555,.078014,.15262) * av.z;
    a1 += vec4(-.015084,.1993,.069846,-.047528) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(0, 1));
    a1 += vec4(.34818,.10528,.57662,.0067742) * av.x;
    a1 += vec4(-.01018,-.55105,.081734,-.11956) * av.y;
    a1 += vec4(.29427,.20839,.044293,.47117) * av.z;
    a1 += vec4(.19039,.18641,-.0079144,-.26968) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(1, 1));
    a1 += vec4(.42206,-.10301,-.07166,.042259) * av.x;
    a1 += vec4(-.18952,.060003,-.16445,.010923) * av.y;
    a1 += vec4(.18502,-.096798,.027501,.44135) * av.z;
    a1 += vec4(.3052,-.033582,-.0041591,.1705) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(-1, -1));
    a1 += vec4(.27774,.05661,.2248,-.10527) * av.x;
    a1 += vec4(.14515,.23464,.081224,.2202) * av.y;
    a1 += vec4(.12349,-.19155,.12704,.18719) * av.z;
    a1 += vec4(-.40277,-.26509,-.25903,.51449) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(0, -1));
    a1 += vec4(.36392,.057017,.37532,.37674) * av.x;
    a1 += vec4(.31457,.096499,-.24458,-.32253) * av.y;
    a1 += vec4(-.037297,-.096866,-.073954,-.13242) * av.z;
    a1 += vec4(-.45527,.075332,.027455,.41526) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(1, -1));
    a1 += vec4(.016522,-.36648,-.51948,.066186) * av.x;
    a1 += vec4(.19564,.001435,-.20657,.16124) * av.y;
    a1 += vec4(.44754,.24038,.14122,.17656) * av.z;
    a1 += vec4(-.12038,-.20704,.038496,-.15137) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(-1, 0));
    a1 += vec4(-.083221,.11694,-.24797,.21731) * av.x;
    a1 += vec4(-.38477,-.2539,.14853,-.17705) * av.y;
    a1 += vec4(-.0014641,.0046118,-.31595,.36276) * av.z;
    a1 += vec4(-.033715,.62226,.095467,.1825) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(0, 0));
    a1 += vec4(-.43193,.2835,.57861,-.32856) * av.x;
    a1 += vec4(-.25986,-.02559,.38364,.32957) * av.y;
    a1 += vec4(-.11858,.034777,-2.8211e-5,.065707) * av.z;
    a1 += vec4(.052084,.59598,-.1044,-.28085) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(1, 0));
    a1 += vec4(-.254,-.24122,.17014,.017074) * av.x;
    a1 += vec4(-.20395,-.12962,.37648,-.17852) * av.y;
    a1 += vec4(-.23206,-.13852,-.071858,-.19578) * av.z;
    a1 += vec4(.36626,-.1096,-.15739,-.38536) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(-1, 1));
    a1 += vec4(.1103,-.067545,-.29821,.19687) * av.x;
    a1 += vec4(.35699,-.11889,-.22553,.015812) * av.y;
    a1 += vec4(-.3231,.0098439,.016128,-.15645) * av.z;
    a1 += vec4(-.33895,-.010006,-.331,-.051045) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(0, 1));
    a1 += vec4(.1008,.15907,-.42332,-.21327) * av.x;
    a1 += vec4(-.12476,.11826,-.52333,.031305) * av.y;
    a1 += vec4(-.11716,.1094,-.15179,-.10755) * av.z;
    a1 += vec4(.28618,-.1617,.093688,-.4656) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(1, 1));
    a1 += vec4(-.048323,-.044327,.13209,-.25222) * av.x;
    a1 += vec4(-.045543,.048185,.18837,-.1267) * av.y;
    a1 += vec4(.24325,-.040596,.20873,-.068481) * av.z;
    a1 += vec4(.43758,-.39942,.24347,.30167) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(-.13617,-.085909,.074757,-.4785) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC fsrcnnx_x2_car 8/27: 3x3 16>16, channels 9 to 12
//!HOOK LUMA
//!BIND VSA_FSRCNNX_X2_CAR_0_0
//!BIND VSA_FSRCNNX_X2_CAR_0_1
//!BIND VSA_FSRCNNX_X2_CAR_0_2
//!BIND VSA_FSRCNNX_X2_CAR_0_3
//!SAVE VSA_FSRCNNX_X2_CAR_1_2
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    vec4 a2 = vec4(-.14097,-.13917,.37693,-.035429);
    vec4 av;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(-1, -1));
    a2 += vec4(-.23324,.072193,.38933,.080359) * av.x;
    a2 += vec4(.054803,-.26959,.19055,.023242) * av.y;
    a2 += vec4(.21277,-.1903,-.33962,.46927) * av.z;
    a2 += vec4(-.42079,.10605,.31244,.046793) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(0, -1));
    a2 += vec4(-.23847,-.031563,.035207,.045469) * av.x;
    a2 += vec4(-.039978,-.4913,.07413,-.35908) * av.y;
    a2 += vec4(-.24031,.61708,.11769,.33932) * av.z;
    a2 += vec4(.22275,.074185,-.25123,-.12104) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(1, -1));
    a2 += vec4(-.45373,.25846,.61942,-.30923) * av.x;
    a2 += vec4(.20406,.0025785,-.13374,-.24182) * av.y;
    a2 += vec4(.10292,-.16701,-.1354,.095768) * av.z;
    a2 += vec4(-.25014,-.25271,-.037058,.27676) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(-1, 0));
    a2 += vec4(.61362,.043896,-.19989,.21329) * av.x;
    a2 += vec4(.14072,-.15249,.033792,.94519) * av.y;
    a2 += vec4(-.090864,-.26809,.14092,.05608) * av.z;
    a2 += vec4(-.21163,-.18023,-.71557,.60017) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(0, 0));
    a2 += vec4(.18342,-.35892,-.12608,-.0026768) * av.x;
    a2 += vec4(.26031,.015232,-.38157,.30386) * av.y;
    a2 += vec4(.030213,.26828,-.089601,.15461) * av.z;
    a2 += vec4(.40958,-.06107,-.40804,-.12939) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(1, 0));
    a2 += vec4(.37616,.22231,-.6042,-.18026) * av.x;
    a2 += vec4(-.12885,.25484,.3148,-.69759) * av.y;
    a2 += vec4(-.14462,.30468,.43917,-.33955) * av.z;
    a2 += vec4(-.10595,-.11528,.071864,.109) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(-1, 1));
    a2 += vec4(.31098,.069138,-.31071,.11097) * av.x;
    a2 += vec4(-.26354,.29216,.12025,.22109) * av.y;
    a2 += vec4(-.0072832,-.33638,.22528,-.48227) * av.z;
    a2 += vec4(.24043,-.17209,-.18995,.090112) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(0, 1));
    a2 += vec4(-.21412,.036125,.19053,.01279) * av.x;
    a2 += vec4(.31806,.11815,-.16152,.49223) * av.y;
    a2 += vec4(.26906,-.0007849,-.37133,.15514) * av.z;
    a2 += vec4(-.22008,-.12912,.14023,-.32082) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(1, 1));
    a2 += vec4(.14605,-.22506,.013098,-.18535) * av.x;
    a2 += vec4(-.48811,.42847,-.078697,-.57736) * av.y;
    a2 += vec4(-.2097,-.16882,-.18639,.18533) * av.z;
    a2 += vec4(-.29056,.055442,-.23619,-.54259) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(-1, -1));
    a2 += vec4(-.050532,.54064,-.19256,-.41956) * av.x;
    a2 += vec4(-.19417,.263,.34719,.0084405) * av.y;
    a2 += vec4(-.51104,-.070374,.26503,.30414) * av.z;
    a2 += vec4(.29324,.2976,-.27336,-.23799) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(0, -1));
    a2 += vec4(.016818,.16529,.099065,.22489) * av.x;
    a2 += vec4(-.37717,.16109,.38023,.088406) * av.y;
    a2 += vec4(.36238,.31444,-.24438,.16958) * av.z;
    a2 += vec4(-.54511,.10737,.49162,.16341) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(1, -1));
    a2 += vec4(.19693,-.019826,.21129,.083814) * av.x;
    a2 += vec4(-.060541,.010459,-.25031,-.26249) * av.y;
    a2 += vec4(.066407,-.0013699,-.22435,.84355) * av.z;
    a2 += vec4(.12594,-.38867,-.13247,.2596) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(-1, 0));
    a2 += vec4(.2098,-.080527,-.021429,-.15879) * av.x;
    a2 += vec4(.61674,-.18202,-.40986,-.030976) * av.y;
    a2 += vec4(.20006,-.089384,-.14241,.15011) * av.z;
    a2 += vec4(.14964,-.32354,.053792,.13658) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(0, 0));
    a2 += vec4(-.16385,-.35139,.11742,.24281) * av.x;
    a2 += vec4(.15193,.1992,-.53229,.31754) * av.y;
    a2 += vec4(.28784,.47914,-.42539,.22027) * av.z;
    a2 += vec4(-.24153,-.03116,.26789,-.011197) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(1, 0));
    a2 += vec4(.021348,-.21843,-.1988,-.18673) * av.x;
    a2 += vec4(.35093,-.15401,-.098321,-.23347) * av.y;
    a2 += vec4(-.22838,-.03405,.46115,.19087) * av.z;
    a2 += vec4(.39235,-.051246,.034511,.21717) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(-1, 1));
    a2 += vec4(.15305,-.21986,.11008,.017188) * av.x;
    a2 += vec4(-.15437,-.11202,.051294,.21431) * av.y;
    a2 += vec4(-.012172,.042099,.26082,-.2246) * av.z;
    a2 += vec4(-.37104,-.58068,.029655,.10514) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(0, 1));
    a2 += vec4(.088293,.44836,-.22266,-.059615) * av.x;
    a2 += vec4(-.11093,-.21158,.18369,-.017355) * av.y;
    a2 += vec4(.10235,-.0062296,-.077795,-.39007) * av.z;
    a2 += vec4(.0075313,.31588,-.12431,-.5414) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(1, 1));
    a2 += vec4(-.25384,.16362,.28079,.17109) * av.x;
    a2 += vec4(-.13674,.26843,.14803,.046255) * av.y;
    a2 += vec4(-.23585,.056551,-.059703,-.28319) * av.z;
    a2 += vec4(.17792,.6655,-.20869,-.064566) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(-1, -1));
    a2 += vec4(-.13971,-.5793,.0841,-.22662) * av.x;
    a2 += vec4(.062802,.13813,-.25035,-.58465) * av.y;
    a2 += vec4(.34637,.42847,-.07426,.65426) * av.z;
    a2 += vec4(-.14067,.12244,.0033747,.079912) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(0, -1));
    a2 += vec4(-.73145,-.49326,.59972,-.049756) * av.x;
    a2 += vec4(.2792,.013573,-.30132,-.69769) * av.y;
    a2 += vec4(.31929,-.29976,.10788,.50178) * av.z;
    a2 += vec4(.65504,.23046,-.19629,-.15237) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(1, -1));
    a2 += vec4(.10379,-.073198,-.129,-.0029907) * av.x;
    a2 += vec4(.15585,-.014526,-.37759,-.51334) * av.y;
    a2 += vec4(-.071906,-.35799,.049828,-.23999) * av.z;
    a2 += vec4(-.45204,-.32093,-.090959,-.29984) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(-1, 0));
    a2 += vec4(.13722,.01344,.014832,.17782) * av.x;
    a2 += vec4(-.38353,.28131,.073074,.16518) * av.y;
    a2 += vec4(-.12697,.039792,.34309,.071062) * av.z;
    a2 += vec4(-.14156,.23379,.30931,.095134) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(0, 0));
    a2 += vec4(-.18652,.51846,.15671,-.0013268) * av.x;
    a2 += vec4(-.080929,.19459,-.08175,.34073) * av.y;
    a2 += vec4(-.013285,-.21671,.22243,.11825) * av.z;
    a2 += vec4(.1578,.34372,-.21592,.1036) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(1, 0));
    a2 += vec4(.52222,.36899,-.14601,.12084) * av.x;
    a2 += vec4(-.28174,-.022282,.49264,-.13389) * av.y;
    a2 += vec4(-.046978,-.27159,.22526,.46091) * av.z;
    a2 += vec4(-.59757,-.34759,.49201,-.024551) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(-1, 1));
    a2 += vec4(.62351,-.30709,-.48599,.25266) * av.x;
    a2 += vec4(.016014,-.13417,.118,.78464) * av.y;
    a2 += vec4(.39671,-.40855,-.26712,-.45291) * av.z;
    a2 += vec4(-.11126,-.30921,-.038433,.002349) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(0, 1));
    a2 += vec4(-.63971,-.20168,.11187,.1147) * av.x;
    a2 += vec4(.35196,-.38685,.552,.38607) * av.y;
    a2 += vec4(-.17825,.21933,.057207,-.4586) * av.z;
    a2 += vec4(.61422,-.087582,-.41772,.14846) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(1, 1));
    a2 += vec4(.26572,.1635,-.22249,-.28774) * av.x;
    a2 += vec4(.016001,-.050866,.01954,.37405) * av.y;
    a2 += vec4(-.099879,.47248,.20511,-.40161) * av.z;
    a2 += vec4(-.14732,.11665,.26035,.20032) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(-1, -1));
    a2 += vec4(.034368,-.27173,-.53882,.37486) * av.x;
    a2 += vec4(.0046656,-.14783,-.26942,.4894) * av.y;
    a2 += vec4(-.10151,.05287,.24702,-.44608) * av.z;
    a2 += vec4(.51183,-.42772,.20129,-.46897) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(0, -1));
    a2 += vec4(.023387,-.043401,.14676,.14646) * av.x;
    a2 += vec4(.12368,.055248,-.026252,-.1021) * av.y;
    a2 += vec4(.11123,-.069118,-.28017,-.097487) * av.z;
    a2 += vec4(-.16202,-.17037,-.015865,.014281) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(1, -1));
    a2 += vec4(.42142,-.051603,-.34439,.089938) * av.x;
    a2 += vec4(-.1981,-.072551,.546,-.3633) * av.y;
    a2 += vec4(-.25512,.38742,.036492,.44259) * av.z;
    a2 += vec4(.1359,.24498,-.099335,.42188) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(-1, 0));
    a2 += vec4(-.30108,.21154,.36859,-.20731) * av.x;
    a2 += vec4(-.35982,-.1338,.0053491,.073436) * av.y;
    a2 += vec4(.10887,-.27093,.084837,.43769) * av.z;
    a2 += vec4(.062256,-.012359,-.15997,-.055606) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(0, 0));
    a2 += vec4(-.30307,-.38836,-.25178,-.02096) * av.x;
    a2 += vec4(.14874,-.1437,.05654,.2664) * av.y;
    a2 += vec4(.044816,.015832,-.0051548,.021304) * av.z;
    a2 += vec4(.098493,.3009,-.095552,-.29012) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(1, 0));
    a2 += vec4(-.23589,.57344,.38885,-.12894) * av.x;
    a2 += vec4(.027834,.1682,-.43399,-.075801) * av.y;
    a2 += vec4(-.2706,-.13796,.11726,.090383) * av.z;
    a2 += vec4(-.25998,-.13909,.16963,.25019) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(-1, 1));
    a2 += vec4(.43854,.8721,.073525,.042436) * av.x;
    a2 += vec4(.26149,.22982,.062749,-.16756) * av.y;
    a2 += vec4(.086364,-.059356,-.27481,.10359) * av.z;
    a2 += vec4(-.04698,.2324,.036074,.15317) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(0, 1));
    a2 += vec4(.25229,-.39682,-.11855,-.34273) * av.x;
    a2 += vec4(.52168,-.1771,-.20263,.035897) * av.y;
    a2 += vec4(.1983,-.21762,.056954,-.14451) * av.z;
    a2 += vec4(-.0010969,-.13311,-.30353,.30716) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(1, 1));
    a2 += vec4(-.36228,-.68008,.13848,.14052) * av.x;
    a2 += vec4(-.50681,.12687,.17979,.00057894) * av.y;
    a2 += vec4(.11614,.2805,.078867,-.44016) * av.z;
    a2 += vec4(-.19491,.080994,.58157,-.15511) * av.w;
    a2 = max(a2, vec4(0.)) + vec4(.073727,-.36576,.86132,-.4798) * min(a2, vec4(0.));
    return vec4(a2);
}

//!DESC fsrcnnx_x2_car 9/27: 3x3 16>16, channels 13 to 16
//!HOOK LUMA
//!BIND VSA_FSRCNNX_X2_CAR_0_0
//!BIND VSA_FSRCNNX_X2_CAR_0_1
//!BIND VSA_FSRCNNX_X2_CAR_0_2
//!BIND VSA_FSRCNNX_X2_CAR_0_3
//!SAVE VSA_FSRCNNX_X2_CAR_1_3
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    vec4 a3 = vec4(.076784,.015885,.069214,-.088082);
    vec4 av;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(-1, -1));
    a3 += vec4(.090683,-.0017351,.16274,.048249) * av.x;
    a3 += vec4(.34031,.045842,.10144,.010008) * av.y;
    a3 += vec4(-.15226,-.04584,.14597,-.2) * av.z;
    a3 += vec4(-.47865,.16104,-.39069,-.1713) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(0, -1));
    a3 += vec4(.20984,.14739,-.075492,-.66407) * av.x;
    a3 += vec4(-.051963,.15658,.051653,-.037762) * av.y;
    a3 += vec4(-.40345,-.085462,-.063328,.33774) * av.z;
    a3 += vec4(-.25274,.16544,.019774,-.11057) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(1, -1));
    a3 += vec4(.030536,-.1035,-.43918,.13428) * av.x;
    a3 += vec4(.11101,-.099495,-.1306,-.028471) * av.y;
    a3 += vec4(-.088981,-.029666,.021221,-.036274) * av.z;
    a3 += vec4(.057252,-.47504,.22983,-.058929) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(-1, 0));
    a3 += vec4(-.20246,.22613,.036142,.066711) * av.x;
    a3 += vec4(-.19455,-.27668,.46634,.048521) * av.y;
    a3 += vec4(-.39725,.02515,-.053224,-.12059) * av.z;
    a3 += vec4(.34353,.22293,-.38934,.20928) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(0, 0));
    a3 += vec4(.232,-.26896,.19102,-.36781) * av.x;
    a3 += vec4(-.29926,.28448,-.19474,.10773) * av.y;
    a3 += vec4(-.52672,.047152,-.13156,-.13615) * av.z;
    a3 += vec4(.029033,-.2926,.19746,.41741) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(1, 0));
    a3 += vec4(.28934,.14343,-.040761,.57398) * av.x;
    a3 += vec4(-.052314,-.13306,-.066491,-.0037667) * av.y;
    a3 += vec4(.17988,-.22411,.07506,-.33543) * av.z;
    a3 += vec4(-.25727,-.42327,.60973,.050128) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(-1, 1));
    a3 += vec4(-.10558,.21359,-.097123,.16812) * av.x;
    a3 += vec4(.10684,-.028084,-.096376,-.2853) * av.y;
    a3 += vec4(.65255,.42625,-.31581,.041535) * av.z;
    a3 += vec4(.52171,.16886,.23742,.24675) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(0, 1));
    a3 += vec4(-.38209,-.37673,.38228,-.4974) * av.x;
    a3 += vec4(.14119,.29807,-.25661,.083449) * av.y;
    a3 += vec4(.22812,.31711,.070369,.16335) * av.z;
    a3 += vec4(.35285,.25873,.16103,-.25663) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(1, 1));
    a3 += vec4(-.027476,.065045,-.18598,.47413) * av.x;
    a3 += vec4(-.061217,-.25572,.10509,.085542) * av.y;
    a3 += vec4(.13436,-.50157,.24897,.18005) * av.z;
    a3 += vec4(.24779,-.25285,.15216,-.18264) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(-1, -1));
    a3 += vec4(-.16234,.094983,-.29979,.040914) * av.x;
    a3 += vec4(-.025018,.29017,.013863,-.20307) * av.y;
    a3 += vec4(-.63406,-.25911,-.024721,.0082504) * av.z;
    a3 += vec4(.6703,.27723,-.060233,.093616) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(0, -1));
    a3 += vec4(-.10841,-.16589,.29764,-.12316) * av.x;
    a3 += vec4(.071305,.1792,-.035066,-.33143) * av.y;
    a3 += vec4(-.56118,-.30971,-.17567,-.089269) * av.z;
    a3 += vec4(-.16784,-.55115,.34611,-.05451) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(1, -1));
    a3 += vec4(-.20364,-.50634,-.10378,.078062) * av.x;
    a3 += vec4(.21653,-.15523,-.023679,.01653) * av.y;
    a3 += vec4(-.020232,-.20434,.19487,-.02334) * av.z;
    a3 += vec4(.033769,.24016,-.10961,-.022822) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(-1, 0));
    a3 += vec4(-.029372,.34756,-.14603,.32433) * av.x;
    a3 += vec4(-.029589,-.16572,-.083802,.33886) * av.y;
    a3 += vec4(.22899,.078361,.057836,.005326) * av.z;
    a3 += vec4(-.3879,-.14577,.28878,-.041632) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(0, 0));
    a3 += vec4(-.081945,.21539,.21443,.19059) * av.x;
    a3 += vec4(-.056027,-.23734,.38593,.32359) * av.y;
    a3 += vec4(-.21205,-.22065,.17049,.0074547) * av.z;
    a3 += vec4(-.27934,-.073543,.049346,.19201) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(1, 0));
    a3 += vec4(-.31757,-.45003,.37669,-.14385) * av.x;
    a3 += vec4(-.23236,.099923,.14592,.37207) * av.y;
    a3 += vec4(-.15744,-.042141,.035212,.038487) * av.z;
    a3 += vec4(.040444,.0926,-.16778,-.089171) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(-1, 1));
    a3 += vec4(.37442,.13181,-.48769,.031244) * av.x;
    a3 += vec4(-.15847,-.17666,-.20165,-.11657) * av.y;
    a3 += vec4(.19233,.18932,-.043014,.22727) * av.z;
    a3 += vec4(.11111,-.040155,-.067779,-.34312) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(0, 1));
    a3 += vec4(.26886,.38981,-.1192,-.27972) * av.x;
    a3 += vec4(.18479,.069939,-.037011,.078386) * av.y;
    a3 += vec4(.15609,.074556,.044244,-.13384) * av.z;
    a3 += vec4(-.1395,-.029023,-.20187,.26422) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(1, 1));
    a3 += vec4(.24543,-.19567,.14821,-.22213) * av.x;
    a3 += vec4(-.12759,.071308,-.1716,-.55337) * av.y;
    a3 += vec4(.32692,-.23266,.27096,-.044393) * av.z;
    a3 += vec4(.17637,.23119,-.07446,.0085216) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(-1, -1));
    a3 += vec4(-.02184,.020277,.4232,-.065963) * av.x;
    a3 += vec4(-.24352,.297,-.26749,-.16478) * av.y;
    a3 += vec4(.2241,.044566,.23584,.17382) * av.z;
    a3 += vec4(-.3447,-.18226,-.021564,-.048937) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(0, -1));
    a3 += vec4(-.10099,-.14096,.047163,-.30588) * av.x;
    a3 += vec4(-.27428,-.065155,.078392,-.22846) * av.y;
    a3 += vec4(.37287,-.021564,.093662,.0039158) * av.z;
    a3 += vec4(-.15847,.18235,-.29872,-.20171) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(1, -1));
    a3 += vec4(.11919,.35057,-.34586,.028753) * av.x;
    a3 += vec4(-.24823,-.3284,.078258,-.034707) * av.y;
    a3 += vec4(.39563,-.16832,-.038582,.024996) * av.z;
    a3 += vec4(.31857,-.15793,.4165,-.044777) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(-1, 0));
    a3 += vec4(.54946,.069901,-.26339,.10508) * av.x;
    a3 += vec4(.51701,-.050993,-.19702,-.24568) * av.y;
    a3 += vec4(.2219,-.11869,-.024903,-.14232) * av.z;
    a3 += vec4(.20003,.0057605,.11501,.17131) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(0, 0));
    a3 += vec4(.58034,-.57432,.12149,.22094) * av.x;
    a3 += vec4(.16056,.25024,-.22736,-.16514) * av.y;
    a3 += vec4(.32957,.032929,.12335,-.08831) * av.z;
    a3 += vec4(.43798,.15232,-.070364,-.15135) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(1, 0));
    a3 += vec4(.18836,.44876,-.14165,.085056) * av.x;
    a3 += vec4(-.045213,.021503,.27391,.1643) * av.y;
    a3 += vec4(-.20732,-.070147,-.13025,-.25586) * av.z;
    a3 += vec4(.027817,-.057435,.084527,.19334) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(-1, 1));
    a3 += vec4(-.55407,.0077217,.074381,.10346) * av.x;
    a3 += vec4(.0092506,-.42026,.24304,.23295) * av.y;
    a3 += vec4(-.73275,-.13102,.24713,.13044) * av.z;
    a3 += vec4(-.045598,-.084884,-.026024,.58471) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(0, 1));
    a3 += vec4(-.2796,-.40298,.25561,-.00053863) * av.x;
    a3 += vec4(.4518,.19023,-.29145,.26801) * av.y;
    a3 += vec4(-.25425,-.39825,.18374,-.14276) * av.z;
    a3 += vec4(-.19591,.092352,.081909,-.31305) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(1, 1));
    a3 += vec4(-.25791,.45031,-.16063,-.11539) * av.x;
    a3 += vec4(-.21615,.19284,.01416,.089068) * av.y;
    a3 += vec4(-.19569,.43561,-.28917,.05792) * av.z;
    a3 += vec4(-.35877,.10585,-.26348,-.24107) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(-1, -1));
    a3 += vec4(-.11312,-.13056,.080968,.23455) * av.x;
    a3 += vec4(-.28092,.48183,-.27319,.32538) * av.y;
    a3 += vec4(.10197,-.25678,-.049128,.042771) * av.z;
    a3 += vec4(.13207,.14569,-.026896,.28882) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(0, -1));
    a3 += vec4(-.41588,-.23028,.015458,-.16032) * av.x;
    a3 += vec4(-.15403,-.4975,-.043501,.09596) * av.y;
    a3 += vec4(.045271,.64372,-.25613,-.061062) * av.z;
    a3 += vec4(.0012751,-.062693,.20876,-.21606) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(1, -1));
    a3 += vec4(.194,.50847,-.31238,.015491) * av.x;
    a3 += vec4(-.33062,.060889,.11429,-.32132) * av.y;
    a3 += vec4(-.19868,-.37908,.43412,-.17284) * av.z;
    a3 += vec4(.29078,.057909,-.30601,.10625) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(-1, 0));
    a3 += vec4(-.083455,.083412,-.089556,-.44712) * av.x;
    a3 += vec4(.321,.0056284,-.18749,.010163) * av.y;
    a3 += vec4(-.10408,.15068,-.11798,.1965) * av.z;
    a3 += vec4(-.221,-.25387,-.089448,.1179) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(0, 0));
    a3 += vec4(.28162,.076013,-.11638,-.33885) * av.x;
    a3 += vec4(.086379,.14903,-.0067341,-.63287) * av.y;
    a3 += vec4(.030234,.25174,-.018245,-.27396) * av.z;
    a3 += vec4(-.33668,-.31436,.4359,-.44492) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(1, 0));
    a3 += vec4(.25109,-.22861,.033731,-.012691) * av.x;
    a3 += vec4(.29547,-.033373,-.164,-.043423) * av.y;
    a3 += vec4(.3536,-.29427,-.096764,.063391) * av.z;
    a3 += vec4(-.10718,.16726,-.15141,-.011174) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(-1, 1));
    a3 += vec4(.16327,.12774,.086328,.21688) * av.x;
    a3 += vec4(-.04031,-.28866,.23868,.24486) * av.y;
    a3 += vec4(-.012627,.24147,-.018815,.42135) * av.z;
    a3 += vec4(.31918,.091601,.15419,-.24636) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(0, 1));
    a3 += vec4(-.078904,.013735,.36841,.20276) * av.x;
    a3 += vec4(.03935,.27661,.15424,-.23404) * av.y;
    a3 += vec4(.16838,-.02902,-.017866,-.11492) * av.z;
    a3 += vec4(.095923,.1031,.20802,-.059187) * av.w;
    av = VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(1, 1));
    a3 += vec4(-.2208,-.22279,-.032092,.23691) * av.x;
    a3 += vec4(.0354,-.11529,.19329,.57138) * av.y;
    a3 += vec4(-.32797,-.31258,-.0041571,-.064993) * av.z;
    a3 += vec4(-.33961,.015783,-.58659,.52941) * av.w;
    a3 = max(a3, vec4(0.)) + vec4(.0090555,-.38904,.0093484,-.32524) * min(a3, vec4(0.));
    return vec4(a3);
}

//!DESC fsrcnnx_x2_car 10/27: 3x3 16>16, channels 1 to 4
//!HOOK LUMA
//!BIND VSA_FSRCNNX_X2_CAR_1_0
//!BIND VSA_FSRCNNX_X2_CAR_1_1
//!BIND VSA_FSRCNNX_X2_CAR_1_2
//!BIND VSA_FSRCNNX_X2_CAR_1_3
//!SAVE VSA_FSRCNNX_X2_CAR_2_0
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(-.26295,.067413,.43672,.2631);
    vec4 av;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(-1, -1));
    a0 += vec4(.021858,-.18023,-.09475,-.028353) * av.x;
    a0 += vec4(.23032,-.045473,-.065693,.066282) * av.y;
    a0 += vec4(.19375,.034965,-.13417,.13278) * av.z;
    a0 += vec4(-.45295,.073755,.19848,-.12796) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(0, -1));
    a0 += vec4(.17544,.056266,.011231,.17641) * av.x;
    a0 += vec4(.032423,-.11798,-.16242,-.42051) * av.y;
    a0 += vec4(-.040331,.19073,-.28222,.38349) * av.z;
    a0 += vec4(-.37931,-.02203,.75171,.017364) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(1, -1));
    a0 += vec4(-.062873,-.10175,.013705,-.010284) * av.x;
    a0 += vec4(.041179,.035923,-.10444,.1689) * av.y;
    a0 += vec4(.2898,-.26127,-.028069,.31068) * av.z;
    a0 += vec4(-.49173,.12616,.63342,.13884) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(-1, 0));
    a0 += vec4(-.024535,-1.4905,.044951,-.11461) * av.x;
    a0 += vec4(.10197,.20223,.7673,.212) * av.y;
    a0 += vec4(.089782,-.025733,-.089888,.3086) * av.z;
    a0 += vec4(.06516,-.066071,-.2448,.40785) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(0, 0));
    a0 += vec4(-.13125,2.101,.11908,-.28609) * av.x;
    a0 += vec4(-.097304,.038143,.090202,-.16165) * av.y;
    a0 += vec4(-.31836,-.41562,.018864,-.004369) * av.z;
    a0 += vec4(-.65572,.12441,-.26978,.44713) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(1, 0));
    a0 += vec4(.25878,-.086929,-.15352,.10068) * av.x;
    a0 += vec4(-.10784,-.086923,.12126,.07177) * av.y;
    a0 += vec4(.0451,.19998,.21319,.035686) * av.z;
    a0 += vec4(-.10522,-.21792,-.14813,.11582) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(-1, 1));
    a0 += vec4(-.098948,1.4646,.21151,.42525) * av.x;
    a0 += vec4(.29674,-.065896,.14437,.098779) * av.y;
    a0 += vec4(.022762,-.10396,-.0026772,.061131) * av.z;
    a0 += vec4(.11162,.030238,-.061247,-.12334) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(0, 1));
    a0 += vec4(.056408,-2.2107,-.061906,-.056486) * av.x;
    a0 += vec4(-.020048,-.09727,.08579,-.10097) * av.y;
    a0 += vec4(.074284,-.094149,-.058406,.013596) * av.z;
    a0 += vec4(-.11825,-.095601,-.25985,.14453) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(1, 1));
    a0 += vec4(.068461,.21038,-.12682,-.016655) * av.x;
    a0 += vec4(-.049265,.11169,-.073515,.013794) * av.y;
    a0 += vec4(.14299,.059629,-.057322,-.032836) * av.z;
    a0 += vec4(-.18163,.029307,.19735,-.23778) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(-1, -1));
    a0 += vec4(-.065818,-.080574,-.1187,.17432) * av.x;
    a0 += vec4(-.20774,.025649,-.07866,-.095057) * av.y;
    a0 += vec4(.076551,.0033805,.061532,-.13572) * av.z;
    a0 += vec4(-.039205,.025784,.14648,-.025237) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(0, -1));
    a0 += vec4(.017483,.07036,-.18347,-.37624) * av.x;
    a0 += vec4(-.03619,-.017727,-.057756,.19475) * av.y;
    a0 += vec4(.34443,-.089239,.17289,.036529) * av.z;
    a0 += vec4(.091354,.060844,.065089,.041557) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(1, -1));
    a0 += vec4(.082235,.0088406,.035112,-.052422) * av.x;
    a0 += vec4(-.4503,.063176,.1914,-.26442) * av.y;
    a0 += vec4(.11366,.17383,-.37355,-.092625) * av.z;
    a0 += vec4(.13738,.0022841,.071727,-.14176) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(-1, 0));
    a0 += vec4(-.31342,.074852,-.037446,.19314) * av.x;
    a0 += vec4(-.16074,-.11792,-.041158,.081747) * av.y;
    a0 += vec4(-.57567,-.08433,-.0079363,.23909) * av.z;
    a0 += vec4(-.10344,-.020369,.15238,-.043239) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(0, 0));
    a0 += vec4(-.36856,-.028003,-.57911,-.82446) * av.x;
    a0 += vec4(-.55554,.040055,-.11664,.64533) * av.y;
    a0 += vec4(-.00025882,-.15317,.62826,-.063964) * av.z;
    a0 += vec4(-.065157,-.04317,.024644,.10852) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(1, 0));
    a0 += vec4(-.30885,.056324,-.065331,.27557) * av.x;
    a0 += vec4(-.041117,.13713,-.02766,-.1402) * av.y;
    a0 += vec4(-.64533,-.16655,.0176,-.26374) * av.z;
    a0 += vec4(-.052895,.0079815,.021328,-.12774) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(-1, 1));
    a0 += vec4(-.048133,-.016507,-.25327,-.030847) * av.x;
    a0 += vec4(-.44064,-.027521,.79988,-.25242) * av.y;
    a0 += vec4(-.23307,.010225,.1287,.31176) * av.z;
    a0 += vec4(-.058968,.014585,.13304,-.094855) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(0, 1));
    a0 += vec4(-.35552,.028938,-.099086,-.43512) * av.x;
    a0 += vec4(-.11211,-.0014925,-.18544,.010867) * av.y;
    a0 += vec4(-.2776,.15782,.12381,.021201) * av.z;
    a0 += vec4(-.17118,-.11858,.14233,-.19889) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(1, 1));
    a0 += vec4(-.5653,.025486,-.34495,-.25008) * av.x;
    a0 += vec4(-.32765,-.035128,.18642,.099685) * av.y;
    a0 += vec4(-.22566,.040642,.15086,-.13097) * av.z;
    a0 += vec4(-.013438,.07213,.082674,-.16598) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(-1, -1));
    a0 += vec4(-.2207,-.00379,.011774,.15367) * av.x;
    a0 += vec4(-.012371,.02226,-.00013831,.15793) * av.y;
    a0 += vec4(.014239,.070183,-.2164,.2448) * av.z;
    a0 += vec4(-.23058,-.073165,.14983,.029711) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(0, -1));
    a0 += vec4(-.15834,.095048,-.094983,-.07507) * av.x;
    a0 += vec4(-.019915,-.10435,-.048325,-.078737) * av.y;
    a0 += vec4(.089553,.35448,-.35079,.053678) * av.z;
    a0 += vec4(.07362,-.0058365,.013875,.02667) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(1, -1));
    a0 += vec4(-.51895,-.022846,-.19944,-.086691) * av.x;
    a0 += vec4(.11422,-.092988,.087696,-.080614) * av.y;
    a0 += vec4(-1.1114,-.60494,-.014804,.44055) * av.z;
    a0 += vec4(.19426,-.052744,.042607,.06483) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(-1, 0));
    a0 += vec4(.14234,.020658,-.11695,-.13011) * av.x;
    a0 += vec4(.032109,-.008878,-.00011117,.15438) * av.y;
    a0 += vec4(-.12657,-.26344,-.42956,.087485) * av.z;
    a0 += vec4(.11479,-.090345,.072882,.073676) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(0, 0));
    a0 += vec4(-.043103,.058048,-.28041,-.092771) * av.x;
    a0 += vec4(.12842,.032872,-.080345,.24158) * av.y;
    a0 += vec4(.96692,-.57797,.17691,-.28523) * av.z;
    a0 += vec4(.049788,.063143,-.10251,-.098609) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(1, 0));
    a0 += vec4(-.17326,.046142,-.50647,-.209) * av.x;
    a0 += vec4(.28213,-.088249,.21457,.12496) * av.y;
    a0 += vec4(.12427,1.0118,.27553,-.78537) * av.z;
    a0 += vec4(.0014835,-.023913,.12681,.02483) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(-1, 1));
    a0 += vec4(.11564,.082608,.17127,.1029) * av.x;
    a0 += vec4(-.060028,-.072546,.12233,.12832) * av.y;
    a0 += vec4(-.34079,.17042,.021009,.0034664) * av.z;
    a0 += vec4(-.24421,-.083961,.13649,-.17423) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(0, 1));
    a0 += vec4(-.032605,.053992,.1652,.26869) * av.x;
    a0 += vec4(-.0045106,-.010251,.1061,-.076486) * av.y;
    a0 += vec4(.14225,.023022,.27359,-.2457) * av.z;
    a0 += vec4(.053247,-.073356,.1704,-.15305) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(1, 1));
    a0 += vec4(-.15954,.019787,.027466,-.010798) * av.x;
    a0 += vec4(.11666,.0055138,.10829,.071324) * av.y;
    a0 += vec4(-.023656,-.17083,-.2714,-.021256) * av.z;
    a0 += vec4(.12201,-.058887,.053164,.01379) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(-1, -1));
    a0 += vec4(-.028378,.0071398,.40898,.13248) * av.x;
    a0 += vec4(.097556,.11541,-.068295,-.286) * av.y;
    a0 += vec4(-.04374,-.05537,.014666,-.18714) * av.z;
    a0 += vec4(.21096,.11319,.10997,.021809) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(0, -1));
    a0 += vec4(-.36768,.042351,-.14345,-.3418) * av.x;
    a0 += vec4(-.23843,.045423,-.2335,-.027112) * av.y;
    a0 += vec4(-.21026,.14238,-.67147,-.27551) * av.z;
    a0 += vec4(-.363,.16905,.45428,.14654) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(1, -1));
    a0 += vec4(-.39557,.013439,.015942,-.085304) * av.x;
    a0 += vec4(-.063152,.017747,.12982,.19649) * av.y;
    a0 += vec4(-.027756,-.0040473,.087418,.088594) * av.z;
    a0 += vec4(-.22351,.046974,-.025735,-.074039) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(-1, 0));
    a0 += vec4(.042507,.090543,-.033605,.10198) * av.x;
    a0 += vec4(.26969,-.17806,-.55589,-.46814) * av.y;
    a0 += vec4(-.58926,-.043343,-.98488,.1909) * av.z;
    a0 += vec4(.12003,-.031802,-.1339,.10255) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(0, 0));
    a0 += vec4(-.062143,-.17327,-.7592,-1.3589) * av.x;
    a0 += vec4(-.096379,-.16682,.55661,-.20373) * av.y;
    a0 += vec4(-.48487,-.039387,-.88401,-.056895) * av.z;
    a0 += vec4(-.23623,-.036176,-.20685,-.040738) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(1, 0));
    a0 += vec4(-.23524,-.0045851,-.37051,-.58488) * av.x;
    a0 += vec4(.21903,.023398,.049487,-.095626) * av.y;
    a0 += vec4(-.054034,.096041,-.43016,.086748) * av.z;
    a0 += vec4(-.097878,.14151,-.14612,.43734) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(-1, 1));
    a0 += vec4(-.39025,.13493,-.30343,.009198) * av.x;
    a0 += vec4(.10819,.19055,-.16347,-.41154) * av.y;
    a0 += vec4(-.12809,-.085146,-.16806,.18924) * av.z;
    a0 += vec4(.056233,-.021836,-.093631,.094063) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(0, 1));
    a0 += vec4(.066742,-.10354,-.44214,-.44243) * av.x;
    a0 += vec4(.11317,-.11081,.49841,-.082211) * av.y;
    a0 += vec4(.018842,.083132,-.31125,.023465) * av.z;
    a0 += vec4(-.031623,.06928,.13395,-.090564) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(1, 1));
    a0 += vec4(-.18981,.086965,.21706,-.075548) * av.x;
    a0 += vec4(.050197,.0056213,.021504,-.071908) * av.y;
    a0 += vec4(-.27614,-.089907,.17507,-.045099) * av.z;
    a0 += vec4(.12659,-.0074649,-.20026,.10317) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(.31345,-.37089,-.16661,.2251) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC fsrcnnx_x2_car 11/27: 3x3 16>16, channels 5 to 8
//!HOOK LUMA
//!BIND VSA_FSRCNNX_X2_CAR_1_0
//!BIND VSA_FSRCNNX_X2_CAR_1_1
//!BIND VSA_FSRCNNX_X2_CAR_1_2
//!BIND VSA_FSRCNNX_X2_CAR_1_3
//!SAVE VSA_FSRCNNX_X2_CAR_2_1
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(.099283,.24239,.1601,-.018203);
    vec4 av;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(-1, -1));
    a1 += vec4(.1071,.11067,.16497,-.23839) * av.x;
    a1 += vec4(.1662,.75936,.16889,.060607) * av.y;
    a1 += vec4(-.088228,-.1032,.16508,-.41457) * av.z;
    a1 += vec4(.069524,-.067604,.038674,-.48879) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(0, -1));
    a1 += vec4(-.024523,.11392,.16631,.11718) * av.x;
    a1 += vec4(-.10753,.56616,-.17776,.3631) * av.y;
    a1 += vec4(-.15576,-.0090647,-.01122,-.6369) * av.z;
    a1 += vec4(.49626,-.23494,-.22096,-.048545) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(1, -1));
    a1 += vec4(-.097497,-.054652,.058669,-.52627) * av.x;
    a1 += vec4(-.11465,-.35655,.050407,-.40962) * av.y;
    a1 += vec4(.027746,.0077302,-.1046,-.71102) * av.z;
    a1 += vec4(.15873,-.30738,.07137,.021167) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(-1, 0));
    a1 += vec4(.041847,-.059554,.13639,-.21393) * av.x;
    a1 += vec4(-.023099,2.393,.083308,-.020765) * av.y;
    a1 += vec4(-.16762,-.095808,-.039841,.039597) * av.z;
    a1 += vec4(-.15888,.162,-.66246,.066853) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(0, 0));
    a1 += vec4(.031323,.3383,.20428,-.19118) * av.x;
    a1 += vec4(.11986,1.0479,.10703,.34269) * av.y;
    a1 += vec4(.06607,.13262,.018139,-.56896) * av.z;
    a1 += vec4(-.39407,-.12444,-.10461,.036657) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(1, 0));
    a1 += vec4(-.076732,.10307,-.26806,-.016093) * av.x;
    a1 += vec4(-.0015083,-.44171,-.26125,.32692) * av.y;
    a1 += vec4(-.003071,.15244,-.16355,-.65938) * av.z;
    a1 += vec4(.17234,-.13104,-.43307,.18386) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(-1, 1));
    a1 += vec4(-.31757,-.11479,-.2618,.71222) * av.x;
    a1 += vec4(-.099506,.35106,.19094,-.49038) * av.y;
    a1 += vec4(-.07875,.1109,.057259,-.24294) * av.z;
    a1 += vec4(-.0092629,-.015003,.020203,.53533) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(0, 1));
    a1 += vec4(-.13567,-.076588,-.36051,.63477) * av.x;
    a1 += vec4(-.01826,.086935,.16723,.22697) * av.y;
    a1 += vec4(.11479,.25425,-.23217,-.31526) * av.z;
    a1 += vec4(.28623,.32355,.044128,-.35163) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(1, 1));
    a1 += vec4(-.20199,.039845,-.06256,-.55209) * av.x;
    a1 += vec4(-.10591,-.14331,-.24165,-.55601) * av.y;
    a1 += vec4(.13938,.17526,-.32154,-.15999) * av.z;
    a1 += vec4(-.028188,.25974,-.15872,-.92821) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(-1, -1));
    a1 += vec4(.17577,-.01614,.25168,-.024008) * av.x;
    a1 += vec4(-.06108,.17436,.18695,-.49478) * av.y;
    a1 += vec4(.025529,-.07762,.3453,.26256) * av.z;
    a1 += vec4(.12436,-.068524,.32756,.074727) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(0, -1));
    a1 += vec4(.053646,.059252,-.21948,-.46261) * av.x;
    a1 += vec4(.020308,.075952,.26395,-.33946) * av.y;
    a1 += vec4(-.056769,.15995,.31484,-.20039) * av.z;
    a1 += vec4(.014876,.047863,.032702,-.16816) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(1, -1));
    a1 += vec4(.005842,-.10822,.26128,-.027918) * av.x;
    a1 += vec4(-.11491,.22633,.15986,.015435) * av.y;
    a1 += vec4(-.039405,-.066085,-.063922,-.6628) * av.z;
    a1 += vec4(.01507,-.023486,.43287,-.34118) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(-1, 0));
    a1 += vec4(-.04558,-.35023,.057856,-.58393) * av.x;
    a1 += vec4(-.18679,-.29805,-.57244,.24092) * av.y;
    a1 += vec4(-.10436,-.012834,-.23913,.25832) * av.z;
    a1 += vec4(.029469,.15536,-.069399,.18064) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(0, 0));
    a1 += vec4(-.26872,-.41916,1.3481,.090705) * av.x;
    a1 += vec4(-.053181,-.081322,-.23243,.1123) * av.y;
    a1 += vec4(.20973,.35595,.031851,.93158) * av.z;
    a1 += vec4(.15292,.38252,-.084766,-.13082) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(1, 0));
    a1 += vec4(.051886,-.31535,-.2582,.23093) * av.x;
    a1 += vec4(.17706,-.11529,.038454,-.28364) * av.y;
    a1 += vec4(-.21072,.3608,.081272,-.53406) * av.z;
    a1 += vec4(-.072798,.0053433,.17288,.10802) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(-1, 1));
    a1 += vec4(-.11238,-.11495,-.40774,.29718) * av.x;
    a1 += vec4(.034238,-.39332,-.088076,.49642) * av.y;
    a1 += vec4(.080027,.25164,.048844,-.20269) * av.z;
    a1 += vec4(-.0034569,.2196,.40475,-.044746) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(0, 1));
    a1 += vec4(-.19072,-.56929,.10575,-.88557) * av.x;
    a1 += vec4(.27935,-.26676,-.3198,.44131) * av.y;
    a1 += vec4(-.025641,-.15598,-.25955,-.0937) * av.z;
    a1 += vec4(.045836,.21579,.11971,.17148) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(1, 1));
    a1 += vec4(-.55064,-.9761,-.87651,-.29295) * av.x;
    a1 += vec4(-.22056,-.36587,-.68331,.29894) * av.y;
    a1 += vec4(-.024315,.14449,-.22758,-.33853) * av.z;
    a1 += vec4(-.01394,.22385,-.28187,.14896) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(-1, -1));
    a1 += vec4(-.26645,.29377,.23639,.023497) * av.x;
    a1 += vec4(.090034,-.12974,.22675,-.15196) * av.y;
    a1 += vec4(-.022501,.16797,.071385,.32961) * av.z;
    a1 += vec4(.14542,.01499,.19003,.062689) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(0, -1));
    a1 += vec4(-.30767,.075651,-.30915,-.55111) * av.x;
    a1 += vec4(.015572,.068732,-.05765,.36267) * av.y;
    a1 += vec4(-.10977,.21064,-.044451,-.44819) * av.z;
    a1 += vec4(.11606,.094218,.17725,-.037167) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(1, -1));
    a1 += vec4(-.34304,.12094,-.054823,.30081) * av.x;
    a1 += vec4(.19372,-.086713,.14949,.12361) * av.y;
    a1 += vec4(.25968,.058174,.29544,-.011549) * av.z;
    a1 += vec4(.11227,.10417,.18035,.13369) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(-1, 0));
    a1 += vec4(.019966,.24238,.056137,.068026) * av.x;
    a1 += vec4(.089539,.030323,-.1343,.11297) * av.y;
    a1 += vec4(.29011,.078354,-.084881,-.14598) * av.z;
    a1 += vec4(.053477,-.001302,.07122,-.2878) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(0, 0));
    a1 += vec4(-.50641,-.0021473,-.30338,.13545) * av.x;
    a1 += vec4(.23104,.22952,-.046145,.10033) * av.y;
    a1 += vec4(-1.0745,.21382,.11257,.2655) * av.z;
    a1 += vec4(-.082181,-.078091,-.10151,.043346) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(1, 0));
    a1 += vec4(-.22652,.12951,-.083976,-.10338) * av.x;
    a1 += vec4(.19861,.056622,-.26619,.086652) * av.y;
    a1 += vec4(.26936,-.74246,.10492,.40894) * av.z;
    a1 += vec4(.07701,.068394,.19137,.077287) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(-1, 1));
    a1 += vec4(-.21414,.0045997,-.094979,-.035471) * av.x;
    a1 += vec4(.14381,.15771,-.079355,.050246) * av.y;
    a1 += vec4(-.025418,-.13408,-.030429,.15752) * av.z;
    a1 += vec4(.21762,.089063,.17282,.29858) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(0, 1));
    a1 += vec4(-.45504,.12371,.011843,-.36992) * av.x;
    a1 += vec4(.1729,.11937,-.17613,.19953) * av.y;
    a1 += vec4(-.13514,.10109,-.15381,-.25496) * av.z;
    a1 += vec4(.27847,-.080024,.18375,.22951) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(1, 1));
    a1 += vec4(-.21481,.10461,-.14097,-.39331) * av.x;
    a1 += vec4(.17827,.059967,-.23314,.030095) * av.y;
    a1 += vec4(.84266,-.17709,.098514,.19377) * av.z;
    a1 += vec4(.17416,.15991,.14531,.099495) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(-1, -1));
    a1 += vec4(.072564,-.16668,.15395,-.29859) * av.x;
    a1 += vec4(-.10659,.020059,.25537,.11543) * av.y;
    a1 += vec4(.44765,-.74224,.15294,.96607) * av.z;
    a1 += vec4(.11447,.094357,.4954,-.086006) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(0, -1));
    a1 += vec4(-.020313,-.20881,.17934,.28132) * av.x;
    a1 += vec4(-.17027,-.00085923,.25803,.2379) * av.y;
    a1 += vec4(-.16988,-.44055,-.094701,1.1056) * av.z;
    a1 += vec4(-.087046,.067408,.16519,-.11962) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(1, -1));
    a1 += vec4(-.080798,-.057155,.13403,-.22191) * av.x;
    a1 += vec4(.12606,-.038503,.061126,-.19998) * av.y;
    a1 += vec4(-.29309,-.032614,-.4357,.1384) * av.z;
    a1 += vec4(-.21263,.034683,.19391,-.79636) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(-1, 0));
    a1 += vec4(.10379,.19373,-.036471,-.54031) * av.x;
    a1 += vec4(-.46489,-.75096,.22173,.50216) * av.y;
    a1 += vec4(.3351,-.69342,.67581,-.10697) * av.z;
    a1 += vec4(-.1433,-.023298,-.16548,-.047613) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(0, 0));
    a1 += vec4(-.024864,-.96504,-1.4282,-.21474) * av.x;
    a1 += vec4(.0032772,-.56859,-.36693,.34961) * av.y;
    a1 += vec4(-.33092,-.77363,-.44632,-.84638) * av.z;
    a1 += vec4(-.018327,-.017273,-.23255,-.3382) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(1, 0));
    a1 += vec4(-.15924,-.070915,-.6889,-.15266) * av.x;
    a1 += vec4(.28793,-.018644,-.054542,.30159) * av.y;
    a1 += vec4(-.12657,.53274,.32742,-.77987) * av.z;
    a1 += vec4(.063483,.27819,-.055745,-.28027) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(-1, 1));
    a1 += vec4(-.015572,.26159,.093648,-.28155) * av.x;
    a1 += vec4(-.32347,-.59515,-.28252,.72491) * av.y;
    a1 += vec4(.1965,.268,.16529,.30699) * av.z;
    a1 += vec4(.068158,-.093969,.0041718,-.25143) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(0, 1));
    a1 += vec4(-.069135,-.18941,-1.0324,-.47155) * av.x;
    a1 += vec4(.37095,-.37175,-.31569,.28841) * av.y;
    a1 += vec4(.097353,.53602,-.2503,-.042592) * av.z;
    a1 += vec4(-.099625,.13988,-.035842,-.17379) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(1, 1));
    a1 += vec4(.41193,.53682,-.61553,-.17668) * av.x;
    a1 += vec4(.027477,-.18323,-.041542,.47437) * av.y;
    a1 += vec4(-.013073,.19937,-.49506,.3894) * av.z;
    a1 += vec4(-.053268,.22131,-.15623,-.88166) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(.28012,.028256,-.039578,.21066) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC fsrcnnx_x2_car 12/27: 3x3 16>16, channels 9 to 12
//!HOOK LUMA
//!BIND VSA_FSRCNNX_X2_CAR_1_0
//!BIND VSA_FSRCNNX_X2_CAR_1_1
//!BIND VSA_FSRCNNX_X2_CAR_1_2
//!BIND VSA_FSRCNNX_X2_CAR_1_3
//!SAVE VSA_FSRCNNX_X2_CAR_2_2
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    vec4 a2 = vec4(-.046048,-.42393,-.30674,-.070799);
    vec4 av;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(-1, -1));
    a2 += vec4(.14347,-.044403,.0038981,.1451) * av.x;
    a2 += vec4(-.7086,-.35163,.52678,-1.0402) * av.y;
    a2 += vec4(-.31717,.1661,.13626,.31212) * av.z;
    a2 += vec4(.42347,.32819,.31188,.16851) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(0, -1));
    a2 += vec4(-.095271,.16075,.053046,.22692) * av.x;
    a2 += vec4(.25487,.16577,-.2907,-.33676) * av.y;
    a2 += vec4(-.071115,-.014638,.14237,.14236) * av.z;
    a2 += vec4(.36783,1.0931,-.0072001,.39314) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(1, -1));
    a2 += vec4(.094269,-.030217,.061412,-.094799) * av.x;
    a2 += vec4(.001778,.11556,.3627,-.47799) * av.y;
    a2 += vec4(-.3595,.17332,-.013457,.4114) * av.z;
    a2 += vec4(-.4525,.65617,.47758,.089709) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(-1, 0));
    a2 += vec4(.31701,-.080035,-.20667,.0024057) * av.x;
    a2 += vec4(.044161,-.48795,-.73902,-.26538) * av.y;
    a2 += vec4(-.41954,.30014,.076182,.11404) * av.z;
    a2 += vec4(.057057,-.55341,.14957,-.33615) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(0, 0));
    a2 += vec4(.35374,-.057043,-.42228,.10834) * av.x;
    a2 += vec4(-.71124,.13566,-.13794,-.15414) * av.y;
    a2 += vec4(-.65801,.64534,-.14846,.13237) * av.z;
    a2 += vec4(-.45215,.40319,-.52044,-.17185) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(1, 0));
    a2 += vec4(-.080245,-.041928,-.028893,.14101) * av.x;
    a2 += vec4(.43606,.21313,.013548,-.26846) * av.y;
    a2 += vec4(.1163,.23287,-.089754,.00093433) * av.z;
    a2 += vec4(.019312,.63104,.082755,-.535) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(-1, 1));
    a2 += vec4(-.40879,-.29819,.63145,-.31974) * av.x;
    a2 += vec4(.19072,-.45276,-.085185,-.45916) * av.y;
    a2 += vec4(-.26036,.068054,-.2858,.18917) * av.z;
    a2 += vec4(.2487,.14903,-.23732,-.19425) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(0, 1));
    a2 += vec4(-.32722,-.17334,.11343,-.2143) * av.x;
    a2 += vec4(.091143,.044738,.00099234,-.29047) * av.y;
    a2 += vec4(-.59108,.1336,-.015674,.0039776) * av.z;
    a2 += vec4(-.23446,-.21479,-.12003,.2161) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(1, 1));
    a2 += vec4(.43898,.17116,.049366,.1323) * av.x;
    a2 += vec4(-.0059828,.2899,.10489,.15291) * av.y;
    a2 += vec4(-.5508,.19643,-.074239,-.29973) * av.z;
    a2 += vec4(.036352,.3011,.17075,-.30735) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(-1, -1));
    a2 += vec4(-.24481,-.10409,-.22212,.35182) * av.x;
    a2 += vec4(.6429,-.82198,.19733,.083884) * av.y;
    a2 += vec4(.6342,-.34232,.25673,.64416) * av.z;
    a2 += vec4(-.024411,-.13182,-.28252,.24757) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(0, -1));
    a2 += vec4(-.38589,.042215,-.16087,.13952) * av.x;
    a2 += vec4(.25632,.096559,-.10041,-.56713) * av.y;
    a2 += vec4(.3397,-.27585,.61355,.10652) * av.z;
    a2 += vec4(-.015589,-.23943,-.3184,.08293) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(1, -1));
    a2 += vec4(.21935,-.26308,-.10296,-.21658) * av.x;
    a2 += vec4(-.26878,.088459,-.19025,-.48353) * av.y;
    a2 += vec4(.58007,-.015329,-.0071575,-.87174) * av.z;
    a2 += vec4(-.019705,-.13534,-.19475,.21141) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(-1, 0));
    a2 += vec4(-.49569,-1.026,-.37611,-.22827) * av.x;
    a2 += vec4(-.11389,-.57176,.59307,.15332) * av.y;
    a2 += vec4(-.51153,-.83087,.60546,.15286) * av.z;
    a2 += vec4(-.18657,-.0061695,-.33774,.11578) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(0, 0));
    a2 += vec4(-.29579,-.20855,-.72119,.3964) * av.x;
    a2 += vec4(.035873,-.085404,.72539,-.71882) * av.y;
    a2 += vec4(.35663,.09865,.10507,.73091) * av.z;
    a2 += vec4(-.33282,-.12389,-.13103,-.15455) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(1, 0));
    a2 += vec4(.28469,-.21501,-.18651,-.40822) * av.x;
    a2 += vec4(.82411,.027512,-.1857,-1.3704) * av.y;
    a2 += vec4(.80741,-.15078,.53043,-.46256) * av.z;
    a2 += vec4(.25084,-.206,-.065416,.129) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(-1, 1));
    a2 += vec4(-.0065621,-.094864,.1934,-.018795) * av.x;
    a2 += vec4(.33347,.5898,-.79906,.44555) * av.y;
    a2 += vec4(-.16293,-.016438,.16578,-.056568) * av.z;
    a2 += vec4(-.35067,.029068,.17158,.20243) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(0, 1));
    a2 += vec4(.10303,.54172,-.19681,-.61024) * av.x;
    a2 += vec4(.48387,-.51313,.47044,.52536) * av.y;
    a2 += vec4(-.22733,.10878,.42792,.33287) * av.z;
    a2 += vec4(-.0079032,-.10544,.073086,-.09577) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(1, 1));
    a2 += vec4(-.74409,-.2487,-.42926,-.83974) * av.x;
    a2 += vec4(.30154,-.22035,.48389,-.66137) * av.y;
    a2 += vec4(.89367,.12879,.17792,.23975) * av.z;
    a2 += vec4(-.17765,.11383,-.058908,.003454) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(-1, -1));
    a2 += vec4(.012263,.24568,-.15151,-.14298) * av.x;
    a2 += vec4(-.37784,.37804,.15749,.24135) * av.y;
    a2 += vec4(-.1048,-.39346,.05739,.2817) * av.z;
    a2 += vec4(.29113,-.16011,.12502,.14115) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(0, -1));
    a2 += vec4(.039317,-.35845,-.18478,-.23338) * av.x;
    a2 += vec4(-.14983,.19408,-.17885,.0048188) * av.y;
    a2 += vec4(-.03336,-1.1208,.16526,.21704) * av.z;
    a2 += vec4(.099736,-.07462,-.031812,.15483) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(1, -1));
    a2 += vec4(.68822,-.053931,.22107,-.37196) * av.x;
    a2 += vec4(-.2618,.20146,.13823,-.35972) * av.y;
    a2 += vec4(-.60318,-.38775,.22023,-.26302) * av.z;
    a2 += vec4(.24985,.072832,.048045,.064539) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(-1, 0));
    a2 += vec4(-.53579,-.034206,-.080074,-.25337) * av.x;
    a2 += vec4(.13108,.27208,.22574,.14849) * av.y;
    a2 += vec4(-.050301,-.72402,.13934,-.077743) * av.z;
    a2 += vec4(.0046139,-.12623,.11787,.33831) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(0, 0));
    a2 += vec4(-.01044,-.28115,.19141,-.066928) * av.x;
    a2 += vec4(-.11656,.20356,-.038819,.13233) * av.y;
    a2 += vec4(.5645,-1.2022,-.32136,-.2011) * av.z;
    a2 += vec4(-.041951,-.0053485,-.13325,.10808) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(1, 0));
    a2 += vec4(-.09594,-.23853,-.25395,-.15686) * av.x;
    a2 += vec4(-.23742,-.044448,.043692,.18735) * av.y;
    a2 += vec4(-.30438,-.5296,-.087583,.086651) * av.z;
    a2 += vec4(-.041795,.034535,.015082,-.1624) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(-1, 1));
    a2 += vec4(-.1354,-.19054,.43827,-.30625) * av.x;
    a2 += vec4(-.1298,.11147,.15354,.50017) * av.y;
    a2 += vec4(-.25433,-.46234,.39485,-.1089) * av.z;
    a2 += vec4(.11807,.033884,.093183,.18736) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(0, 1));
    a2 += vec4(.29183,-.095161,-.10265,.011953) * av.x;
    a2 += vec4(.0053215,.14687,.1402,.30039) * av.y;
    a2 += vec4(-.38621,.079267,.10256,.0061962) * av.z;
    a2 += vec4(-.13937,.14668,.095637,.078877) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(1, 1));
    a2 += vec4(-.040795,-.022806,-.12533,-.26436) * av.x;
    a2 += vec4(-.38418,-.13907,.085056,.39248) * av.y;
    a2 += vec4(.95475,.049432,-.63187,.31403) * av.z;
    a2 += vec4(.17229,.10959,.09316,-.22484) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(-1, -1));
    a2 += vec4(-.17413,.26633,-.025273,-.3596) * av.x;
    a2 += vec4(.7952,-.084205,-.034075,.45241) * av.y;
    a2 += vec4(-.074191,-.39379,-.21272,.52703) * av.z;
    a2 += vec4(-.13891,.19919,.31307,.41908) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(0, -1));
    a2 += vec4(.20857,-.25669,-.31552,-.18957) * av.x;
    a2 += vec4(-.022755,.27868,-.21437,-.32292) * av.y;
    a2 += vec4(-.029609,-.61577,-.18094,.3802) * av.z;
    a2 += vec4(-.22769,.27503,-.46814,.11329) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(1, -1));
    a2 += vec4(-.039769,.20689,-.044853,.45283) * av.x;
    a2 += vec4(.2199,.075224,-.039549,-.47727) * av.y;
    a2 += vec4(-.009611,-.055918,-.020351,-.29153) * av.z;
    a2 += vec4(-.69076,-.09833,-.44472,.2374) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(-1, 0));
    a2 += vec4(-.2176,-.34617,.29051,.16641) * av.x;
    a2 += vec4(-.1986,.25246,.16185,-.085768) * av.y;
    a2 += vec4(-.24413,-.63126,-.14471,.26793) * av.z;
    a2 += vec4(.21797,.32141,-.20993,.11492) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(0, 0));
    a2 += vec4(-.013056,-.18013,-.22834,-.13083) * av.x;
    a2 += vec4(.23002,-.077496,-.31135,-.93785) * av.y;
    a2 += vec4(-.64371,-.012608,-.5303,-.48977) * av.z;
    a2 += vec4(-.0088252,.71832,-.32193,-.044137) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(1, 0));
    a2 += vec4(.24488,-.33142,-.36613,-.25324) * av.x;
    a2 += vec4(-.35685,.000757,-.055094,-.67088) * av.y;
    a2 += vec4(.18732,.072696,-.2213,-.79185) * av.z;
    a2 += vec4(-.042029,-.030576,.066585,-.10641) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(-1, 1));
    a2 += vec4(-.045049,-1.4641,.47277,-.11112) * av.x;
    a2 += vec4(-.7203,.32967,.58112,-.76008) * av.y;
    a2 += vec4(-.44993,-.075546,.21916,.49492) * av.z;
    a2 += vec4(-.13954,.19541,-.044573,.34513) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(0, 1));
    a2 += vec4(.26378,-.27159,.25375,-.2501) * av.x;
    a2 += vec4(-.20315,.34072,-.17369,-.67559) * av.y;
    a2 += vec4(-.10088,-.23961,.046977,-.26367) * av.z;
    a2 += vec4(-.26146,.26486,.20315,.091077) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(1, 1));
    a2 += vec4(.83238,-.23938,-.052985,.14159) * av.x;
    a2 += vec4(.13464,.14244,.08584,-.57158) * av.y;
    a2 += vec4(-.37662,.060656,.067173,-.46423) * av.z;
    a2 += vec4(-.2705,.089339,-.061696,-.1557) * av.w;
    a2 = max(a2, vec4(0.)) + vec4(.015967,.029235,-.056803,.034136) * min(a2, vec4(0.));
    return vec4(a2);
}

//!DESC fsrcnnx_x2_car 13/27: 3x3 16>16, channels 13 to 16
//!HOOK LUMA
//!BIND VSA_FSRCNNX_X2_CAR_1_0
//!BIND VSA_FSRCNNX_X2_CAR_1_1
//!BIND VSA_FSRCNNX_X2_CAR_1_2
//!BIND VSA_FSRCNNX_X2_CAR_1_3
//!SAVE VSA_FSRCNNX_X2_CAR_2_3
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    vec4 a3 = vec4(.1715,.0224,-.045912,-.13019);
    vec4 av;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(-1, -1));
    a3 += vec4(.16179,.10307,-.3071,.22093) * av.x;
    a3 += vec4(.16061,.38637,.23867,-.28507) * av.y;
    a3 += vec4(-.12777,-.043651,-.38445,.015444) * av.z;
    a3 += vec4(.044769,-.31513,-.21171,-.04712) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(0, -1));
    a3 += vec4(.056619,.23545,.077108,-.29941) * av.x;
    a3 += vec4(-.0042434,-.42544,.053577,.28601) * av.y;
    a3 += vec4(-.14827,-.26485,.19658,-.013025) * av.z;
    a3 += vec4(.012412,-.21053,-.51893,-.35247) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(1, -1));
    a3 += vec4(.076695,.1519,-.029884,.15906) * av.x;
    a3 += vec4(.081626,-.039385,-.15149,-.022485) * av.y;
    a3 += vec4(-.18217,.28695,.45593,-.1883) * av.z;
    a3 += vec4(.090392,.19366,-.87705,.65584) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(-1, 0));
    a3 += vec4(.12049,.13338,-.017194,.38694) * av.x;
    a3 += vec4(.27917,.20485,.14424,-.59805) * av.y;
    a3 += vec4(-.17164,-.34665,.52585,-.014703) * av.z;
    a3 += vec4(.0064402,-.1202,-.25795,.09717) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(0, 0));
    a3 += vec4(-1.1621,-.1311,.28905,-.063475) * av.x;
    a3 += vec4(-.10439,-.075619,-.28522,.047533) * av.y;
    a3 += vec4(-.021994,-.28278,-.23586,-.18643) * av.z;
    a3 += vec4(-.33243,-.52665,.027849,.30365) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(1, 0));
    a3 += vec4(-.1463,.31842,.06521,-.08758) * av.x;
    a3 += vec4(.064233,.056476,-.20877,.13716) * av.y;
    a3 += vec4(-.20607,-.14175,-.022505,.10738) * av.z;
    a3 += vec4(-.01122,.044469,-.44929,-.024399) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(-1, 1));
    a3 += vec4(-.1659,-.15432,-.37302,.14521) * av.x;
    a3 += vec4(.029588,-.21311,-.33553,.064128) * av.y;
    a3 += vec4(-.081762,.11469,.37119,-.084709) * av.z;
    a3 += vec4(.11969,.16764,-.18318,-.2695) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(0, 1));
    a3 += vec4(.45234,.026507,.17342,-.00015252) * av.x;
    a3 += vec4(-.049911,.20574,-.10544,.043406) * av.y;
    a3 += vec4(-.021618,-.23987,.21822,.019929) * av.z;
    a3 += vec4(.12168,-.34368,.34344,.18755) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_0_texOff(vec2(1, 1));
    a3 += vec4(-.00069185,.3639,.35509,-.078647) * av.x;
    a3 += vec4(.12786,.033403,.018489,.13232) * av.y;
    a3 += vec4(-.10609,-.035192,-.033033,-.093368) * av.z;
    a3 += vec4(-.065423,-.11489,-.11083,.063305) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(-1, -1));
    a3 += vec4(-.024399,.01202,-.12666,.073228) * av.x;
    a3 += vec4(.06241,-.077672,-.30868,-.10517) * av.y;
    a3 += vec4(.04639,.09182,-.31969,.026058) * av.z;
    a3 += vec4(.051333,.31459,-.085049,.055157) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(0, -1));
    a3 += vec4(.074061,-.025669,-.22923,.026042) * av.x;
    a3 += vec4(-.023773,.76539,-.31846,.045813) * av.y;
    a3 += vec4(.33259,-.1109,.46797,-.58055) * av.z;
    a3 += vec4(-.044125,.18165,.026819,-.12676) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(1, -1));
    a3 += vec4(-.12048,.089839,.29704,-.12211) * av.x;
    a3 += vec4(.071441,.26236,-.082486,-.058992) * av.y;
    a3 += vec4(-.043352,-.23431,.34178,.71528) * av.z;
    a3 += vec4(.046416,.15737,.21031,-.031603) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(-1, 0));
    a3 += vec4(-.1388,-.44064,-.033327,-.0032359) * av.x;
    a3 += vec4(-.021738,-.80074,-.71204,-.14601) * av.y;
    a3 += vec4(-.18226,-.27806,-.32972,.4278) * av.z;
    a3 += vec4(-.033897,-.36314,-.073151,-.059193) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(0, 0));
    a3 += vec4(-.070369,-1.2038,.060196,-.039822) * av.x;
    a3 += vec4(-.0019625,-.21464,-.25199,.034777) * av.y;
    a3 += vec4(.046034,-.13644,-1.1451,-.049738) * av.z;
    a3 += vec4(-.14301,-.069898,-.058558,-.11641) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(1, 0));
    a3 += vec4(-.089978,-.034367,.41874,-.11602) * av.x;
    a3 += vec4(-.15238,.32191,.2089,.022228) * av.y;
    a3 += vec4(-.088808,.16012,-.04801,-.17088) * av.z;
    a3 += vec4(-.042252,-.016954,.088828,.076078) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(-1, 1));
    a3 += vec4(-.011226,-1.162,.87355,-.059925) * av.x;
    a3 += vec4(.042479,-.3972,-1.03,-.017414) * av.y;
    a3 += vec4(.047538,-.13784,.26799,-.0097043) * av.z;
    a3 += vec4(-.0593,.39001,-.1584,-.071313) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(0, 1));
    a3 += vec4(-.088245,-.62849,.34038,-.042232) * av.x;
    a3 += vec4(.1063,-.21572,-.087214,-.17747) * av.y;
    a3 += vec4(.14981,-.17992,-.31836,.14915) * av.z;
    a3 += vec4(.033187,-.096212,-.20369,-.069009) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_1_texOff(vec2(1, 1));
    a3 += vec4(-.0061411,-.029403,-.018607,.039115) * av.x;
    a3 += vec4(-.17694,.25744,-.34998,.10715) * av.y;
    a3 += vec4(.15847,.53784,.1986,-.089932) * av.z;
    a3 += vec4(-.024255,.054389,.26971,.012719) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(-1, -1));
    a3 += vec4(.040954,-.21716,.13361,.24472) * av.x;
    a3 += vec4(-.021946,-.11853,.080026,.021875) * av.y;
    a3 += vec4(-.23703,-.15837,-.29777,.1013) * av.z;
    a3 += vec4(-.055679,.18305,-.33966,-.11873) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(0, -1));
    a3 += vec4(.52443,.022705,.27213,.054419) * av.x;
    a3 += vec4(-.039606,-.080118,.19959,.074088) * av.y;
    a3 += vec4(.072616,.21803,.50838,.011816) * av.z;
    a3 += vec4(-.104,.144,-.13316,-.069078) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(1, -1));
    a3 += vec4(.0060238,.005019,.21244,.5788) * av.x;
    a3 += vec4(-.015986,.023954,.043729,-.035139) * av.y;
    a3 += vec4(.8476,-.22835,.51595,-.022285) * av.z;
    a3 += vec4(-.11909,.21104,-.070711,-.018046) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(-1, 0));
    a3 += vec4(-.033249,-.42124,.11755,.2744) * av.x;
    a3 += vec4(-.028496,.035177,.035747,.0081335) * av.y;
    a3 += vec4(-.13846,-.016473,.020534,.09938) * av.z;
    a3 += vec4(.023436,-.23339,-.31569,-.0030218) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(0, 0));
    a3 += vec4(.15964,-.42164,-.3512,-.70345) * av.x;
    a3 += vec4(-.022379,.28144,-.056505,-.014334) * av.y;
    a3 += vec4(.75288,-.0055697,.60708,.2547) * av.z;
    a3 += vec4(-.0051264,-.0079123,-.11938,.16206) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(1, 0));
    a3 += vec4(.19056,.044059,-.069237,.18406) * av.x;
    a3 += vec4(-.020663,.18215,.16353,-.054802) * av.y;
    a3 += vec4(-1.5694,.008594,-.50801,-.88779) * av.z;
    a3 += vec4(-.052899,.10205,-.080811,-.068893) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(-1, 1));
    a3 += vec4(.034164,-.40496,-.0244,.019622) * av.x;
    a3 += vec4(-.03721,.40973,-.30001,-.1147) * av.y;
    a3 += vec4(-.082796,-.17972,.08505,.055212) * av.z;
    a3 += vec4(-.12439,.25282,-.097201,-.11862) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(0, 1));
    a3 += vec4(.055933,-.21419,.25673,.060549) * av.x;
    a3 += vec4(.022248,.21088,-.15816,-.13316) * av.y;
    a3 += vec4(.28152,.19524,-.46285,.28016) * av.z;
    a3 += vec4(-.085754,.19787,-.17462,.0066927) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_2_texOff(vec2(1, 1));
    a3 += vec4(-.0074474,.1619,-.72794,-.17586) * av.x;
    a3 += vec4(-.039644,.066091,-.030491,-.075025) * av.y;
    a3 += vec4(-.17177,.26373,-.097151,-.27839) * av.z;
    a3 += vec4(-.11001,.26019,.092149,-.16438) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(-1, -1));
    a3 += vec4(.03059,.15482,-.10065,-.1775) * av.x;
    a3 += vec4(-.10697,-.21019,-.32742,.31332) * av.y;
    a3 += vec4(-.26768,-.99188,-.1689,-.12267) * av.z;
    a3 += vec4(.097658,-.053689,-.11335,.16232) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(0, -1));
    a3 += vec4(.04925,.2522,-.18909,.30648) * av.x;
    a3 += vec4(-.12381,.27211,.090046,-.42186) * av.y;
    a3 += vec4(-.13101,-.29015,.24222,.66756) * av.z;
    a3 += vec4(.16022,.45496,.050447,.21156) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(1, -1));
    a3 += vec4(.0034531,.13713,-.09395,-.1029) * av.x;
    a3 += vec4(-.13532,.44151,.39583,-.2287) * av.y;
    a3 += vec4(-.16708,-.16331,.23492,.017855) * av.z;
    a3 += vec4(.13545,-.24235,.97715,-.3405) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(-1, 0));
    a3 += vec4(-.048033,-.011989,-.60304,-.29663) * av.x;
    a3 += vec4(-.21934,-.60883,-.33173,.6223) * av.y;
    a3 += vec4(.058489,.14892,-.11535,-.23742) * av.z;
    a3 += vec4(.024679,-.33692,.35169,.057292) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(0, 0));
    a3 += vec4(-.2928,.20842,-.042933,-.347) * av.x;
    a3 += vec4(-.10115,.79663,-.1175,-.16336) * av.y;
    a3 += vec4(.098264,.41858,-.05444,.85674) * av.z;
    a3 += vec4(.075152,.047327,.18007,.34883) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(1, 0));
    a3 += vec4(-.080031,.22237,.1679,-.24175) * av.x;
    a3 += vec4(-.17587,-.086412,-.30405,.016335) * av.y;
    a3 += vec4(-.029281,-.03232,.26483,.058584) * av.z;
    a3 += vec4(.059944,-.050835,.079393,.040217) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(-1, 1));
    a3 += vec4(.023071,-.37541,-.34425,-.25659) * av.x;
    a3 += vec4(-.16762,-1.6339,.34721,.43938) * av.y;
    a3 += vec4(.0069875,-.20361,.51898,-.38489) * av.z;
    a3 += vec4(-.052273,-.27003,.49097,.2088) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(0, 1));
    a3 += vec4(.061676,-.87839,.052891,-.25636) * av.x;
    a3 += vec4(-.06279,.12167,-.57026,.045191) * av.y;
    a3 += vec4(-.098682,.71033,.069353,-.23416) * av.z;
    a3 += vec4(.091401,-.26269,.22402,.25385) * av.w;
    av = VSA_FSRCNNX_X2_CAR_1_3_texOff(vec2(1, 1));
    a3 += vec4(-.086123,-.41347,.04534,-.020272) * av.x;
    a3 += vec4(-.097768,.088175,-.092347,-.21901) * av.y;
    a3 += vec4(-.049959,.29543,-.034067,-.031486) * av.z;
    a3 += vec4(.028119,-.015762,.39068,.044617) * av.w;
    a3 = max(a3, vec4(0.)) + vec4(.5686,.013592,.070296,-.20894) * min(a3, vec4(0.));
    return vec4(a3);
}

//!DESC fsrcnnx_x2_car 14/27: 3x3 16>16, channels 1 to 4
//!HOOK LUMA
//!BIND VSA_FSRCNNX_X2_CAR_2_0
//!BIND VSA_FSRCNNX_X2_CAR_2_1
//!BIND VSA_FSRCNNX_X2_CAR_2_2
//!BIND VSA_FSRCNNX_X2_CAR_2_3
//!SAVE VSA_FSRCNNX_X2_CAR_3_0
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(-.079475,-.24438,-.86082,-.11857);
    vec4 av;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(-1, -1));
    a0 += vec4(.06522,.20767,.34845,.093215) * av.x;
    a0 += vec4(-.063902,-.039866,.042886,.019602) * av.y;
    a0 += vec4(-.1682,-.38574,-.045589,-.54939) * av.z;
    a0 += vec4(.031649,.60746,.21445,.07884) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(0, -1));
    a0 += vec4(.030118,.11111,.27731,-.049746) * av.x;
    a0 += vec4(-.047084,-.15495,-.0055506,-.056246) * av.y;
    a0 += vec4(.082124,-.44449,.23021,-.53245) * av.z;
    a0 += vec4(.19681,.039562,.40501,-.18633) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(1, -1));
    a0 += vec4(-.21569,-.30911,.43994,.035809) * av.x;
    a0 += vec4(.073724,-.0010211,-.018073,-.0082001) * av.y;
    a0 += vec4(-.08962,.16385,-.12457,-.071178) * av.z;
    a0 += vec4(.067894,.13592,.073637,.098804) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(-1, 0));
    a0 += vec4(-.082299,-.41822,-.16289,.27687) * av.x;
    a0 += vec4(-.044888,.094501,-.018811,-.13182) * av.y;
    a0 += vec4(.02893,-.43782,-.16723,-.29035) * av.z;
    a0 += vec4(.040511,.24554,-.035095,.56933) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(0, 0));
    a0 += vec4(-.060425,.24198,-.73723,-.15288) * av.x;
    a0 += vec4(.039261,-.098489,-.018642,-.25099) * av.y;
    a0 += vec4(.32556,-.73113,.030536,.31343) * av.z;
    a0 += vec4(.085624,.091588,.29025,.389) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(1, 0));
    a0 += vec4(-.48588,-.56547,-.11364,-.039336) * av.x;
    a0 += vec4(-.12126,-.049856,-.024059,-.0084858) * av.y;
    a0 += vec4(.13813,-.5177,-.49375,-.067283) * av.z;
    a0 += vec4(.030569,.037535,.26002,.16295) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(-1, 1));
    a0 += vec4(.15129,.1115,-.098273,.42484) * av.x;
    a0 += vec4(-.062023,-.043679,-.034931,.078654) * av.y;
    a0 += vec4(.11928,.027504,-.0062228,.028771) * av.z;
    a0 += vec4(-.24327,-.42282,.57495,.13872) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(0, 1));
    a0 += vec4(.71122,.14773,-.25367,-.44279) * av.x;
    a0 += vec4(-.0088686,-.0059261,.030547,-.010617) * av.y;
    a0 += vec4(.13351,-.13302,.05855,.081987) * av.z;
    a0 += vec4(.2639,-.40908,.10427,-.039586) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(1, 1));
    a0 += vec4(-.98273,.29225,-.74925,-.24296) * av.x;
    a0 += vec4(-.007238,-.10208,-.026309,-.093942) * av.y;
    a0 += vec4(.066342,.081071,-.014757,-.07772) * av.z;
    a0 += vec4(.34037,.23665,.14801,.23274) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(-1, -1));
    a0 += vec4(-.008392,-.26964,-.12869,-.12275) * av.x;
    a0 += vec4(.03495,.10243,.28084,.31834) * av.y;
    a0 += vec4(.058641,-.007025,-.044505,.032481) * av.z;
    a0 += vec4(-.028665,-.4716,.27867,-.44015) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(0, -1));
    a0 += vec4(.048864,.4534,-.099001,.041935) * av.x;
    a0 += vec4(-.03285,.010485,-.029145,.064131) * av.y;
    a0 += vec4(.078473,-.099771,-.13362,.010403) * av.z;
    a0 += vec4(.21212,-.25401,.063888,.03249) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(1, -1));
    a0 += vec4(.2551,.090288,.23075,.0083389) * av.x;
    a0 += vec4(-.28504,.11157,.033687,-.20709) * av.y;
    a0 += vec4(-.067054,-.039734,.099066,-.18313) * av.z;
    a0 += vec4(-.072545,-.57076,-.19689,-.28962) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(-1, 0));
    a0 += vec4(-.18538,.20807,-.55597,-.71223) * av.x;
    a0 += vec4(-.046389,-.43612,-.06332,.054227) * av.y;
    a0 += vec4(.23409,-.10164,-.49046,-.25944) * av.z;
    a0 += vec4(.12424,-.25549,-.17891,.086307) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(0, 0));
    a0 += vec4(-.30049,-.0041176,-.088941,.25478) * av.x;
    a0 += vec4(.89308,-.75905,-1.2615,-1.1053) * av.y;
    a0 += vec4(.49657,.065008,-.49946,-.16853) * av.z;
    a0 += vec4(.073855,-.44234,-.40892,.03971) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(1, 0));
    a0 += vec4(-.24656,-.0059965,.13966,-.075706) * av.x;
    a0 += vec4(.035218,.12767,-.026404,.12659) * av.y;
    a0 += vec4(.18073,.14257,.0021659,-.049485) * av.z;
    a0 += vec4(.21425,-.74946,-.23076,-.42362) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(-1, 1));
    a0 += vec4(-.11082,-.44195,-.11528,-.22056) * av.x;
    a0 += vec4(-.050903,.05177,.11497,-.0053642) * av.y;
    a0 += vec4(-.10707,-.54218,.07461,.010426) * av.z;
    a0 += vec4(-.033963,-.16826,.32238,.027001) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(0, 1));
    a0 += vec4(-.079833,-.18013,-.16433,-.17183) * av.x;
    a0 += vec4(.043886,.05161,-.20081,.22144) * av.y;
    a0 += vec4(.032555,-.38309,.13836,-.10938) * av.z;
    a0 += vec4(-.05805,.10436,.22496,-.19232) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(1, 1));
    a0 += vec4(-.091877,.021372,-.052688,.16709) * av.x;
    a0 += vec4(-.029148,-.046046,-.092241,-.23427) * av.y;
    a0 += vec4(.01155,.086131,.075202,-.036639) * av.z;
    a0 += vec4(.0067089,.12987,-.19616,-.34258) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(-1, -1));
    a0 += vec4(-.16876,-.26536,.090577,-.065029) * av.x;
    a0 += vec4(.007353,.24136,.31162,.56408) * av.y;
    a0 += vec4(-.037839,.075161,.10384,.02272) * av.z;
    a0 += vec4(.15481,.04849,.15738,-.27795) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(0, -1));
    a0 += vec4(-.14368,-.41542,-.059746,-.30946) * av.x;
    a0 += vec4(-.096086,-.52969,.20252,.074509) * av.y;
    a0 += vec4(.085101,.09811,-.034233,.23197) * av.z;
    a0 += vec4(.14975,-.5194,.026339,-.27224) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(1, -1));
    a0 += vec4(-.037403,.071743,.11505,-.069936) * av.x;
    a0 += vec4(.39745,-.5825,.25757,-.068144) * av.y;
    a0 += vec4(-.18105,.4655,.0081616,.11321) * av.z;
    a0 += vec4(.32889,-.073621,.37313,-.16519) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(-1, 0));
    a0 += vec4(.099362,.43745,.083621,.19646) * av.x;
    a0 += vec4(-.024631,.259,.14345,-.046759) * av.y;
    a0 += vec4(-.105,-.50827,.022468,-.34157) * av.z;
    a0 += vec4(-.041584,.005849,-.0030098,-.39322) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(0, 0));
    a0 += vec4(.19039,.10518,-.22331,.0069996) * av.x;
    a0 += vec4(-.093123,-.10134,-.3056,-.81825) * av.y;
    a0 += vec4(.053076,-.3483,.034451,-.15478) * av.z;
    a0 += vec4(.36897,-.60293,-.54677,-1.1578) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(1, 0));
    a0 += vec4(-.026865,.12121,.28506,.054542) * av.x;
    a0 += vec4(.62471,-.10465,-.81882,-.7849) * av.y;
    a0 += vec4(-.41952,-.1935,-.19799,-.21712) * av.z;
    a0 += vec4(.68067,.3228,-.1063,-.10292) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(-1, 1));
    a0 += vec4(-.093955,-.15337,.18299,.24297) * av.x;
    a0 += vec4(.00075053,-.22035,.00071796,.37479) * av.y;
    a0 += vec4(-.056011,.1048,-.15257,-.12321) * av.z;
    a0 += vec4(.077911,.18756,.010369,-.12469) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(0, 1));
    a0 += vec4(-.30867,-.50788,.11099,.001133) * av.x;
    a0 += vec4(-.21698,.31732,-.57987,.27583) * av.y;
    a0 += vec4(-.027471,.48375,-.11685,-.2855) * av.z;
    a0 += vec4(.10959,.37657,.070037,.30607) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(1, 1));
    a0 += vec4(-.26711,-.31902,.29367,-.19625) * av.x;
    a0 += vec4(.098091,.30508,-.21557,-.051368) * av.y;
    a0 += vec4(.18291,-.025404,.14474,-.014576) * av.z;
    a0 += vec4(.16494,.076544,.13466,.40474) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(-1, -1));
    a0 += vec4(-.11945,.040457,.27588,.20617) * av.x;
    a0 += vec4(.0028838,-.31424,.22949,.23579) * av.y;
    a0 += vec4(.035245,.1141,-.14018,.012484) * av.z;
    a0 += vec4(-.008098,-.16566,-.025303,-.34435) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(0, -1));
    a0 += vec4(-.14046,.083414,.1218,.14574) * av.x;
    a0 += vec4(.2262,-.17017,-.18,.17601) * av.y;
    a0 += vec4(.0035931,.20278,.010363,.6662) * av.z;
    a0 += vec4(.15359,.24317,.093861,.32319) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(1, -1));
    a0 += vec4(-.10421,.067791,.17751,-.21769) * av.x;
    a0 += vec4(.055937,-.21875,.13337,-.33763) * av.y;
    a0 += vec4(-.037802,.19749,-.43431,.16558) * av.z;
    a0 += vec4(-.30639,.12255,.22928,.12871) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(-1, 0));
    a0 += vec4(-.030907,.03893,-.02571,.4807) * av.x;
    a0 += vec4(-.19827,-.4698,-.0231,.35141) * av.y;
    a0 += vec4(.045648,.026015,-.063741,-.16983) * av.z;
    a0 += vec4(-.054125,-.27074,.21812,-.65958) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(0, 0));
    a0 += vec4(.54026,-.23398,-.43579,-.26821) * av.x;
    a0 += vec4(.33341,-.33989,-.085974,-.18114) * av.y;
    a0 += vec4(.1073,-.77594,.19693,.39206) * av.z;
    a0 += vec4(-.14068,-.55695,-.0079948,.42778) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(1, 0));
    a0 += vec4(-.46798,-.10753,-.30863,-.24638) * av.x;
    a0 += vec4(.18471,-.24355,.06959,.043965) * av.y;
    a0 += vec4(.13574,-.37454,-.18698,-.23716) * av.z;
    a0 += vec4(-.206,-.085678,-.19023,.16286) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(-1, 1));
    a0 += vec4(.0038342,-.31525,.020887,.21482) * av.x;
    a0 += vec4(-.012332,.42199,.0055861,.10041) * av.y;
    a0 += vec4(.02213,.013418,-.046001,-.078209) * av.z;
    a0 += vec4(-.25243,.533,-.16029,-.23981) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(0, 1));
    a0 += vec4(-.030564,-.27333,.29612,-.44942) * av.x;
    a0 += vec4(-.051338,.26728,-.17228,-.1352) * av.y;
    a0 += vec4(.16319,.14189,.13667,.31272) * av.z;
    a0 += vec4(.035847,-.35222,.47398,.58286) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(1, 1));
    a0 += vec4(.082431,.041395,.016859,-.54337) * av.x;
    a0 += vec4(.52052,.22739,-.30374,-.083375) * av.y;
    a0 += vec4(.04386,.11908,.11121,.03506) * av.z;
    a0 += vec4(-.42239,.23734,.2059,.10313) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(-.12383,-.016214,-.082147,.29179) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC fsrcnnx_x2_car 15/27: 3x3 16>16, channels 5 to 8
//!HOOK LUMA
//!BIND VSA_FSRCNNX_X2_CAR_2_0
//!BIND VSA_FSRCNNX_X2_CAR_2_1
//!BIND VSA_FSRCNNX_X2_CAR_2_2
//!BIND VSA_FSRCNNX_X2_CAR_2_3
//!SAVE VSA_FSRCNNX_X2_CAR_3_1
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(-.15858,.15042,-.28222,-.15474);
    vec4 av;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(-1, -1));
    a1 += vec4(-.30314,.17788,-.21771,-.24353) * av.x;
    a1 += vec4(-.048876,-.098756,-.044916,-.015664) * av.y;
    a1 += vec4(.048537,-.087559,.59502,.16661) * av.z;
    a1 += vec4(-.04682,-.13029,.15491,.024388) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(0, -1));
    a1 += vec4(.29751,.20964,-.2001,.19069) * av.x;
    a1 += vec4(-.054676,-.15339,-.036597,.052128) * av.y;
    a1 += vec4(.065965,.0012139,-.22197,.32393) * av.z;
    a1 += vec4(.2108,-.3878,-.27391,-.10967) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(1, -1));
    a1 += vec4(.52522,-.1346,.20272,.0067945) * av.x;
    a1 += vec4(-.18264,-.032521,.04696,.104) * av.y;
    a1 += vec4(-.19001,.1744,.00076806,.57555) * av.z;
    a1 += vec4(-.11856,-.17412,-.095742,.29494) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(-1, 0));
    a1 += vec4(-.074822,.088765,.18417,.22411) * av.x;
    a1 += vec4(-.029246,.044632,.097068,.087871) * av.y;
    a1 += vec4(-.018395,.10497,.4871,-.18894) * av.z;
    a1 += vec4(.051394,-.41345,.11149,-.21711) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(0, 0));
    a1 += vec4(.71052,.8007,.80743,.4128) * av.x;
    a1 += vec4(.096571,.049996,-.055813,-.032623) * av.y;
    a1 += vec4(.26079,.38481,.020779,.17056) * av.z;
    a1 += vec4(.24268,-1.0467,.27524,-.083931) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(1, 0));
    a1 += vec4(.2748,.72533,.35949,-.18849) * av.x;
    a1 += vec4(-.14165,-.10671,.020365,-.026127) * av.y;
    a1 += vec4(-.93172,.14576,.1907,.19883) * av.z;
    a1 += vec4(.42895,-.47316,.13373,-.17818) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(-1, 1));
    a1 += vec4(.21594,-.16754,.003477,.36534) * av.x;
    a1 += vec4(-.011259,-.12764,-.010172,.14738) * av.y;
    a1 += vec4(-.018674,.048776,-.050079,-.16402) * av.z;
    a1 += vec4(.2058,.097672,-.16113,-.50131) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(0, 1));
    a1 += vec4(.4872,-.49254,.38439,.31657) * av.x;
    a1 += vec4(-.033507,-.074285,.0062661,.025214) * av.y;
    a1 += vec4(.13295,.021711,.21096,-.048331) * av.z;
    a1 += vec4(-.14258,-.02828,.16185,-.97793) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(1, 1));
    a1 += vec4(.61405,-.00093153,.19944,.78356) * av.x;
    a1 += vec4(-.036987,-.062169,-.075211,-.029661) * av.y;
    a1 += vec4(-.055317,.056859,.14759,.085056) * av.z;
    a1 += vec4(-.94463,.01617,.27656,.19774) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(-1, -1));
    a1 += vec4(-.014241,.11295,.21944,.45281) * av.x;
    a1 += vec4(-.11843,.41809,-.12149,.10514) * av.y;
    a1 += vec4(.090698,.24223,.25479,.061577) * av.z;
    a1 += vec4(.1352,-.062589,.17363,-.14554) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(0, -1));
    a1 += vec4(.19553,-.1505,.069994,-.17687) * av.x;
    a1 += vec4(-.29646,.43698,-.05568,-.1818) * av.y;
    a1 += vec4(.0034423,.11657,-.19286,-.36332) * av.z;
    a1 += vec4(.0023735,.073026,-.21368,.07107) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(1, -1));
    a1 += vec4(-.20118,.029091,-.3585,-.24199) * av.x;
    a1 += vec4(-.14851,.079674,.1585,-.20834) * av.y;
    a1 += vec4(-.1314,.035542,.07343,-.054018) * av.z;
    a1 += vec4(-.1601,.083117,-.093599,-.07819) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(-1, 0));
    a1 += vec4(-.059025,.079348,.62744,-.12535) * av.x;
    a1 += vec4(-.060388,.019791,.14755,-.18216) * av.y;
    a1 += vec4(.27013,.4921,-.20365,-.39525) * av.z;
    a1 += vec4(.34699,-.39943,.1164,.14248) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(0, 0));
    a1 += vec4(.26583,-.21245,-.43473,-.33991) * av.x;
    a1 += vec4(1.016,.23295,-.80246,-.22325) * av.y;
    a1 += vec4(.37644,.19072,-.3036,-.055791) * av.z;
    a1 += vec4(-.027461,-.13493,.11552,.16832) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(1, 0));
    a1 += vec4(.10024,-.051323,-.11988,.51597) * av.x;
    a1 += vec4(.53713,-.0039553,.11835,-.25221) * av.y;
    a1 += vec4(.068913,-.11321,.2313,-.038639) * av.z;
    a1 += vec4(.21078,-.13348,-.3388,-.18616) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(-1, 1));
    a1 += vec4(-.11338,.055943,-.084742,-.13321) * av.x;
    a1 += vec4(-.05244,-.17873,-.11721,-.20975) * av.y;
    a1 += vec4(.32842,.033853,-.017798,-.42296) * av.z;
    a1 += vec4(.12332,.079275,-.17576,-.31432) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(0, 1));
    a1 += vec4(-.20902,.10603,-.28053,-.54243) * av.x;
    a1 += vec4(.2852,-.028031,-.31026,-.16161) * av.y;
    a1 += vec4(.047878,-.058677,.062081,-.4549) * av.z;
    a1 += vec4(-.066145,.046316,-.30699,-.016715) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(1, 1));
    a1 += vec4(.040803,-.038568,-.16819,-.1574) * av.x;
    a1 += vec4(.14793,.015262,.14132,.36721) * av.y;
    a1 += vec4(-.45945,.0059289,.17077,.44544) * av.z;
    a1 += vec4(.3668,-.10379,-.37886,.21274) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(-1, -1));
    a1 += vec4(.13678,-.11803,-.20413,-.88548) * av.x;
    a1 += vec4(.14277,.036519,.066044,-.19461) * av.y;
    a1 += vec4(-.057528,.099226,.11219,-.39462) * av.z;
    a1 += vec4(-.080861,.45547,-.066208,.17879) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(0, -1));
    a1 += vec4(.24094,-.017288,-.17535,-.31145) * av.x;
    a1 += vec4(-.30845,.95017,.45832,.00084015) * av.y;
    a1 += vec4(.038173,.33434,-.30775,-1.0428) * av.z;
    a1 += vec4(.13897,.61677,-.52087,.37567) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(1, -1));
    a1 += vec4(.27817,-.085722,-.010831,-.4237) * av.x;
    a1 += vec4(.29968,.45856,-.2486,.2578) * av.y;
    a1 += vec4(-.034267,-.18834,.35528,-1.3289) * av.z;
    a1 += vec4(-.063653,.059666,-.055308,.39369) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(-1, 0));
    a1 += vec4(.062353,-.025291,-.14732,-.55104) * av.x;
    a1 += vec4(.089584,-.060441,.21693,-.002577) * av.y;
    a1 += vec4(-.001103,.11625,.17343,-.35547) * av.z;
    a1 += vec4(-.24447,.12691,.022568,.11965) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(0, 0));
    a1 += vec4(-.15709,-.091902,-.11751,-.12161) * av.x;
    a1 += vec4(.00041108,.31691,-.13817,-.24375) * av.y;
    a1 += vec4(.25343,.18791,-.23211,-.21079) * av.z;
    a1 += vec4(.40581,.34999,-.75279,-.89855) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(1, 0));
    a1 += vec4(.48648,-.1084,-.2915,-.13222) * av.x;
    a1 += vec4(1.124,.48221,-1.0425,-.63619) * av.y;
    a1 += vec4(.071884,.0085098,.37055,-1.0748) * av.z;
    a1 += vec4(.0056429,.17522,-.20933,.11114) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(-1, 1));
    a1 += vec4(-.1942,-.079142,.14324,-.30482) * av.x;
    a1 += vec4(-.049386,-.11314,.045006,-.11806) * av.y;
    a1 += vec4(.20368,.072005,.15914,-.24774) * av.z;
    a1 += vec4(.24745,-.048016,-.21519,.19767) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(0, 1));
    a1 += vec4(.20241,-.1438,.14312,-.6744) * av.x;
    a1 += vec4(.11994,-.18971,-.001551,.096549) * av.y;
    a1 += vec4(.25304,.10205,-.50779,-.04658) * av.z;
    a1 += vec4(.27864,-.06767,-.44497,.33701) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(1, 1));
    a1 += vec4(.071179,-.0157,-.29677,-.32095) * av.x;
    a1 += vec4(.044892,-.12836,-.11579,.57774) * av.y;
    a1 += vec4(.38857,-.080932,-.025411,-.38982) * av.z;
    a1 += vec4(.15252,-.026037,.20081,.12797) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(-1, -1));
    a1 += vec4(-.028115,-.2633,-.087449,-.13999) * av.x;
    a1 += vec4(-.021343,.16046,.085487,.00031937) * av.y;
    a1 += vec4(-.11728,.024073,.22041,.27608) * av.z;
    a1 += vec4(.084342,.13633,.23063,.077625) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(0, -1));
    a1 += vec4(.032396,.29172,-.29492,.13707) * av.x;
    a1 += vec4(.18997,.37234,-.25216,-.22694) * av.y;
    a1 += vec4(-.0082232,.23878,-.13012,.27217) * av.z;
    a1 += vec4(.028094,.22334,.22111,.4459) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(1, -1));
    a1 += vec4(-.13524,-.062375,-.094025,-.026085) * av.x;
    a1 += vec4(.274,.037276,-.24713,-.24991) * av.y;
    a1 += vec4(-.080586,.086632,.26624,.28489) * av.z;
    a1 += vec4(.24995,.027427,.17428,-.20498) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(-1, 0));
    a1 += vec4(-.28193,-.41884,-.41914,.21916) * av.x;
    a1 += vec4(.11651,-.1021,-.088321,-.0054984) * av.y;
    a1 += vec4(-.015828,.089008,.22827,.060571) * av.z;
    a1 += vec4(-.14733,-.083301,.14938,-.47777) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(0, 0));
    a1 += vec4(.19245,-.19248,-.33878,-.56745) * av.x;
    a1 += vec4(.098653,.5865,-.10666,-.32803) * av.y;
    a1 += vec4(.2887,-.0093098,-.00099362,.15237) * av.z;
    a1 += vec4(.5405,.094185,.12851,.25444) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(1, 0));
    a1 += vec4(.35259,.024478,.33304,-.22385) * av.x;
    a1 += vec4(-.0065811,.1854,.077826,.17245) * av.y;
    a1 += vec4(-.24328,.1606,-.00034847,.050735) * av.z;
    a1 += vec4(.44437,-.014359,.1968,.047097) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(-1, 1));
    a1 += vec4(.15546,.013945,-.093541,-.031678) * av.x;
    a1 += vec4(.087686,-.12155,.37447,-.027817) * av.y;
    a1 += vec4(-.048403,.111,.26221,.22392) * av.z;
    a1 += vec4(-.073274,.10944,-.025474,.20425) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(0, 1));
    a1 += vec4(.11501,.067228,.28598,-.66659) * av.x;
    a1 += vec4(.29635,-.092728,-.27238,-.15869) * av.y;
    a1 += vec4(.033833,.034034,-.12392,.11446) * av.z;
    a1 += vec4(.84811,-.19848,.72508,-.16455) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(1, 1));
    a1 += vec4(-.31528,-.029342,.00072847,.53592) * av.x;
    a1 += vec4(.73637,-.037183,-.10291,-.28353) * av.y;
    a1 += vec4(-.10176,.10114,.12787,.077466) * av.z;
    a1 += vec4(.1792,-.072017,.21739,.34714) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(.26853,-.060033,-.1967,.22946) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC fsrcnnx_x2_car 16/27: 3x3 16>16, channels 9 to 12
//!HOOK LUMA
//!BIND VSA_FSRCNNX_X2_CAR_2_0
//!BIND VSA_FSRCNNX_X2_CAR_2_1
//!BIND VSA_FSRCNNX_X2_CAR_2_2
//!BIND VSA_FSRCNNX_X2_CAR_2_3
//!SAVE VSA_FSRCNNX_X2_CAR_3_2
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    vec4 a2 = vec4(-.1045,-.068724,.11772,-.19392);
    vec4 av;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(-1, -1));
    a2 += vec4(-.20138,.3418,-.050843,.20174) * av.x;
    a2 += vec4(.020307,.85186,-.00087307,-.44076) * av.y;
    a2 += vec4(.035742,.2792,-.0093115,-.049398) * av.z;
    a2 += vec4(-.07881,-.20019,-.037857,.10645) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(0, -1));
    a2 += vec4(-.23494,-.36288,-.11686,-.34709) * av.x;
    a2 += vec4(-.043527,.41426,.03826,-.71238) * av.y;
    a2 += vec4(-.017374,.17561,.20236,-.18119) * av.z;
    a2 += vec4(-.053778,.14511,.22104,.31204) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(1, -1));
    a2 += vec4(-.029969,.19088,.10652,.42238) * av.x;
    a2 += vec4(-.067874,.2229,-.008427,-.71593) * av.y;
    a2 += vec4(.048161,-.11583,-.01386,-.39745) * av.z;
    a2 += vec4(-.044487,-.16462,-.14714,.14994) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(-1, 0));
    a2 += vec4(-.066144,.32005,.13988,.5199) * av.x;
    a2 += vec4(-.053874,.27748,.089339,.054552) * av.y;
    a2 += vec4(-.16979,.07375,-.0046383,.23171) * av.z;
    a2 += vec4(-.031783,.13584,.015855,.0766) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(0, 0));
    a2 += vec4(.12615,-.10594,-.12471,-.44024) * av.x;
    a2 += vec4(-.039409,-.0084931,.093716,-.40366) * av.y;
    a2 += vec4(-.16106,-.21213,.17541,.49446) * av.z;
    a2 += vec4(-.10301,-.17877,-.18749,.083724) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(1, 0));
    a2 += vec4(.28655,-.16067,.10584,.23133) * av.x;
    a2 += vec4(-.064427,-.40538,.017866,-.33847) * av.y;
    a2 += vec4(.045273,.19246,.022688,-.23802) * av.z;
    a2 += vec4(-.0079263,.34279,-.070033,.032215) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(-1, 1));
    a2 += vec4(-.14251,-.21592,-.14379,.7104) * av.x;
    a2 += vec4(-.11621,-.65589,.0095285,.16374) * av.y;
    a2 += vec4(.097079,.06516,.0026189,.14045) * av.z;
    a2 += vec4(-.33221,-.094036,-.047706,.26665) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(0, 1));
    a2 += vec4(-.089034,-.26108,-.42918,.58033) * av.x;
    a2 += vec4(-.047274,-1.5606,-.019589,-.0098919) * av.y;
    a2 += vec4(.084796,.26547,-.037532,-.13179) * av.z;
    a2 += vec4(.05017,.34848,.08716,-.15335) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(1, 1));
    a2 += vec4(-.21174,-.0037545,-.062467,-.021233) * av.x;
    a2 += vec4(.027849,-3.047,-.036365,.11796) * av.y;
    a2 += vec4(.089896,.020218,.14067,.079147) * av.z;
    a2 += vec4(-.19749,.15515,.12287,.32641) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(-1, -1));
    a2 += vec4(-.046087,.36116,.16072,.37955) * av.x;
    a2 += vec4(-.27658,-.21123,-.094984,-.31862) * av.y;
    a2 += vec4(-.078838,.058163,-.025867,.052002) * av.z;
    a2 += vec4(.093434,.20024,.12482,-.40827) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(0, -1));
    a2 += vec4(.10503,-.55805,.37603,.44034) * av.x;
    a2 += vec4(-.18724,.42338,-.0018739,-.35299) * av.y;
    a2 += vec4(-.01514,.2475,.10725,-.35533) * av.z;
    a2 += vec4(-.016859,.12461,.12352,-.29446) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(1, -1));
    a2 += vec4(.18242,-.13847,.11595,.50769) * av.x;
    a2 += vec4(.010905,-.077435,-.20772,.0033092) * av.y;
    a2 += vec4(.041814,-.12292,.077812,-.19373) * av.z;
    a2 += vec4(.00641,.51062,-.0075302,-.49143) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(-1, 0));
    a2 += vec4(-.13183,.15507,-.062943,.34289) * av.x;
    a2 += vec4(.19308,-.039677,-.0717,.60081) * av.y;
    a2 += vec4(.059801,-.10435,.10443,-.22597) * av.z;
    a2 += vec4(.092772,-.2143,-.1259,.31918) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(0, 0));
    a2 += vec4(-.0052282,.0031261,.049388,-.64424) * av.x;
    a2 += vec4(.27774,.18685,.5972,-.78399) * av.y;
    a2 += vec4(.33531,.0022328,.050248,-.40902) * av.z;
    a2 += vec4(.48947,-.098989,-.23678,.4122) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(1, 0));
    a2 += vec4(-.43141,-.10318,-.01574,.15903) * av.x;
    a2 += vec4(-.085739,-.14066,-.042341,-.25387) * av.y;
    a2 += vec4(.087019,.24099,-.0062402,.27462) * av.z;
    a2 += vec4(.36565,.12346,.17229,.028274) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(-1, 1));
    a2 += vec4(-.0080511,.44485,.038226,-.0023965) * av.x;
    a2 += vec4(.27455,-.047009,-.21717,.21207) * av.y;
    a2 += vec4(.36874,-.29672,-.2797,.10555) * av.z;
    a2 += vec4(-.063294,.084683,-.059241,-.092563) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(0, 1));
    a2 += vec4(.077859,.37854,.16619,-.13318) * av.x;
    a2 += vec4(.21036,-.32943,-.26149,-.50408) * av.y;
    a2 += vec4(.2051,-.025899,-.29612,-.10802) * av.z;
    a2 += vec4(.35944,.10232,-.061651,-.36735) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(1, 1));
    a2 += vec4(.085394,-.1361,.057716,.12714) * av.x;
    a2 += vec4(.094401,.075208,-.10441,.24828) * av.y;
    a2 += vec4(.060688,-.098186,-.10742,.097972) * av.z;
    a2 += vec4(-.065156,-.48908,.11298,-.070441) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(-1, -1));
    a2 += vec4(.18956,-.075833,-.18139,.11713) * av.x;
    a2 += vec4(-.28203,-.075206,-.12778,-.21343) * av.y;
    a2 += vec4(-.0286,-.00036484,.016198,.067401) * av.z;
    a2 += vec4(.088051,.033296,-.10343,-.044391) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(0, -1));
    a2 += vec4(.14375,-.11096,-.025706,-.24194) * av.x;
    a2 += vec4(-.062155,.30466,-.27184,.79531) * av.y;
    a2 += vec4(-.042819,-.02178,.0069153,.08016) * av.z;
    a2 += vec4(-.13171,-.068541,.24489,.27256) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(1, -1));
    a2 += vec4(.1655,.10672,-.18825,-.15892) * av.x;
    a2 += vec4(.041364,.043336,.24825,-.13451) * av.y;
    a2 += vec4(.020843,-.061778,-.096596,.042108) * av.z;
    a2 += vec4(-.051023,-.13295,-.081856,-.15186) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(-1, 0));
    a2 += vec4(.11347,.029897,-.13557,-.02843) * av.x;
    a2 += vec4(.017471,.037194,-.12239,-.29116) * av.y;
    a2 += vec4(.20808,-.12804,.074018,.021703) * av.z;
    a2 += vec4(.1019,-.09233,-.034473,.11019) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(0, 0));
    a2 += vec4(.23349,-.19167,-.042887,.31787) * av.x;
    a2 += vec4(.78925,-.063314,-.19865,.67237) * av.y;
    a2 += vec4(.19982,.13015,-.084526,-1.039) * av.z;
    a2 += vec4(.34743,.053031,-.048231,.29378) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(1, 0));
    a2 += vec4(.17845,-.016809,-.075072,-.16775) * av.x;
    a2 += vec4(.87032,-.26093,-.1636,-.51654) * av.y;
    a2 += vec4(.13089,.031003,-.12408,.13732) * av.z;
    a2 += vec4(.12709,-.12407,.13416,-.38048) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(-1, 1));
    a2 += vec4(-.043564,-.24151,-.14189,-.0065927) * av.x;
    a2 += vec4(-.12389,.037704,-.062069,.020753) * av.y;
    a2 += vec4(.3045,.14585,-.13599,.032335) * av.z;
    a2 += vec4(.16255,-.18236,-.11572,-.010902) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(0, 1));
    a2 += vec4(.10599,.11713,-.17329,.24513) * av.x;
    a2 += vec4(.20913,-.38623,-.25998,.258) * av.y;
    a2 += vec4(.05512,.068944,.10152,.19176) * av.z;
    a2 += vec4(.097242,.043117,-.14426,-.60855) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(1, 1));
    a2 += vec4(.10036,-.25767,-.20302,.54057) * av.x;
    a2 += vec4(.081166,-.27232,-.19502,-.23547) * av.y;
    a2 += vec4(.076756,.27819,-.014502,-.11006) * av.z;
    a2 += vec4(-.10596,-.11895,-.18504,-.14265) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(-1, -1));
    a2 += vec4(.094709,.24079,-.058083,.0067786) * av.x;
    a2 += vec4(-.11268,-.12786,.055364,.37139) * av.y;
    a2 += vec4(-.040518,.16689,-.060502,-.21561) * av.z;
    a2 += vec4(.014125,-.12868,-.085674,.054751) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(0, -1));
    a2 += vec4(.016977,.11805,-.12292,-.61236) * av.x;
    a2 += vec4(-.052183,-.2469,.15787,-.1645) * av.y;
    a2 += vec4(-.2325,-.35291,-.08872,.46152) * av.z;
    a2 += vec4(-.14368,-.27006,-.07654,-.17788) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(1, -1));
    a2 += vec4(.017075,.12205,-.070966,-.51151) * av.x;
    a2 += vec4(.1181,-.14857,.15294,-.074827) * av.y;
    a2 += vec4(-.1421,.46813,.22643,-.061876) * av.z;
    a2 += vec4(-.15761,-.024506,-.0053015,-.0070531) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(-1, 0));
    a2 += vec4(-.071705,.3256,-.015386,-.093284) * av.x;
    a2 += vec4(-.081287,-.096067,-.20995,.57919) * av.y;
    a2 += vec4(.060211,-.09913,-.07592,-.10762) * av.z;
    a2 += vec4(-.1008,.25636,.20861,.049802) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(0, 0));
    a2 += vec4(-.70309,-.42205,-1.8866,-.42731) * av.x;
    a2 += vec4(.25041,-.038218,.0054894,-.36674) * av.y;
    a2 += vec4(.042573,.0056032,-.22451,-.2143) * av.z;
    a2 += vec4(.14998,.20615,-.26925,-.17985) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(1, 0));
    a2 += vec4(.021136,-.5778,-.13229,.40068) * av.x;
    a2 += vec4(-.054271,-.10451,.13229,-.066262) * av.y;
    a2 += vec4(.051753,-.11287,-.069216,.20824) * av.z;
    a2 += vec4(.040776,-.31074,-.06413,.10621) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(-1, 1));
    a2 += vec4(-.11441,-.030666,-.22653,.16485) * av.x;
    a2 += vec4(.19014,.12445,-.1263,.020658) * av.y;
    a2 += vec4(-.15518,.3193,.063883,.13043) * av.z;
    a2 += vec4(.012576,.068375,.074418,-.081366) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(0, 1));
    a2 += vec4(.39381,-.28978,-.19394,.56824) * av.x;
    a2 += vec4(.37653,.11512,-.19291,-.48854) * av.y;
    a2 += vec4(-.25487,-.058522,.093863,.33782) * av.z;
    a2 += vec4(.11735,-.0445,-.14037,-.41294) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(1, 1));
    a2 += vec4(.10068,-1.0405,-.18377,.28411) * av.x;
    a2 += vec4(.24422,.12715,-.0026699,-.27986) * av.y;
    a2 += vec4(.068167,.078232,.077916,-.16985) * av.z;
    a2 += vec4(-.0016419,.23759,-.060209,.27241) * av.w;
    a2 = max(a2, vec4(0.)) + vec4(.034751,.020267,.17306,.31209) * min(a2, vec4(0.));
    return vec4(a2);
}

//!DESC fsrcnnx_x2_car 17/27: 3x3 16>16, channels 13 to 16
//!HOOK LUMA
//!BIND VSA_FSRCNNX_X2_CAR_2_0
//!BIND VSA_FSRCNNX_X2_CAR_2_1
//!BIND VSA_FSRCNNX_X2_CAR_2_2
//!BIND VSA_FSRCNNX_X2_CAR_2_3
//!SAVE VSA_FSRCNNX_X2_CAR_3_3
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    vec4 a3 = vec4(.011222,.32528,-.056041,-.019881);
    vec4 av;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(-1, -1));
    a3 += vec4(.095095,.32606,.080548,.06779) * av.x;
    a3 += vec4(-1.9839,-.19942,-.048814,-.13896) * av.y;
    a3 += vec4(.13193,.39555,-.043572,.10189) * av.z;
    a3 += vec4(.037082,.03791,.1467,-.16349) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(0, -1));
    a3 += vec4(-.40838,.5091,.16567,.16412) * av.x;
    a3 += vec4(.089913,-.21364,-.076271,-.30075) * av.y;
    a3 += vec4(-.0047941,.17666,-.28683,-.0087328) * av.z;
    a3 += vec4(.39743,.58339,-.034874,-.32673) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(1, -1));
    a3 += vec4(-.086705,.16943,.41484,-.062437) * av.x;
    a3 += vec4(.55758,-.38384,-.97704,-.33015) * av.y;
    a3 += vec4(.36679,.29138,-.25418,-.21688) * av.z;
    a3 += vec4(-.16107,.32684,-.18597,.19421) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(-1, 0));
    a3 += vec4(-.046589,.22998,-.33605,.035419) * av.x;
    a3 += vec4(-2.4142,.053036,.049141,-.11739) * av.y;
    a3 += vec4(.15568,.23093,.20477,-.23184) * av.z;
    a3 += vec4(-.043838,-.36043,-.2076,.15583) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(0, 0));
    a3 += vec4(.14998,.060665,.013302,-.99175) * av.x;
    a3 += vec4(-.19598,.063362,.15321,.025593) * av.y;
    a3 += vec4(-.069923,.28084,.33354,-1.3004) * av.z;
    a3 += vec4(.11625,-.17144,-.24794,.1293) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(1, 0));
    a3 += vec4(-.26824,.41003,-.21117,.050491) * av.x;
    a3 += vec4(.26671,-.056779,-.056091,-.15864) * av.y;
    a3 += vec4(-.12933,-.4577,.059321,-.31263) * av.z;
    a3 += vec4(.11382,-.15881,.15397,-.093238) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(-1, 1));
    a3 += vec4(-.29478,-.28126,.013903,-.51144) * av.x;
    a3 += vec4(-1.4168,-.016366,.014671,-.028659) * av.y;
    a3 += vec4(.23096,-.26882,-.087544,-.43785) * av.z;
    a3 += vec4(.13869,-.45119,.42623,.10839) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(0, 1));
    a3 += vec4(.09981,-.59981,.14579,-.37336) * av.x;
    a3 += vec4(.29572,-.39765,.0086233,.031915) * av.y;
    a3 += vec4(-.18817,-.052435,-.15202,-.26128) * av.z;
    a3 += vec4(-.44057,.22821,.078249,-.13454) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_0_texOff(vec2(1, 1));
    a3 += vec4(.42834,-.77462,-.11505,-.024441) * av.x;
    a3 += vec4(.71389,-.039022,.028282,-.13079) * av.y;
    a3 += vec4(.028733,-.34516,-.26137,-.11573) * av.z;
    a3 += vec4(.20321,-.19216,.27287,-.032464) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(-1, -1));
    a3 += vec4(-.30289,-.21894,.095069,.0038603) * av.x;
    a3 += vec4(-.18647,-.42228,-.076606,.020144) * av.y;
    a3 += vec4(.083075,-.59668,.069217,.26201) * av.z;
    a3 += vec4(.066722,.49797,.14733,-.072149) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(0, -1));
    a3 += vec4(-.026829,-.6139,-.033389,.18085) * av.x;
    a3 += vec4(.1074,-.46944,.12395,.33075) * av.y;
    a3 += vec4(.060454,-.26185,-.090756,.063453) * av.z;
    a3 += vec4(-.26242,.60302,.19306,.042537) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(1, -1));
    a3 += vec4(.22712,-.49435,.49748,.28395) * av.x;
    a3 += vec4(-.016093,.11932,.22393,-.0077653) * av.y;
    a3 += vec4(-.018235,-.46176,-.14124,-.11657) * av.z;
    a3 += vec4(-.025539,.19637,.21301,.069763) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(-1, 0));
    a3 += vec4(.095222,.28309,-.20699,-.62652) * av.x;
    a3 += vec4(-.4919,-.034298,.38058,.64614) * av.y;
    a3 += vec4(.065308,-.90026,.074602,.031531) * av.z;
    a3 += vec4(.045921,.017626,.075611,-.28188) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(0, 0));
    a3 += vec4(.21613,-.27451,-.26844,.18696) * av.x;
    a3 += vec4(.14115,.096505,-.44284,-.02913) * av.y;
    a3 += vec4(-.23766,-.50708,-.19102,-.097418) * av.z;
    a3 += vec4(-.027735,.021287,-.18766,-.13333) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(1, 0));
    a3 += vec4(.37623,.012383,-.39973,-.021829) * av.x;
    a3 += vec4(.060656,.21152,-.24166,-.12456) * av.y;
    a3 += vec4(-.011172,-.70178,.030504,.24836) * av.z;
    a3 += vec4(-.2333,.17927,-.12239,.12505) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(-1, 1));
    a3 += vec4(-.42044,.41776,-.34835,-.33691) * av.x;
    a3 += vec4(.11758,.20374,-.19186,.22012) * av.y;
    a3 += vec4(.44745,-.53655,-.53109,-.3262) * av.z;
    a3 += vec4(-.13108,-.24372,-.21351,.27419) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(0, 1));
    a3 += vec4(.19095,.62586,-.19732,.097394) * av.x;
    a3 += vec4(-.074976,.062951,-.12421,-.15608) * av.y;
    a3 += vec4(-.20557,.20434,-.33499,.25084) * av.z;
    a3 += vec4(-.079746,-.16387,-.086039,.14472) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_1_texOff(vec2(1, 1));
    a3 += vec4(.039584,.1209,-.16457,-.0033868) * av.x;
    a3 += vec4(.097377,.095147,-.22094,-.096595) * av.y;
    a3 += vec4(-.061953,.12975,-.10427,-.076802) * av.z;
    a3 += vec4(.33752,-.18943,-.26235,.23183) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(-1, -1));
    a3 += vec4(-.20802,-.47368,-.13213,.42483) * av.x;
    a3 += vec4(-.12703,-.22305,.13409,-.17821) * av.y;
    a3 += vec4(.28391,.1627,-.090973,-.073128) * av.z;
    a3 += vec4(.02335,.089098,.1072,.086093) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(0, -1));
    a3 += vec4(.19226,-.40221,-.12458,.028625) * av.x;
    a3 += vec4(-.38665,-.37878,.35936,-.10698) * av.y;
    a3 += vec4(-.042394,-.31937,-.32436,.21317) * av.z;
    a3 += vec4(-.62904,.043239,.1277,-.11436) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(1, -1));
    a3 += vec4(.072626,-.36261,-.42434,.016893) * av.x;
    a3 += vec4(-.3444,-.035191,.38872,.4127) * av.y;
    a3 += vec4(.078863,-.52066,.36581,.022853) * av.z;
    a3 += vec4(.39931,-.24628,.42571,.3157) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(-1, 0));
    a3 += vec4(-.1106,-.042595,-.13035,.49044) * av.x;
    a3 += vec4(-.18324,-.05831,-.1059,.63651) * av.y;
    a3 += vec4(.099771,.1799,-.10225,.12642) * av.z;
    a3 += vec4(.097409,-.15728,.073397,.096384) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(0, 0));
    a3 += vec4(-.3626,-.19439,.2444,.44513) * av.x;
    a3 += vec4(.0663,.044029,.12502,-.30159) * av.y;
    a3 += vec4(.32587,-.19384,-.31954,-.037293) * av.z;
    a3 += vec4(-.33157,.27319,-.03151,.34317) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(1, 0));
    a3 += vec4(-.12145,-.63434,-.024961,.06124) * av.x;
    a3 += vec4(-.21836,.18352,-.28236,.46639) * av.y;
    a3 += vec4(-.046081,-.59736,-.44693,.1106) * av.z;
    a3 += vec4(.14025,.30296,.054695,.0088747) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(-1, 1));
    a3 += vec4(-.1844,.17429,-.071594,.11331) * av.x;
    a3 += vec4(.050562,-.019332,-.022136,-.039879) * av.y;
    a3 += vec4(-.026834,.3524,-.34665,.16905) * av.z;
    a3 += vec4(.078504,.34041,-.16131,.24478) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(0, 1));
    a3 += vec4(.069374,-.27554,-.14484,.13586) * av.x;
    a3 += vec4(-.016286,-.092086,-.086457,.081586) * av.y;
    a3 += vec4(.071721,.75079,.038739,-.022488) * av.z;
    a3 += vec4(.13195,-.53771,-.09931,.1053) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_2_texOff(vec2(1, 1));
    a3 += vec4(-.056211,-.64782,.26773,.0042655) * av.x;
    a3 += vec4(.16565,-.25771,-.14188,.30764) * av.y;
    a3 += vec4(-.026056,.27189,.17958,.17932) * av.z;
    a3 += vec4(.013963,-.12249,-.16693,.17315) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(-1, -1));
    a3 += vec4(-1.1416,-.2334,-.041972,-.11512) * av.x;
    a3 += vec4(-.13798,-.057378,.060423,-.22794) * av.y;
    a3 += vec4(.097141,-.10102,-.090864,-.22202) * av.z;
    a3 += vec4(-.014701,-.35463,.17929,-.24122) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(0, -1));
    a3 += vec4(.0088797,.14659,-.58597,-.099055) * av.x;
    a3 += vec4(.10107,-.046749,.30103,.34328) * av.y;
    a3 += vec4(-.083311,-.052256,-.18001,-.047704) * av.z;
    a3 += vec4(-.24713,-.73443,-.11383,-.20374) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(1, -1));
    a3 += vec4(.4324,-.079991,1.1288,.037193) * av.x;
    a3 += vec4(-.03313,.069879,.28371,.10262) * av.y;
    a3 += vec4(.16934,-.19228,.34327,.084759) * av.z;
    a3 += vec4(.040158,-.36164,.27865,-.062859) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(-1, 0));
    a3 += vec4(-.87855,-.020198,-.051315,.2854) * av.x;
    a3 += vec4(-.18194,-.058499,-.0047652,-.16255) * av.y;
    a3 += vec4(-.089672,-.41387,-.058015,-.16615) * av.z;
    a3 += vec4(.53024,-.0078677,.016577,-.61031) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(0, 0));
    a3 += vec4(-.20764,.1633,-.041983,.034145) * av.x;
    a3 += vec4(.084792,-.37215,.13211,-.065346) * av.y;
    a3 += vec4(.037872,-.46856,-.19655,-.29709) * av.z;
    a3 += vec4(.011958,-.14307,-.39271,-.74938) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(1, 0));
    a3 += vec4(.30564,.11565,-1.325,-.049296) * av.x;
    a3 += vec4(-.087933,-.20878,-.52035,.015957) * av.y;
    a3 += vec4(-.024295,-.048003,-.2731,-.0022322) * av.z;
    a3 += vec4(-.020691,.019187,-.014921,-.19799) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(-1, 1));
    a3 += vec4(-.53818,-.67299,-.037947,-.21417) * av.x;
    a3 += vec4(-.21805,.0051361,-.0062198,.37714) * av.y;
    a3 += vec4(-.14808,.46994,.085268,-.209) * av.z;
    a3 += vec4(-.44549,-.017641,-.22809,-.42424) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(0, 1));
    a3 += vec4(-.052781,.049909,-.45686,-.18095) * av.x;
    a3 += vec4(.015597,.39985,.19575,.031098) * av.y;
    a3 += vec4(.017371,.44383,.26378,-.1572) * av.z;
    a3 += vec4(-.086377,-.12236,-.11439,-.69277) * av.w;
    av = VSA_FSRCNNX_X2_CAR_2_3_texOff(vec2(1, 1));
    a3 += vec4(.49909,.044619,-.34697,-.019704) * av.x;
    a3 += vec4(-.16211,.20772,-.31843,.018246) * av.y;
    a3 += vec4(-.25664,.13985,.055188,-.042592) * av.z;
    a3 += vec4(-.095623,-.032372,-.10143,-.27449) * av.w;
    a3 = max(a3, vec4(0.)) + vec4(.017131,.01421,-.18655,.22747) * min(a3, vec4(0.));
    return vec4(a3);
}

//!DESC fsrcnnx_x2_car 18/27: 3x3 16>16, channels 1 to 4
//!HOOK LUMA
//!BIND VSA_FSRCNNX_X2_CAR_3_0
//!BIND VSA_FSRCNNX_X2_CAR_3_1
//!BIND VSA_FSRCNNX_X2_CAR_3_2
//!BIND VSA_FSRCNNX_X2_CAR_3_3
//!SAVE VSA_FSRCNNX_X2_CAR_4_0
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(.17487,.31568,-.0059585,.2334);
    vec4 av;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(-1, -1));
    a0 += vec4(.031026,.048617,-.47422,-.14151) * av.x;
    a0 += vec4(.037645,.0030229,-.050108,-.14639) * av.y;
    a0 += vec4(-.42292,.12852,.01692,.034948) * av.z;
    a0 += vec4(.087749,.046008,.16067,-.15184) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(0, -1));
    a0 += vec4(-.2307,.15392,-.21047,-.22834) * av.x;
    a0 += vec4(-.13298,.047085,.24144,-.36437) * av.y;
    a0 += vec4(-.3556,-.07163,-.62106,.19798) * av.z;
    a0 += vec4(.669,.029823,-.088513,-.34973) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(1, -1));
    a0 += vec4(.13327,.055452,-.13596,.057856) * av.x;
    a0 += vec4(.1401,.21262,-.51098,-.038677) * av.y;
    a0 += vec4(.049941,-.25162,-.018094,-.2668) * av.z;
    a0 += vec4(-.1654,.11654,-.086104,-.14594) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(-1, 0));
    a0 += vec4(-.042555,-.45001,.26073,.29473) * av.x;
    a0 += vec4(-.086338,-.061412,-.29115,-.22138) * av.y;
    a0 += vec4(-.0010282,.27228,-.10303,-.29638) * av.z;
    a0 += vec4(.21061,.080956,-.18887,-.50394) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(0, 0));
    a0 += vec4(.052475,.00019071,.010234,.011355) * av.x;
    a0 += vec4(.16117,-.055706,-.24758,.097772) * av.y;
    a0 += vec4(-.21444,.38005,.069095,-.043336) * av.z;
    a0 += vec4(.029357,-.33011,.18727,.46856) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(1, 0));
    a0 += vec4(.098853,.05618,-.12263,-.22353) * av.x;
    a0 += vec4(.14725,-.040997,-.21788,-.31033) * av.y;
    a0 += vec4(.054005,-.082875,-.15099,-.01031) * av.z;
    a0 += vec4(-.12167,.061773,.28419,-.4589) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(-1, 1));
    a0 += vec4(-.026918,-.038592,-.16422,-.34148) * av.x;
    a0 += vec4(-.13999,-.27444,-.13384,-.41921) * av.y;
    a0 += vec4(.027262,.021155,-.14747,.19593) * av.z;
    a0 += vec4(-.12448,.057255,.095509,-.048704) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(0, 1));
    a0 += vec4(.012603,-.19008,.059111,-.24907) * av.x;
    a0 += vec4(-.048412,-.28978,.019269,-.25558) * av.y;
    a0 += vec4(.037346,-.0024779,-.078697,.052383) * av.z;
    a0 += vec4(.017039,.018507,-.071207,-.12923) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(1, 1));
    a0 += vec4(.043657,.019523,.16779,.13755) * av.x;
    a0 += vec4(-.13141,-.1724,-.13275,-.15932) * av.y;
    a0 += vec4(-.020261,-.010254,-.10902,.025022) * av.z;
    a0 += vec4(.10873,.12121,.23394,.032978) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(-1, -1));
    a0 += vec4(-.2522,-.074825,.15115,.23628) * av.x;
    a0 += vec4(.00081421,.040718,-.1087,-.029167) * av.y;
    a0 += vec4(.13759,-.0027696,-.15485,-.034429) * av.z;
    a0 += vec4(-.18016,-.021833,.22328,.30555) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(0, -1));
    a0 += vec4(.063671,.16896,.12527,.051451) * av.x;
    a0 += vec4(.26924,.011331,-.089867,.10026) * av.y;
    a0 += vec4(-.40976,-.22936,.080338,.055941) * av.z;
    a0 += vec4(-.28934,.15053,-.37387,-.016294) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(1, -1));
    a0 += vec4(.12076,.064999,.026089,-.11269) * av.x;
    a0 += vec4(.16965,-.018524,.082238,-.32197) * av.y;
    a0 += vec4(-.49609,-.038829,-.21291,-.029504) * av.z;
    a0 += vec4(.10237,-.014378,.083443,.073105) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(-1, 0));
    a0 += vec4(-.0028784,.21257,-.084682,-.64646) * av.x;
    a0 += vec4(-.023859,.074543,-.19568,-.25645) * av.y;
    a0 += vec4(-.14216,-.13635,-.028384,-.16063) * av.z;
    a0 += vec4(-.22982,.2914,-.50572,-.26368) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(0, 0));
    a0 += vec4(.046646,.12321,.095151,.060191) * av.x;
    a0 += vec4(-.1636,.045305,-.51539,.20563) * av.y;
    a0 += vec4(-.26506,-.055617,-.070911,-.66228) * av.z;
    a0 += vec4(.015884,.29169,-.19022,.41501) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(1, 0));
    a0 += vec4(.07062,-.015025,.0010257,.025458) * av.x;
    a0 += vec4(.14398,-.24157,.053291,.23844) * av.y;
    a0 += vec4(-.089083,.025735,.17148,.055102) * av.z;
    a0 += vec4(.1106,.012655,.1387,-.16194) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(-1, 1));
    a0 += vec4(.061838,-.026247,.046891,.067059) * av.x;
    a0 += vec4(-.040454,.13235,.023249,-.012634) * av.y;
    a0 += vec4(.0086052,-.047165,.092111,-.22279) * av.z;
    a0 += vec4(.20907,.12406,.12441,-.0079502) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(0, 1));
    a0 += vec4(.05489,.10015,-.42155,-.098591) * av.x;
    a0 += vec4(.041454,.36204,-.22755,-.50235) * av.y;
    a0 += vec4(.044897,-.062584,.18866,-.14982) * av.z;
    a0 += vec4(.040248,.16568,.012327,.03726) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(1, 1));
    a0 += vec4(.044366,.082038,-.052918,.27868) * av.x;
    a0 += vec4(-.025064,.014696,.016587,-.27015) * av.y;
    a0 += vec4(.0023802,-.054143,-.12178,-.17032) * av.z;
    a0 += vec4(-.013425,.20487,-.0010579,.18926) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(-1, -1));
    a0 += vec4(.026894,-.029958,-.13103,-.38914) * av.x;
    a0 += vec4(.11531,.096383,.12979,.024501) * av.y;
    a0 += vec4(-.067111,-.028795,-.098299,-.08191) * av.z;
    a0 += vec4(.2886,.22303,.084689,.17476) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(0, -1));
    a0 += vec4(.56434,.086813,-.53382,-.21124) * av.x;
    a0 += vec4(.24967,.17955,.086905,-.026648) * av.y;
    a0 += vec4(.172,.0036957,-.066881,-.33709) * av.z;
    a0 += vec4(.41626,.34727,.57839,-.052977) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(1, -1));
    a0 += vec4(.013596,.066158,.064006,.53765) * av.x;
    a0 += vec4(.29958,.26282,.30124,.017663) * av.y;
    a0 += vec4(-.21304,.042758,-.40742,.098403) * av.z;
    a0 += vec4(.48857,.2982,-.15037,.33557) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(-1, 0));
    a0 += vec4(.047884,.0099973,-.31418,-.30438) * av.x;
    a0 += vec4(.15184,.084788,.16105,.17276) * av.y;
    a0 += vec4(.085631,.053237,-.19591,-.3355) * av.z;
    a0 += vec4(.19932,-.18034,.18795,.28908) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(0, 0));
    a0 += vec4(-.091068,-.39727,-.38461,-.07465) * av.x;
    a0 += vec4(.3223,.15385,.044909,.13075) * av.y;
    a0 += vec4(-.20027,-.28647,-.54654,-.82914) * av.z;
    a0 += vec4(.17614,.13683,.23692,.18903) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(1, 0));
    a0 += vec4(-.1211,.018,.20598,-.12782) * av.x;
    a0 += vec4(.25152,.28172,.2026,.19796) * av.y;
    a0 += vec4(-.17758,.1036,-.08639,.23649) * av.z;
    a0 += vec4(.18433,.17854,.026333,.36614) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(-1, 1));
    a0 += vec4(.042085,-.017002,-.13058,-.081734) * av.x;
    a0 += vec4(.22293,.21861,.081882,.16621) * av.y;
    a0 += vec4(-.019653,-.11758,-.34749,.3115) * av.z;
    a0 += vec4(-.058993,.03547,-.16856,.38584) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(0, 1));
    a0 += vec4(-.10676,.10607,.015854,.11474) * av.x;
    a0 += vec4(.25204,.1679,-.0062949,.11638) * av.y;
    a0 += vec4(-.016634,.048224,.069757,.05362) * av.z;
    a0 += vec4(-.0016798,.18082,-.12362,.26665) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(1, 1));
    a0 += vec4(.07368,.15799,.29679,.026458) * av.x;
    a0 += vec4(.41326,.37515,.066811,.20379) * av.y;
    a0 += vec4(.015355,.058293,-.13888,-.16794) * av.z;
    a0 += vec4(.14511,.047834,.053918,.36262) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(-1, -1));
    a0 += vec4(.3099,.2928,.25712,.038779) * av.x;
    a0 += vec4(-.20076,.12451,.12794,.10878) * av.y;
    a0 += vec4(-.11659,-.02093,-.090177,-.19069) * av.z;
    a0 += vec4(.12737,.0068451,.19379,.17652) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(0, -1));
    a0 += vec4(.22029,.20537,.26645,.1659) * av.x;
    a0 += vec4(-.11145,.18246,.10451,-.58904) * av.y;
    a0 += vec4(.06246,.082355,-.39443,-.47263) * av.z;
    a0 += vec4(-.12074,.12345,.35203,.2295) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(1, -1));
    a0 += vec4(.22666,.17531,.27299,.13337) * av.x;
    a0 += vec4(.14249,-.0068484,.01722,.38156) * av.y;
    a0 += vec4(.025515,.039782,-.27648,-.35266) * av.z;
    a0 += vec4(-.21083,.22276,.24335,-.13205) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(-1, 0));
    a0 += vec4(.2099,.13161,.021755,-.029425) * av.x;
    a0 += vec4(.074105,.053715,.12168,-.001376) * av.y;
    a0 += vec4(-.21103,-.23873,-.094444,-.091778) * av.z;
    a0 += vec4(-.0118,-.0017337,.17681,-.058633) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(0, 0));
    a0 += vec4(.15622,.1507,-.10952,.0067435) * av.x;
    a0 += vec4(-.015248,.045747,-.19532,.04131) * av.y;
    a0 += vec4(-.0064811,.014714,.022626,-.37157) * av.z;
    a0 += vec4(-.010646,.070621,-.039654,.24008) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(1, 0));
    a0 += vec4(.17206,.16087,.059546,.055281) * av.x;
    a0 += vec4(.011413,.15473,-.061041,.0064394) * av.y;
    a0 += vec4(.018939,-.026193,-.092476,-.18277) * av.z;
    a0 += vec4(.081675,.2473,-.016741,-.32204) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(-1, 1));
    a0 += vec4(.31498,.25127,.19177,.041776) * av.x;
    a0 += vec4(-.00095643,.05415,-.19281,.047321) * av.y;
    a0 += vec4(-.078301,-.15015,-.21768,-.1395) * av.z;
    a0 += vec4(.072982,.060527,.034992,.026484) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(0, 1));
    a0 += vec4(.26787,.1404,.020042,-.023438) * av.x;
    a0 += vec4(-.086725,-.038907,-.02423,.058078) * av.y;
    a0 += vec4(.063609,-.021418,-.070379,-.15067) * av.z;
    a0 += vec4(-.012322,.012578,.31932,-.06669) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(1, 1));
    a0 += vec4(.16264,.05952,.038256,-.10408) * av.x;
    a0 += vec4(.083879,.015998,.014977,.14873) * av.y;
    a0 += vec4(-.055123,.011963,-.10664,-.21056) * av.z;
    a0 += vec4(.17507,.1322,-.23341,.031039) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(-.052106,-.040211,.066767,.059471) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC fsrcnnx_x2_car 19/27: 3x3 16>16, channels 5 to 8
//!HOOK LUMA
//!BIND VSA_FSRCNNX_X2_CAR_3_0
//!BIND VSA_FSRCNNX_X2_CAR_3_1
//!BIND VSA_FSRCNNX_X2_CAR_3_2
//!BIND VSA_FSRCNNX_X2_CAR_3_3
//!SAVE VSA_FSRCNNX_X2_CAR_4_1
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(-.076226,-.38546,-.17762,-.21475);
    vec4 av;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(-1, -1));
    a1 += vec4(-.60187,-.39681,.049318,.02819) * av.x;
    a1 += vec4(.089464,-.29077,-.022821,-.11995) * av.y;
    a1 += vec4(-.068246,-.030076,-.034113,.025925) * av.z;
    a1 += vec4(.19347,-.0084333,-.040404,.033605) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(0, -1));
    a1 += vec4(-.4705,-.12257,.08497,-.24148) * av.x;
    a1 += vec4(.0086106,.21121,-.07238,-.10789) * av.y;
    a1 += vec4(.15022,.26674,.077702,.23562) * av.z;
    a1 += vec4(.046524,-.3951,.035902,-.21607) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(1, -1));
    a1 += vec4(.11019,-.083386,.049891,-.010468) * av.x;
    a1 += vec4(-.048132,-.38793,.1553,-.070374) * av.y;
    a1 += vec4(.20258,.10258,.013163,.22382) * av.z;
    a1 += vec4(-.052238,-.078663,-.050623,-.18406) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(-1, 0));
    a1 += vec4(-.44881,-.29639,-.11449,-.163) * av.x;
    a1 += vec4(-.33969,-.13413,.040481,.23267) * av.y;
    a1 += vec4(.044983,.25121,-.023558,.019202) * av.z;
    a1 += vec4(.10023,-.089664,-.045998,.01103) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(0, 0));
    a1 += vec4(-.4762,.23041,-.18296,-.071079) * av.x;
    a1 += vec4(-.39338,.1734,.29956,.17154) * av.y;
    a1 += vec4(-.91117,.10297,.22272,-.13193) * av.z;
    a1 += vec4(.31602,.071054,.013223,.25606) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(1, 0));
    a1 += vec4(.068745,-.047198,-.033902,-.036444) * av.x;
    a1 += vec4(.071744,.014594,.052402,.12321) * av.y;
    a1 += vec4(.00051342,-.17761,.056777,.029758) * av.z;
    a1 += vec4(-.34066,-.2061,-.10249,.16658) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(-1, 1));
    a1 += vec4(.22267,.24092,.098745,.20076) * av.x;
    a1 += vec4(.11058,-.042124,.03311,-.19321) * av.y;
    a1 += vec4(.027739,-.47941,-.074367,-.03483) * av.z;
    a1 += vec4(-.097023,-.31144,.14893,.00022124) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(0, 1));
    a1 += vec4(.12567,.016739,.16536,.058091) * av.x;
    a1 += vec4(.29067,-.31894,.095536,-.1332) * av.y;
    a1 += vec4(.17746,-.12346,.042618,-.012242) * av.z;
    a1 += vec4(-.2394,-.031618,-.12369,-.037899) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(1, 1));
    a1 += vec4(.2786,-.080375,.061051,.021055) * av.x;
    a1 += vec4(.14348,-.79772,.25544,-.14527) * av.y;
    a1 += vec4(.081295,-.14173,.10835,-.14613) * av.z;
    a1 += vec4(-.14612,.017655,.018835,-.043054) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(-1, -1));
    a1 += vec4(.29106,.19493,-.22932,.0094074) * av.x;
    a1 += vec4(.048019,-.084192,.039322,.061744) * av.y;
    a1 += vec4(-.36353,-.30032,.037819,-.015898) * av.z;
    a1 += vec4(-.2303,.38589,-.071268,-.21147) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(0, -1));
    a1 += vec4(-.36427,.13928,-.11437,.055705) * av.x;
    a1 += vec4(-.017889,-.059485,-.0039445,-.020094) * av.y;
    a1 += vec4(.20008,.094375,-.065826,.039979) * av.z;
    a1 += vec4(-.50047,.0017026,.098064,-.051549) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(1, -1));
    a1 += vec4(-.12165,-.12815,-.033452,-.13774) * av.x;
    a1 += vec4(-.060537,-.27936,.080182,-.18014) * av.y;
    a1 += vec4(-.34733,-.14775,.023544,.10302) * av.z;
    a1 += vec4(.32312,.15896,.0048595,.027607) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(-1, 0));
    a1 += vec4(-.12915,.48916,-.13095,.04451) * av.x;
    a1 += vec4(-.22996,.070463,.027724,.02197) * av.y;
    a1 += vec4(-.39297,-.4989,.02995,-.03622) * av.z;
    a1 += vec4(.096205,.72663,-.0087859,-.054514) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(0, 0));
    a1 += vec4(-.59062,.20092,-.37069,-.26212) * av.x;
    a1 += vec4(-.28677,.0092068,-.12622,.015677) * av.y;
    a1 += vec4(.25903,-.42191,.30884,-.084772) * av.z;
    a1 += vec4(-.56415,.20689,.16579,-.11934) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(1, 0));
    a1 += vec4(.15041,.14887,.025199,.010718) * av.x;
    a1 += vec4(.23468,-.27672,-.091268,.27697) * av.y;
    a1 += vec4(-.46261,.10239,-.11862,-.016436) * av.z;
    a1 += vec4(-.18037,-.29281,.1229,-.051362) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(-1, 1));
    a1 += vec4(.0022678,-5.428e-5,.10128,-.24816) * av.x;
    a1 += vec4(-.15571,-.23247,-.014331,-.02253) * av.y;
    a1 += vec4(-.11372,-.2231,.029258,.061778) * av.z;
    a1 += vec4(-.22028,.32191,.031006,-.10921) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(0, 1));
    a1 += vec4(.093167,.067231,.0066491,-.17472) * av.x;
    a1 += vec4(-.28988,.51128,-.30503,.083489) * av.y;
    a1 += vec4(-.22164,-.035727,.046278,.082196) * av.z;
    a1 += vec4(.42855,.039726,-.012361,-.25237) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(1, 1));
    a1 += vec4(.081952,.06498,.10929,-.014776) * av.x;
    a1 += vec4(-.28525,-.45268,.063421,-.14361) * av.y;
    a1 += vec4(-.064554,-.29982,-.060049,.085556) * av.z;
    a1 += vec4(-.19989,.23424,.071281,-.11235) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(-1, -1));
    a1 += vec4(.13709,.10839,-.1011,-.11003) * av.x;
    a1 += vec4(.075052,-.052824,-.016353,-.01987) * av.y;
    a1 += vec4(-.10394,-.26908,-.041037,-.017266) * av.z;
    a1 += vec4(.012956,-.23438,-.086521,.052864) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(0, -1));
    a1 += vec4(-.59331,-.31301,.11857,-.39048) * av.x;
    a1 += vec4(.15312,-.12968,-.064585,-.024653) * av.y;
    a1 += vec4(-.31936,-.66737,-.093708,-.18091) * av.z;
    a1 += vec4(.2701,.40586,.078064,-.1328) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(1, -1));
    a1 += vec4(-.33497,.038865,-.071328,-.076944) * av.x;
    a1 += vec4(.055849,-.055982,-.043576,-.032354) * av.y;
    a1 += vec4(-.17892,.13998,-.021997,.011384) * av.z;
    a1 += vec4(.28717,-.14204,-.039137,.033268) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(-1, 0));
    a1 += vec4(-.28164,-.45959,.12186,.032603) * av.x;
    a1 += vec4(.016102,.065551,-.067285,-.10858) * av.y;
    a1 += vec4(-.043305,.087699,-.061338,-.064227) * av.z;
    a1 += vec4(.2006,-.13395,-.09711,-.11439) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(0, 0));
    a1 += vec4(.57863,-.3184,.1809,.051125) * av.x;
    a1 += vec4(.064833,-.087041,-.036969,-.096361) * av.y;
    a1 += vec4(-.61874,-.23807,.1923,.061751) * av.z;
    a1 += vec4(-.12833,.16216,.21723,.18716) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(1, 0));
    a1 += vec4(-.38598,-.5509,.13162,-.34941) * av.x;
    a1 += vec4(.047076,.050666,-.024924,-.1392) * av.y;
    a1 += vec4(-.20652,-.14902,-.15128,-.038912) * av.z;
    a1 += vec4(.076395,.023854,-.20377,-.19914) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(-1, 1));
    a1 += vec4(-.29813,-.5498,.0074041,-.065532) * av.x;
    a1 += vec4(.0025924,.026499,-.021969,-.064692) * av.y;
    a1 += vec4(-.22206,-.65015,.051271,-.09521) * av.z;
    a1 += vec4(.16526,.37222,.090107,-.060804) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(0, 1));
    a1 += vec4(-.26599,-.19356,-.063274,.025518) * av.x;
    a1 += vec4(.088144,-.14155,-.027159,.016573) * av.y;
    a1 += vec4(-.30923,.7746,-.036268,-.18559) * av.z;
    a1 += vec4(.089517,.44439,-.033829,-.059347) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(1, 1));
    a1 += vec4(-.057457,.24449,-.16581,.27552) * av.x;
    a1 += vec4(.13946,.056832,-.033656,-.052725) * av.y;
    a1 += vec4(-.092128,.041533,-.075018,-.10655) * av.z;
    a1 += vec4(.21248,.005313,.10536,-.011643) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(-1, -1));
    a1 += vec4(.17437,-.016434,-.084119,-.059154) * av.x;
    a1 += vec4(.11305,.3103,-.315,-.16882) * av.y;
    a1 += vec4(-.096925,-.021446,.043985,-.077878) * av.z;
    a1 += vec4(-.14427,.05093,-.036898,.10297) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(0, -1));
    a1 += vec4(.19328,-.029766,-.037471,-.094116) * av.x;
    a1 += vec4(-.31899,-.20931,.060423,-.12686) * av.y;
    a1 += vec4(-.22127,-.20341,.09593,-.17657) * av.z;
    a1 += vec4(-.055749,.17265,-.20108,.072647) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(1, -1));
    a1 += vec4(.15915,-.090024,-.025767,-.060679) * av.x;
    a1 += vec4(-.058371,-.077523,.0012732,-.056966) * av.y;
    a1 += vec4(-.23179,-.091686,.087497,-.038088) * av.z;
    a1 += vec4(-.31154,-.13435,.052073,-.10728) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(-1, 0));
    a1 += vec4(-.04232,-.16037,.022381,.06676) * av.x;
    a1 += vec4(-.27459,.14396,-.011599,-.19408) * av.y;
    a1 += vec4(-.22715,-.053483,.010139,.10095) * av.z;
    a1 += vec4(.13798,.33054,-.019517,-.30092) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(0, 0));
    a1 += vec4(-.055661,-.11653,-.014133,.074531) * av.x;
    a1 += vec4(-.16976,.14439,-.065347,-.31435) * av.y;
    a1 += vec4(.02573,.085539,-.093725,.029215) * av.z;
    a1 += vec4(-.34969,.19315,-.044865,-.24022) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(1, 0));
    a1 += vec4(.12116,-.036178,-.024282,.05663) * av.x;
    a1 += vec4(-.23037,-.16284,-.051835,-.32078) * av.y;
    a1 += vec4(-.33153,-.068107,-.084273,-.059467) * av.z;
    a1 += vec4(-.27386,.14511,-.12369,.1082) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(-1, 1));
    a1 += vec4(-.019955,-.040059,-.096048,-.071644) * av.x;
    a1 += vec4(-.021396,.24111,-.10813,-.16157) * av.y;
    a1 += vec4(-.11065,-.30346,.00078586,.025384) * av.z;
    a1 += vec4(-.027386,.3042,.021277,.078771) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(0, 1));
    a1 += vec4(-.044037,-.1321,-.044437,-.09194) * av.x;
    a1 += vec4(.03321,-.12274,.0030682,-.01436) * av.y;
    a1 += vec4(-.32083,-.31958,.018869,.080264) * av.z;
    a1 += vec4(-.14282,.095644,-.056799,-.012523) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(1, 1));
    a1 += vec4(.033206,.01551,-.015227,-.010518) * av.x;
    a1 += vec4(.05085,-.05684,-.055649,-.30853) * av.y;
    a1 += vec4(-.26976,-.21317,.059869,-.036472) * av.z;
    a1 += vec4(.08438,.071791,-.079756,-.18881) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(.086009,.048958,-.1789,.019143) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC fsrcnnx_x2_car 20/27: 3x3 16>16, channels 9 to 12
//!HOOK LUMA
//!BIND VSA_FSRCNNX_X2_CAR_3_0
//!BIND VSA_FSRCNNX_X2_CAR_3_1
//!BIND VSA_FSRCNNX_X2_CAR_3_2
//!BIND VSA_FSRCNNX_X2_CAR_3_3
//!SAVE VSA_FSRCNNX_X2_CAR_4_2
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    vec4 a2 = vec4(-.44825,-.28518,-.2192,.044479);
    vec4 av;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(-1, -1));
    a2 += vec4(-.0012347,.22843,.27155,-.032477) * av.x;
    a2 += vec4(-.056807,-.1912,.12889,-.077964) * av.y;
    a2 += vec4(-.072133,.03197,.21998,-.28577) * av.z;
    a2 += vec4(-.1146,-.19267,-.055422,-.055703) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(0, -1));
    a2 += vec4(.54233,.018991,-.35634,-.24925) * av.x;
    a2 += vec4(.099316,.42063,-.010993,-.19928) * av.y;
    a2 += vec4(-.67787,-.58892,-.12657,-.13326) * av.z;
    a2 += vec4(-.4438,-.15938,-.20203,-.19013) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(1, -1));
    a2 += vec4(-.034137,-.1631,-.016591,.048902) * av.x;
    a2 += vec4(.29502,.097191,-.0049716,-.049415) * av.y;
    a2 += vec4(-.34237,-.16608,.07175,-.14108) * av.z;
    a2 += vec4(-.22506,-.11245,-.066679,.011862) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(-1, 0));
    a2 += vec4(-.82439,.01197,-.005361,.059524) * av.x;
    a2 += vec4(-.36422,.19343,-.035258,-.098146) * av.y;
    a2 += vec4(-.033712,-.20574,.0063592,.32135) * av.z;
    a2 += vec4(-.28735,.032998,.15474,.093971) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(0, 0));
    a2 += vec4(-.047037,.14171,-.12249,.29858) * av.x;
    a2 += vec4(-.63495,.27355,.16775,.20259) * av.y;
    a2 += vec4(.25824,-.34208,-.30972,.24088) * av.z;
    a2 += vec4(-.13818,-.48784,.15043,.0091256) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(1, 0));
    a2 += vec4(-.14449,.074801,-.025279,.31521) * av.x;
    a2 += vec4(-.083099,-.17354,.042719,.21384) * av.y;
    a2 += vec4(.019989,.25187,-.0091135,.0092949) * av.z;
    a2 += vec4(-.50567,-.40057,.11001,-.08269) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(-1, 1));
    a2 += vec4(.1753,.10903,-.040586,-.20045) * av.x;
    a2 += vec4(.17111,.092847,-.084081,.24677) * av.y;
    a2 += vec4(-.31798,.073453,.15651,-.18724) * av.z;
    a2 += vec4(.029824,.22534,.020801,.10827) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(0, 1));
    a2 += vec4(-.26702,.26859,.029812,-.26988) * av.x;
    a2 += vec4(-.027975,-.62947,.098993,-.1403) * av.y;
    a2 += vec4(.14849,-.2292,.077448,-.17085) * av.z;
    a2 += vec4(.038934,-.1438,-.13799,.121) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(1, 1));
    a2 += vec4(.032316,.16119,.11709,-.27263) * av.x;
    a2 += vec4(-.10339,.068079,-.029153,-.2517) * av.y;
    a2 += vec4(.13149,.34834,.08065,.1692) * av.z;
    a2 += vec4(-.34818,-.026224,-.092381,.11589) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(-1, -1));
    a2 += vec4(-.48285,.063331,-.013096,.14981) * av.x;
    a2 += vec4(-.29349,-.038012,-.20178,.070259) * av.y;
    a2 += vec4(-.025123,.22813,.2174,.1016) * av.z;
    a2 += vec4(-.040565,.14597,.2553,.17088) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(0, -1));
    a2 += vec4(.21324,.023733,.024181,.073287) * av.x;
    a2 += vec4(-.0026654,-.27686,-.11456,.011947) * av.y;
    a2 += vec4(-.40882,-.36653,.24679,.0088809) * av.z;
    a2 += vec4(-.041009,-.36023,.11175,.040877) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(1, -1));
    a2 += vec4(-.13479,-.0078054,-.08202,-.008321) * av.x;
    a2 += vec4(.083681,.31142,-.038377,-.0079539) * av.y;
    a2 += vec4(-.131,-.40628,-.1303,.12961) * av.z;
    a2 += vec4(.086286,.1952,.023578,.053665) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(-1, 0));
    a2 += vec4(-.28386,-.26708,-.070592,-.056111) * av.x;
    a2 += vec4(.1227,-.26211,.13063,.054672) * av.y;
    a2 += vec4(-.34473,.025365,-.05561,-.21052) * av.z;
    a2 += vec4(-.11866,-.22871,-.060089,-.44328) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(0, 0));
    a2 += vec4(-.22918,.17491,.04657,-.10918) * av.x;
    a2 += vec4(-.35073,-.54631,.048367,-.07581) * av.y;
    a2 += vec4(-.068425,.31413,-.34767,-.25966) * av.z;
    a2 += vec4(-.21762,-.05819,-.13558,-.12055) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(1, 0));
    a2 += vec4(-.14906,-.12285,.11619,.1441) * av.x;
    a2 += vec4(-.68685,.11341,.40605,.22011) * av.y;
    a2 += vec4(-.0014182,-.10843,-.25113,.22235) * av.z;
    a2 += vec4(.017354,-.12785,.037019,-.2591) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(-1, 1));
    a2 += vec4(.02851,.078113,.01233,-.34923) * av.x;
    a2 += vec4(-.19611,-.36852,-.04367,-.022184) * av.y;
    a2 += vec4(.027519,.039198,-.073405,.24239) * av.z;
    a2 += vec4(-.26902,.018346,-.044118,-.25502) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(0, 1));
    a2 += vec4(.12103,-.35859,-.030886,-.42119) * av.x;
    a2 += vec4(.34379,.015582,.12589,-.20751) * av.y;
    a2 += vec4(-.39688,-.030953,-.0056275,.23781) * av.z;
    a2 += vec4(.19501,-.17051,.080282,-.2422) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(1, 1));
    a2 += vec4(.087233,.074952,-.014352,-.25432) * av.x;
    a2 += vec4(-.43541,.20277,-.067157,-.49647) * av.y;
    a2 += vec4(-.044093,-.048308,-.13369,.010403) * av.z;
    a2 += vec4(-.06711,.17362,.042028,-.032782) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(-1, -1));
    a2 += vec4(-.10258,-.09216,-.34997,-.095738) * av.x;
    a2 += vec4(-.078571,-.053812,.15623,-.039051) * av.y;
    a2 += vec4(-.2044,-.55063,-.10884,-.0927) * av.z;
    a2 += vec4(-.0082189,-.1259,.17075,.054479) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(0, -1));
    a2 += vec4(-.16048,-.24894,-.05118,.021639) * av.x;
    a2 += vec4(-.029698,-.077761,.13726,-.059656) * av.y;
    a2 += vec4(-.011644,.16892,-.016966,-.31086) * av.z;
    a2 += vec4(.27335,.15542,-.14664,-.24749) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(1, -1));
    a2 += vec4(.17939,.078136,.043122,.11882) * av.x;
    a2 += vec4(-.12247,-.010454,.16218,-.082149) * av.y;
    a2 += vec4(-.17468,-.49417,.089257,-.078946) * av.z;
    a2 += vec4(-.16072,.25475,.44174,-.1407) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(-1, 0));
    a2 += vec4(-.44656,-.16126,.036403,.012973) * av.x;
    a2 += vec4(-.015176,-.1367,.099179,-.0093818) * av.y;
    a2 += vec4(-.024296,-.411,.053191,.047876) * av.z;
    a2 += vec4(.20498,-.26988,.01352,.015881) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(0, 0));
    a2 += vec4(-.80242,-.1467,-.042145,-.12515) * av.x;
    a2 += vec4(.086679,.078923,.090789,.072379) * av.y;
    a2 += vec4(-1.2418,.67884,-.2265,.086852) * av.z;
    a2 += vec4(-.028347,.10216,.11103,.14884) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(1, 0));
    a2 += vec4(-.33948,.070743,-.096128,-.33567) * av.x;
    a2 += vec4(.0049586,-.045875,.25635,.01785) * av.y;
    a2 += vec4(.029927,-.29892,-.010475,-.028398) * av.z;
    a2 += vec4(-.15871,.25396,.246,.17153) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(-1, 1));
    a2 += vec4(-.026974,-.28857,.0037944,.046876) * av.x;
    a2 += vec4(-.18911,.00079172,.1202,.015186) * av.y;
    a2 += vec4(-.32221,-.13611,-.083641,-.24462) * av.z;
    a2 += vec4(.30119,.1017,.010972,-.20491) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(0, 1));
    a2 += vec4(-.30501,.025548,.060837,-.11203) * av.x;
    a2 += vec4(-.14646,-.048478,.21463,-.066442) * av.y;
    a2 += vec4(-.070813,-.46184,.0086946,-.3323) * av.z;
    a2 += vec4(.10662,.27132,-.049028,-.14943) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(1, 1));
    a2 += vec4(.15196,-.36757,-.052894,.17121) * av.x;
    a2 += vec4(-.0072355,.056781,.15928,-.076976) * av.y;
    a2 += vec4(.065222,-.30614,.039972,-.085476) * av.z;
    a2 += vec4(.023232,.21616,.084107,.034157) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(-1, -1));
    a2 += vec4(-.25083,-.035008,.19108,.026607) * av.x;
    a2 += vec4(.21695,.11369,.054912,.083545) * av.y;
    a2 += vec4(.019102,-.045829,-.15912,-.3621) * av.z;
    a2 += vec4(-.026873,.10641,.11841,.015014) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(0, -1));
    a2 += vec4(-.19831,.10536,.22409,.057299) * av.x;
    a2 += vec4(.26488,.15371,-.21896,-.12767) * av.y;
    a2 += vec4(-.079715,.054474,-.062565,-.42343) * av.z;
    a2 += vec4(-.32644,-.090808,.56801,-.023119) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(1, -1));
    a2 += vec4(-.059366,.15651,.23008,-.027289) * av.x;
    a2 += vec4(-.18674,.066765,.25085,.013341) * av.y;
    a2 += vec4(-.096357,.037705,-.066276,-.33192) * av.z;
    a2 += vec4(-.17528,-.12028,-.13758,-.2596) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(-1, 0));
    a2 += vec4(-.15562,-.15558,.11931,-.028019) * av.x;
    a2 += vec4(-.33186,.041576,.022562,-.030601) * av.y;
    a2 += vec4(-.60247,-.097722,-.048751,.061876) * av.z;
    a2 += vec4(.014139,-.092322,-.045356,-.13607) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(0, 0));
    a2 += vec4(-.18039,.039237,.11199,-.0087108) * av.x;
    a2 += vec4(-.14846,-.22595,-.17378,-.04138) * av.y;
    a2 += vec4(.092107,.075457,.046108,.12748) * av.z;
    a2 += vec4(-.42107,-.10639,-.23484,-.20278) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(1, 0));
    a2 += vec4(.014145,-.0095431,.078173,.024726) * av.x;
    a2 += vec4(-.11656,.00037564,-.038889,-.11868) * av.y;
    a2 += vec4(-.28022,.25367,-.028258,.092077) * av.z;
    a2 += vec4(-.016774,-.070216,-.18621,.20115) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(-1, 1));
    a2 += vec4(-.1517,-.099388,.16728,.028569) * av.x;
    a2 += vec4(.032381,-.068778,.070754,.019887) * av.y;
    a2 += vec4(.17321,-.29364,-.043195,-.39988) * av.z;
    a2 += vec4(-.14606,-.091899,.029961,-.040538) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(0, 1));
    a2 += vec4(-.039066,.14139,.17511,.065298) * av.x;
    a2 += vec4(-.0077668,.19158,.0024759,.085869) * av.y;
    a2 += vec4(-.52226,.11096,-.028304,-.14955) * av.z;
    a2 += vec4(-.33003,.31874,.059436,.21465) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(1, 1));
    a2 += vec4(.14664,.17796,.087931,.020941) * av.x;
    a2 += vec4(.11495,.19723,-.0076923,.051313) * av.y;
    a2 += vec4(-.28827,.085046,-.049043,-.053892) * av.z;
    a2 += vec4(.38713,-.076127,.23303,-.099131) * av.w;
    a2 = max(a2, vec4(0.)) + vec4(.053413,.051634,.12711,-.0332) * min(a2, vec4(0.));
    return vec4(a2);
}

//!DESC fsrcnnx_x2_car 21/27: 3x3 16>16, channels 13 to 16
//!HOOK LUMA
//!BIND VSA_FSRCNNX_X2_CAR_3_0
//!BIND VSA_FSRCNNX_X2_CAR_3_1
//!BIND VSA_FSRCNNX_X2_CAR_3_2
//!BIND VSA_FSRCNNX_X2_CAR_3_3
//!SAVE VSA_FSRCNNX_X2_CAR_4_3
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    vec4 a3 = vec4(-.2416,.037356,-.51455,.13753);
    vec4 av;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(-1, -1));
    a3 += vec4(-.33321,.19279,-.29312,-.61129) * av.x;
    a3 += vec4(-.18692,-.1448,-.4274,.092208) * av.y;
    a3 += vec4(-.10768,.21629,-.27712,.19723) * av.z;
    a3 += vec4(-.075215,.2835,-.082903,.14346) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(0, -1));
    a3 += vec4(.035509,-.080833,-.15844,-.24414) * av.x;
    a3 += vec4(.46534,-.085305,.30776,.18066) * av.y;
    a3 += vec4(.36038,-.18718,-.12678,-.18955) * av.z;
    a3 += vec4(.012132,-.14948,-.36573,.39854) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(1, -1));
    a3 += vec4(-.31111,.16479,-.11604,.11055) * av.x;
    a3 += vec4(.1333,-.11361,.048507,-.43534) * av.y;
    a3 += vec4(-.12851,-.27429,.11724,-.23105) * av.z;
    a3 += vec4(-.34508,-.11755,.19824,.03208) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(-1, 0));
    a3 += vec4(.25245,-.36325,.2523,-.84475) * av.x;
    a3 += vec4(-.24761,.014796,-.39828,-.53142) * av.y;
    a3 += vec4(-.13365,-.11029,.10541,-.21208) * av.z;
    a3 += vec4(-.041101,-.0085676,.02548,.24352) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(0, 0));
    a3 += vec4(-.84404,-.073307,-.46353,-.054029) * av.x;
    a3 += vec4(-.57676,-.09505,.11087,.015504) * av.y;
    a3 += vec4(-.23879,-.11865,-.88416,.23012) * av.z;
    a3 += vec4(.6258,-.071733,-.5689,-.66192) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(1, 0));
    a3 += vec4(-.32499,.21824,-.18379,-.31478) * av.x;
    a3 += vec4(-.080582,-.25299,-.25819,-.30001) * av.y;
    a3 += vec4(-.2476,.064406,-.16207,.088301) * av.z;
    a3 += vec4(-.23086,-.34037,.42942,.053727) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(-1, 1));
    a3 += vec4(.19633,.063609,.13566,-.13686) * av.x;
    a3 += vec4(.00070582,.1169,-.0080464,-.22698) * av.y;
    a3 += vec4(-.20853,.022076,-.04714,-.072221) * av.z;
    a3 += vec4(-.35648,-.21577,-.063425,.20238) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(0, 1));
    a3 += vec4(.057619,.15531,-.21693,-.39154) * av.x;
    a3 += vec4(.12031,-.36995,.0028793,-.64233) * av.y;
    a3 += vec4(.25939,.023508,.082223,-.035152) * av.z;
    a3 += vec4(-.23753,.24309,-.35208,-.21348) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_0_texOff(vec2(1, 1));
    a3 += vec4(.0018314,.098252,.14359,.004705) * av.x;
    a3 += vec4(-.039036,.0063681,.022311,-.24259) * av.y;
    a3 += vec4(-.072228,.25861,-.0034193,.22384) * av.z;
    a3 += vec4(-.42531,-.23027,-.15936,.057415) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(-1, -1));
    a3 += vec4(.018321,.0040498,.13039,-.067562) * av.x;
    a3 += vec4(-.20115,-.22752,-.058138,-.16252) * av.y;
    a3 += vec4(-.043885,-.24777,-.17638,-.16906) * av.z;
    a3 += vec4(.025539,-.3482,.26596,-.20712) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(0, -1));
    a3 += vec4(-.032869,.20524,.40354,-.22576) * av.x;
    a3 += vec4(-.11599,.13644,.053244,-.21674) * av.y;
    a3 += vec4(-.48878,-.089233,-.40667,.16517) * av.z;
    a3 += vec4(.040894,-.24312,.23312,-.1934) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(1, -1));
    a3 += vec4(-.10468,-.060378,-.24365,.076471) * av.x;
    a3 += vec4(.3691,-.18974,.14431,-.0035528) * av.y;
    a3 += vec4(-.23329,-.14101,-.46272,-.27213) * av.z;
    a3 += vec4(-.01053,-.1997,-.088565,-.32619) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(-1, 0));
    a3 += vec4(-.70195,.26137,-.26871,-.036186) * av.x;
    a3 += vec4(-.24201,-.1438,-.30139,-.005869) * av.y;
    a3 += vec4(-.035261,.041757,-.15856,-.082067) * av.z;
    a3 += vec4(-.33133,-.23732,.516,-.048121) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(0, 0));
    a3 += vec4(-.082724,-.18164,-.1606,.33438) * av.x;
    a3 += vec4(.24072,-.48424,.15025,.056758) * av.y;
    a3 += vec4(-.44516,.17966,-.32421,-.4619) * av.z;
    a3 += vec4(.2724,-.28193,-.50788,.12332) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(1, 0));
    a3 += vec4(.18719,.14011,.1824,-.080131) * av.x;
    a3 += vec4(-.37663,.23916,.34442,-.45715) * av.y;
    a3 += vec4(.11329,-.20815,-.39741,.21109) * av.z;
    a3 += vec4(-.053359,.21601,.47707,-.15375) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(-1, 1));
    a3 += vec4(-.011017,.21103,-.0096933,-.13776) * av.x;
    a3 += vec4(-.19228,-.4358,-.12036,-.11186) * av.y;
    a3 += vec4(.024104,.024453,-.033904,-.098063) * av.z;
    a3 += vec4(-.14019,-.041866,-.16318,-.613) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(0, 1));
    a3 += vec4(.073267,-.029048,-.014464,-.46984) * av.x;
    a3 += vec4(-.53231,-.34241,-.1759,.54666) * av.y;
    a3 += vec4(-.30866,-.10614,-.34679,-.084064) * av.z;
    a3 += vec4(.028458,-.16332,.30196,.10964) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_1_texOff(vec2(1, 1));
    a3 += vec4(.019066,.171,-.063021,.03628) * av.x;
    a3 += vec4(-.1906,.044483,.31043,-.057752) * av.y;
    a3 += vec4(-.046021,.07315,-.028687,-.18845) * av.z;
    a3 += vec4(.02849,-.013107,.13184,.24695) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(-1, -1));
    a3 += vec4(-.016462,.22663,-.050466,.13471) * av.x;
    a3 += vec4(.082258,.02403,.08531,-.035976) * av.y;
    a3 += vec4(.0063439,.047216,.065537,.077931) * av.z;
    a3 += vec4(.24225,.042426,.31617,.064442) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(0, -1));
    a3 += vec4(-.31869,-.49768,.14382,-.31607) * av.x;
    a3 += vec4(.065771,.058083,.034162,-.013016) * av.y;
    a3 += vec4(.50862,-.36634,-.11741,-.40278) * av.z;
    a3 += vec4(.4476,-.21443,.22691,-.084636) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(1, -1));
    a3 += vec4(-.30482,.15287,.10024,-.36628) * av.x;
    a3 += vec4(.10111,-.17888,.19697,-.0041974) * av.y;
    a3 += vec4(-.31324,.092924,-.14613,-.27889) * av.z;
    a3 += vec4(-.15307,.19317,.56118,-.2512) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(-1, 0));
    a3 += vec4(-.35078,.16312,-.14365,-.23067) * av.x;
    a3 += vec4(-.047724,.1352,.085393,-.10273) * av.y;
    a3 += vec4(-.43254,.020661,.024203,-.2124) * av.z;
    a3 += vec4(.31109,.40266,.23656,-.34208) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(0, 0));
    a3 += vec4(.32724,-.57667,-.62852,-.3109) * av.x;
    a3 += vec4(.10995,-.02333,.17517,.053744) * av.y;
    a3 += vec4(-.23049,.48854,-.32914,-.089534) * av.z;
    a3 += vec4(.1006,.10847,-.1018,.060241) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(1, 0));
    a3 += vec4(-.22232,.070042,-.05584,.31119) * av.x;
    a3 += vec4(.094146,-.035125,.20921,.044989) * av.y;
    a3 += vec4(.0058996,-.29602,-.23194,-.1159) * av.z;
    a3 += vec4(.083572,-.078119,.49138,.26594) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(-1, 1));
    a3 += vec4(-.20652,-.048559,-.29922,-.23254) * av.x;
    a3 += vec4(.0096451,.023121,.05666,-.096295) * av.y;
    a3 += vec4(-.23788,-.040321,.00042138,-.27333) * av.z;
    a3 += vec4(.30207,.0067185,.43491,.13665) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(0, 1));
    a3 += vec4(-.22362,.26003,-.10307,.30203) * av.x;
    a3 += vec4(-.0079364,-.023212,.0073651,-.009161) * av.y;
    a3 += vec4(-.010824,-.064344,.17238,.1432) * av.z;
    a3 += vec4(.14851,.16398,-.049301,.12543) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_2_texOff(vec2(1, 1));
    a3 += vec4(.066198,-.24732,.071715,.23665) * av.x;
    a3 += vec4(.16531,.013191,.2973,.038634) * av.y;
    a3 += vec4(-.090268,-.14759,-.25366,-.57784) * av.z;
    a3 += vec4(.095807,.070035,.24092,.26246) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(-1, -1));
    a3 += vec4(-.032778,-.028342,.15509,-.10693) * av.x;
    a3 += vec4(.17457,.13944,.22576,-.076092) * av.y;
    a3 += vec4(.053089,.037771,.086023,-.099853) * av.z;
    a3 += vec4(-.040339,-.09512,.18735,-.16311) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(0, -1));
    a3 += vec4(-.057514,-.1278,.18262,.052403) * av.x;
    a3 += vec4(-.13518,-.34595,-.28161,.12451) * av.y;
    a3 += vec4(.0060198,-.28494,.027071,-.30047) * av.z;
    a3 += vec4(-.40673,-.16411,-.21369,-.073539) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(1, -1));
    a3 += vec4(-.063167,-.040102,.059501,.17962) * av.x;
    a3 += vec4(-.14302,.091797,.2736,-.27688) * av.y;
    a3 += vec4(-.022616,-.32344,.054544,-.31883) * av.z;
    a3 += vec4(.020691,-.10764,-.07331,.012574) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(-1, 0));
    a3 += vec4(-.015078,-.19103,-.019084,-.15378) * av.x;
    a3 += vec4(-.2437,-.072673,.11609,-.19003) * av.y;
    a3 += vec4(-.37733,.21789,-.13458,-.24225) * av.z;
    a3 += vec4(-.13039,-.0045058,.25388,.016952) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(0, 0));
    a3 += vec4(.0012239,-.15658,.0019462,.032353) * av.x;
    a3 += vec4(-.31397,.1339,.061884,-.13506) * av.y;
    a3 += vec4(-.0017656,-.47298,.048692,-.12452) * av.z;
    a3 += vec4(.094914,-.15275,-.11952,-.083852) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(1, 0));
    a3 += vec4(.09371,-.096236,.15195,.11369) * av.x;
    a3 += vec4(.02696,-.048322,-.051633,-.11851) * av.y;
    a3 += vec4(-.16947,-.42817,.09065,-.37122) * av.z;
    a3 += vec4(-.090798,-.09199,-.17967,.25651) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(-1, 1));
    a3 += vec4(-.042959,-.0051661,.118,-.062304) * av.x;
    a3 += vec4(-.076613,-.087687,-.055503,.071659) * av.y;
    a3 += vec4(-.17363,-.28482,-.42678,-.29552) * av.z;
    a3 += vec4(-.027984,-.091515,.074314,.05404) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(0, 1));
    a3 += vec4(.073502,-.068582,.092833,-.045069) * av.x;
    a3 += vec4(-.057695,.05236,-.069087,-.051557) * av.y;
    a3 += vec4(-.21758,.090588,-.29511,-.031389) * av.z;
    a3 += vec4(-.27985,-.25314,.094491,-.41836) * av.w;
    av = VSA_FSRCNNX_X2_CAR_3_3_texOff(vec2(1, 1));
    a3 += vec4(.060266,-.24712,.051285,-.061232) * av.x;
    a3 += vec4(.012946,.011787,.21001,-.091577) * av.y;
    a3 += vec4(-.25765,-.39846,-.12927,-.21537) * av.z;
    a3 += vec4(.039503,-.15866,-.14863,-.11368) * av.w;
    a3 = max(a3, vec4(0.)) + vec4(.068822,.022243,.061501,.052634) * min(a3, vec4(0.));
    return vec4(a3);
}

//!DESC fsrcnnx_x2_car 22/27: 1x1 16>16, channels 1 to 4
//!HOOK LUMA
//!BIND VSA_FSRCNNX_X2_CAR_4_0
//!BIND VSA_FSRCNNX_X2_CAR_4_1
//!BIND VSA_FSRCNNX_X2_CAR_4_2
//!BIND VSA_FSRCNNX_X2_CAR_4_3
//!BIND VSA_FSRCNNX_X2_CAR_0_0
//!SAVE VSA_FSRCNNX_X2_CAR_5_0
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(-.03389,-.17925,-.020259,-.2196);
    vec4 av;
    av = VSA_FSRCNNX_X2_CAR_4_0_texOff(vec2(0, 0));
    a0 += vec4(.016226,-.13648,-.025101,-.095886) * av.x;
    a0 += vec4(-.33568,-.0064376,4.5897e-5,-.030576) * av.y;
    a0 += vec4(.34691,.11007,-.16409,-.24702) * av.z;
    a0 += vec4(.48225,.051009,-.1166,.57556) * av.w;
    av = VSA_FSRCNNX_X2_CAR_4_1_texOff(vec2(0, 0));
    a0 += vec4(.452,.30688,.044516,.22189) * av.x;
    a0 += vec4(-.22324,.43859,-.37898,.47897) * av.y;
    a0 += vec4(-.035069,.13871,-.0055582,-.070428) * av.z;
    a0 += vec4(-.13115,-.10187,-.11895,-.059294) * av.w;
    av = VSA_FSRCNNX_X2_CAR_4_2_texOff(vec2(0, 0));
    a0 += vec4(-.71263,-.34729,-.076112,-.29474) * av.x;
    a0 += vec4(-.0063606,-.036015,-.057096,.086621) * av.y;
    a0 += vec4(.039849,-.80119,.0035404,-.038557) * av.z;
    a0 += vec4(.021284,-.03112,-.076347,.0016976) * av.w;
    av = VSA_FSRCNNX_X2_CAR_4_3_texOff(vec2(0, 0));
    a0 += vec4(.13014,.52496,.33192,.081493) * av.x;
    a0 += vec4(.0044022,-.23527,-.14112,-.31071) * av.y;
    a0 += vec4(.22629,.57213,.18616,.030496) * av.z;
    a0 += vec4(-.70602,.3401,.15804,.16314) * av.w;
    a0 += VSA_FSRCNNX_X2_CAR_0_0_texOff(vec2(0));
    a0 = max(a0, vec4(0.)) + vec4(.25594,.042626,.69244,.092111) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC fsrcnnx_x2_car 23/27: 1x1 16>16, channels 5 to 8
//!HOOK LUMA
//!BIND VSA_FSRCNNX_X2_CAR_4_0
//!BIND VSA_FSRCNNX_X2_CAR_4_1
//!BIND VSA_FSRCNNX_X2_CAR_4_2
//!BIND VSA_FSRCNNX_X2_CAR_4_3
//!BIND VSA_FSRCNNX_X2_CAR_0_1
//!SAVE VSA_FSRCNNX_X2_CAR_5_1
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(-.14978,-.014361,-.027595,-.079624);
    vec4 av;
    av = VSA_FSRCNNX_X2_CAR_4_0_texOff(vec2(0, 0));
    a1 += vec4(-.0093474,-.0090493,.0083781,-.091695) * av.x;
    a1 += vec4(.022208,.0022641,.012356,.041078) * av.y;
    a1 += vec4(.18415,.25612,.05261,.28393) * av.z;
    a1 += vec4(.44717,.63347,-.17924,-.31163) * av.w;
    av = VSA_FSRCNNX_X2_CAR_4_1_texOff(vec2(0, 0));
    a1 += vec4(.21391,-.15975,.061389,.017272) * av.x;
    a1 += vec4(-.48063,.88245,.20436,-.24398) * av.y;
    a1 += vec4(.017715,-.23438,-.11304,-.11843) * av.z;
    a1 += vec4(.046801,-.026221,.018212,.1052) * av.w;
    av = VSA_FSRCNNX_X2_CAR_4_2_texOff(vec2(0, 0));
    a1 += vec4(.31537,.56122,-.10376,.67171) * av.x;
    a1 += vec4(-.048308,-.077433,.065412,.029686) * av.y;
    a1 += vec4(-.25567,.066895,-.025798,-.051356) * av.z;
    a1 += vec4(-.018472,.045273,-.018606,-.69746) * av.w;
    av = VSA_FSRCNNX_X2_CAR_4_3_texOff(vec2(0, 0));
    a1 += vec4(.25121,-.28851,.30193,.18505) * av.x;
    a1 += vec4(-.038059,-.36819,.035853,-.13805) * av.y;
    a1 += vec4(-.83057,-.38076,-.27026,.05988) * av.z;
    a1 += vec4(-.2092,.12059,-.11445,.20686) * av.w;
    a1 += VSA_FSRCNNX_X2_CAR_0_1_texOff(vec2(0));
    a1 = max(a1, vec4(0.)) + vec4(.078613,.083574,.80858,-.076245) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC fsrcnnx_x2_car 24/27: 1x1 16>16, channels 9 to 12
//!HOOK LUMA
//!BIND VSA_FSRCNNX_X2_CAR_4_0
//!BIND VSA_FSRCNNX_X2_CAR_4_1
//!BIND VSA_FSRCNNX_X2_CAR_4_2
//!BIND VSA_FSRCNNX_X2_CAR_4_3
//!BIND VSA_FSRCNNX_X2_CAR_0_2
//!SAVE VSA_FSRCNNX_X2_CAR_5_2
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    vec4 a2 = vec4(.0011022,-.031265,-.011701,-.042542);
    vec4 av;
    av = VSA_FSRCNNX_X2_CAR_4_0_texOff(vec2(0, 0));
    a2 += vec4(.020144,-.0068233,-.078362,-.045481) * av.x;
    a2 += vec4(-.00031692,.019901,-.033645,-.007378) * av.y;
    a2 += vec4(.0020778,.015317,.36361,.083796) * av.z;
    a2 += vec4(-.15939,-.36428,.16382,-.82277) * av.w;
    av = VSA_FSRCNNX_X2_CAR_4_1_texOff(vec2(0, 0));
    a2 += vec4(-.17844,.51006,-.31823,.3414) * av.x;
    a2 += vec4(-.06535,.019829,-.78213,.11891) * av.y;
    a2 += vec4(-.038769,-.0072282,-.22009,.067551) * av.z;
    a2 += vec4(.032896,-.046445,-.10576,-.0092816) * av.w;
    av = VSA_FSRCNNX_X2_CAR_4_2_texOff(vec2(0, 0));
    a2 += vec4(-.26386,-.29809,-.19905,.77668) * av.x;
    a2 += vec4(-.16071,.022878,.24338,-.29027) * av.y;
    a2 += vec4(.0025978,-.058855,-.099581,-.0059587) * av.z;
    a2 += vec4(-.015895,-.0085558,.088156,-.041161) * av.w;
    av = VSA_FSRCNNX_X2_CAR_4_3_texOff(vec2(0, 0));
    a2 += vec4(.61643,-.047898,.45449,.0304) * av.x;
    a2 += vec4(-.13501,-.011465,.21197,-.053589) * av.y;
    a2 += vec4(-.12926,-.28638,.73855,.197) * av.z;
    a2 += vec4(.16965,.35043,.35724,-.70953) * av.w;
    a2 += VSA_FSRCNNX_X2_CAR_0_2_texOff(vec2(0));
    a2 = max(a2, vec4(0.)) + vec4(.67189,.15838,.050423,.033866) * min(a2, vec4(0.));
    return vec4(a2);
}

//!DESC fsrcnnx_x2_car 25/27: 1x1 16>16, channels 13 to 16
//!HOOK LUMA
//!BIND VSA_FSRCNNX_X2_CAR_4_0
//!BIND VSA_FSRCNNX_X2_CAR_4_1
//!BIND VSA_FSRCNNX_X2_CAR_4_2
//!BIND VSA_FSRCNNX_X2_CAR_4_3
//!BIND VSA_FSRCNNX_X2_CAR_0_3
//!SAVE VSA_FSRCNNX_X2_CAR_5_3
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    vec4 a3 = vec4(-.19309,-.2919,-.074739,.02831);
    vec4 av;
    av = VSA_FSRCNNX_X2_CAR_4_0_texOff(vec2(0, 0));
    a3 += vec4(-.60406,.0023845,.031105,-.00029143) * av.x;
    a3 += vec4(.15811,-.056902,-.042098,-.02692) * av.y;
    a3 += vec4(.25008,-1.3908,-.1146,.078678) * av.z;
    a3 += vec4(.31136,.92015,-.020386,-.023631) * av.w;
    av = VSA_FSRCNNX_X2_CAR_4_1_texOff(vec2(0, 0));
    a3 += vec4(.42958,.64942,.72897,-.13357) * av.x;
    a3 += vec4(.098772,-.33542,.25461,-.4431) * av.y;
    a3 += vec4(-.027528,-.33486,-.0081909,.039871) * av.z;
    a3 += vec4(.055203,-.05778,.073169,-.060475) * av.w;
    av = VSA_FSRCNNX_X2_CAR_4_2_texOff(vec2(0, 0));
    a3 += vec4(-.33422,.17774,.1608,.15316) * av.x;
    a3 += vec4(-.12182,-.051661,-.24094,-.35406) * av.y;
    a3 += vec4(.10724,.06407,-.023631,.03904) * av.z;
    a3 += vec4(-.18204,-.15822,.0043321,.0076406) * av.w;
    av = VSA_FSRCNNX_X2_CAR_4_3_texOff(vec2(0, 0));
    a3 += vec4(.38448,.35829,-.79418,.15142) * av.x;
    a3 += vec4(.023792,-.069422,.034367,-.20682) * av.y;
    a3 += vec4(-.32059,-.089481,-.36199,.20269) * av.z;
    a3 += vec4(.072418,.062613,.19388,.20849) * av.w;
    a3 += VSA_FSRCNNX_X2_CAR_0_3_texOff(vec2(0));
    a3 = max(a3, vec4(0.)) + vec4(-.050444,-.065547,.046085,.36652) * min(a3, vec4(0.));
    return vec4(a3);
}

//!DESC fsrcnnx_x2_car 26/27: 3x3 16>4, channels 1 to 4
//!HOOK LUMA
//!BIND VSA_FSRCNNX_X2_CAR_5_0
//!BIND VSA_FSRCNNX_X2_CAR_5_1
//!BIND VSA_FSRCNNX_X2_CAR_5_2
//!BIND VSA_FSRCNNX_X2_CAR_5_3
//!SAVE VSA_FSRCNNX_X2_CAR_6_0
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(-.005687,-.0046672,.0044749,.0052342);
    vec4 av;
    av = VSA_FSRCNNX_X2_CAR_5_0_texOff(vec2(-1, -1));
    a0 += vec4(-.014988,.0035662,.0026271,.0039255) * av.x;
    a0 += vec4(-.011242,-.0073897,.0092614,.0071924) * av.y;
    a0 += vec4(-.011535,.0012215,.014111,.014665) * av.z;
    a0 += vec4(.070295,-.023955,.033276,-.019421) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_0_texOff(vec2(0, -1));
    a0 += vec4(.014522,-.0085748,.020284,.013173) * av.x;
    a0 += vec4(.063695,.002737,-.016787,-.032081) * av.y;
    a0 += vec4(.015489,-.015491,.010204,-.001053) * av.z;
    a0 += vec4(-.033605,.032699,-.025657,-.017945) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_0_texOff(vec2(1, -1));
    a0 += vec4(.021566,.025669,.01334,.022675) * av.x;
    a0 += vec4(.025676,.0046613,-.025662,-.042598) * av.y;
    a0 += vec4(-.017235,.0055248,-.0043789,.0038554) * av.z;
    a0 += vec4(-.074684,.094128,-.038979,.064125) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_0_texOff(vec2(-1, 0));
    a0 += vec4(-.0083254,.00068813,-.015299,.00014244) * av.x;
    a0 += vec4(.015387,.026021,-.024772,.0051518) * av.y;
    a0 += vec4(.059329,-.0034893,-.029295,-.03186) * av.z;
    a0 += vec4(-.069134,.044471,.029692,.029325) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_0_texOff(vec2(0, 0));
    a0 += vec4(-.058519,-.061971,-.044794,-.047849) * av.x;
    a0 += vec4(.060331,-.031051,.038449,-.06389) * av.y;
    a0 += vec4(.054487,.053815,-.030635,-.070103) * av.z;
    a0 += vec4(-.1438,-.054038,-.049079,.10592) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_0_texOff(vec2(1, 0));
    a0 += vec4(.015955,-.0018084,.021271,.0028508) * av.x;
    a0 += vec4(.051631,.045642,.053582,.020501) * av.y;
    a0 += vec4(-.001986,.014414,-.01566,.0058498) * av.z;
    a0 += vec4(-.064193,-.0050765,-.016252,.11775) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_0_texOff(vec2(-1, 1));
    a0 += vec4(.0096052,.0074651,-.0018434,.0056739) * av.x;
    a0 += vec4(.015182,-.01557,-.014658,-.041216) * av.y;
    a0 += vec4(.0083872,-.018071,.028443,-.029066) * av.z;
    a0 += vec4(-.087239,-.026079,.01748,.11355) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_0_texOff(vec2(0, 1));
    a0 += vec4(.0098605,.0080683,-.0059604,-.01902) * av.x;
    a0 += vec4(.033216,.0837,.073354,.090142) * av.y;
    a0 += vec4(-.021023,-.019695,.0085173,.018343) * av.z;
    a0 += vec4(-.019083,.018748,.0090551,.041924) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_0_texOff(vec2(1, 1));
    a0 += vec4(.0028346,.00073174,.005477,-.0025988) * av.x;
    a0 += vec4(-.085618,-.13294,-.10829,-.1512) * av.y;
    a0 += vec4(-.011451,.0096016,-.0067626,.017175) * av.z;
    a0 += vec4(-.031337,-.010285,-.030246,.020608) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_1_texOff(vec2(-1, -1));
    a0 += vec4(-.00067595,-.0020219,.00022633,.00026838) * av.x;
    a0 += vec4(.051559,-.052296,-.041394,-.017627) * av.y;
    a0 += vec4(.0043787,.0021818,-.026821,-.018674) * av.z;
    a0 += vec4(.073261,.010309,-.016698,.0095636) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_1_texOff(vec2(0, -1));
    a0 += vec4(-.047044,.005107,.010845,.0079823) * av.x;
    a0 += vec4(-.010265,.082711,-.025362,-.080973) * av.y;
    a0 += vec4(-.0050205,.057373,-.012361,.014324) * av.z;
    a0 += vec4(.10166,.15975,-.13137,-.088807) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_1_texOff(vec2(1, -1));
    a0 += vec4(.016343,-.0059278,.0095941,.011921) * av.x;
    a0 += vec4(.016336,-.010958,-.0053059,-.029016) * av.y;
    a0 += vec4(-.00064194,-.016053,.0077114,.0046614) * av.z;
    a0 += vec4(-.036202,-.015659,.003624,-.04882) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_1_texOff(vec2(-1, 0));
    a0 += vec4(.011334,-.011515,.0089979,-.011407) * av.x;
    a0 += vec4(-.031439,-.015773,.049976,-.036733) * av.y;
    a0 += vec4(.0096638,-.0086357,.00073008,-.0030135) * av.z;
    a0 += vec4(.086766,-.035321,-.010857,-.052137) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_1_texOff(vec2(0, 0));
    a0 += vec4(.0085744,.050789,-.081163,.033821) * av.x;
    a0 += vec4(-.0092028,-.046174,-.045735,.069865) * av.y;
    a0 += vec4(-.00039169,.013116,-.042162,-.00069357) * av.z;
    a0 += vec4(-.040012,.010572,-.024146,-.095245) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_1_texOff(vec2(1, 0));
    a0 += vec4(.0020557,.009544,.012477,-.019106) * av.x;
    a0 += vec4(.1005,-.060249,.077116,-.03607) * av.y;
    a0 += vec4(-.0095553,.014396,.0032312,-.010166) * av.z;
    a0 += vec4(.0075177,.013943,-.00056222,.072826) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_1_texOff(vec2(-1, 1));
    a0 += vec4(-.00014455,.00080111,-.00022914,-.0044) * av.x;
    a0 += vec4(.067078,.033449,-.064792,-.040951) * av.y;
    a0 += vec4(-.0015136,-.0096712,.017435,-.0043692) * av.z;
    a0 += vec4(-.0035877,-.041614,.047701,-.038512) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_1_texOff(vec2(0, 1));
    a0 += vec4(-.013896,-.0086644,.008113,.0010967) * av.x;
    a0 += vec4(.099187,.067132,.0024622,-.1147) * av.y;
    a0 += vec4(-.0010261,.011888,-.00051693,.016156) * av.z;
    a0 += vec4(-.01648,-.015848,.044507,.079167) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_1_texOff(vec2(1, 1));
    a0 += vec4(.0025053,-.0061509,-.00043082,.0034588) * av.x;
    a0 += vec4(.020337,.024427,.050685,.004353) * av.y;
    a0 += vec4(-.0068503,.0077034,-.020933,.010483) * av.z;
    a0 += vec4(-.020036,.0061663,-.015782,.00082637) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_2_texOff(vec2(-1, -1));
    a0 += vec4(.021536,-.014396,-.0088042,-.020679) * av.x;
    a0 += vec4(-.003858,-.0014257,.001273,.0017021) * av.y;
    a0 += vec4(.0069958,-.0070638,.0012282,-.0018498) * av.z;
    a0 += vec4(.030719,-.0020949,-.0010839,-.0075864) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_2_texOff(vec2(0, -1));
    a0 += vec4(.010522,.01484,-.022436,-.031536) * av.x;
    a0 += vec4(.0036055,-.013389,.002749,-.0016525) * av.y;
    a0 += vec4(.0088424,-.019148,.0058639,-.011485) * av.z;
    a0 += vec4(-.047821,.017094,.010586,.022805) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_2_texOff(vec2(1, -1));
    a0 += vec4(.0045727,.017864,-.0027636,-.0020795) * av.x;
    a0 += vec4(-.00059858,.010763,-.0038879,-.0011868) * av.y;
    a0 += vec4(-.012169,.0098491,.0003171,-.009048) * av.z;
    a0 += vec4(-.00097176,-.019759,.0039832,.0068013) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_2_texOff(vec2(-1, 0));
    a0 += vec4(-.021717,-.030093,.044358,-.0071738) * av.x;
    a0 += vec4(-.0045451,.005246,.012338,.005927) * av.y;
    a0 += vec4(-.006937,-.0027984,.0030556,.0011295) * av.z;
    a0 += vec4(-.0092833,-.0017444,-.0040129,.0081422) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_2_texOff(vec2(0, 0));
    a0 += vec4(-.046752,-.021601,.021433,.063482) * av.x;
    a0 += vec4(.069183,.03823,-.00016028,-.0047123) * av.y;
    a0 += vec4(-.013803,.0098846,-.011706,-.002386) * av.z;
    a0 += vec4(.052131,.0044549,-.020105,-.061227) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_2_texOff(vec2(1, 0));
    a0 += vec4(.0011571,-.018433,.0094243,.020652) * av.x;
    a0 += vec4(-.012159,.0060117,-.012002,-.0058311) * av.y;
    a0 += vec4(-.014245,.020265,-.015147,.024809) * av.z;
    a0 += vec4(-.01013,.011896,.00092333,.014801) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_2_texOff(vec2(-1, 1));
    a0 += vec4(.0057699,.0090948,.00011625,.0046343) * av.x;
    a0 += vec4(-.01189,.02523,-.049801,.027294) * av.y;
    a0 += vec4(.0072781,.0042586,.003496,.00047206) * av.z;
    a0 += vec4(-.0068101,.0013623,.0039033,.0069068) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_2_texOff(vec2(0, 1));
    a0 += vec4(-.010041,-.011774,.0082539,.016429) * av.x;
    a0 += vec4(-.024403,-.07803,.082768,-.036288) * av.y;
    a0 += vec4(.0048494,.0059613,.00021073,.0031877) * av.z;
    a0 += vec4(-.0031019,-.0043735,.0023062,.012012) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_2_texOff(vec2(1, 1));
    a0 += vec4(.0097522,-.0010529,.0088358,-.017788) * av.x;
    a0 += vec4(-.0069313,-.010044,-.011173,.011799) * av.y;
    a0 += vec4(.0040838,.0024157,-.011881,.0066979) * av.z;
    a0 += vec4(.0033373,.00043746,-.0014151,-.0087322) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_3_texOff(vec2(-1, -1));
    a0 += vec4(.0091622,-.0063057,.028042,.012318) * av.x;
    a0 += vec4(-.10916,-.041958,-.059385,-.054734) * av.y;
    a0 += vec4(.0037793,.0087639,-.0043555,.00089695) * av.z;
    a0 += vec4(-.0085496,.010626,.0014363,.00034219) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_3_texOff(vec2(0, -1));
    a0 += vec4(.0054119,-.010959,.04597,.020425) * av.x;
    a0 += vec4(.025316,-.077406,-.026321,-.063293) * av.y;
    a0 += vec4(-.006631,-.0085436,.0079388,-.0076963) * av.z;
    a0 += vec4(-.02602,-.0066676,.018978,.032614) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_3_texOff(vec2(1, -1));
    a0 += vec4(-.0023263,.063533,-.015533,.030256) * av.x;
    a0 += vec4(-.042664,.071387,.002395,.074874) * av.y;
    a0 += vec4(-.0066887,-.0053977,.0019062,.0073141) * av.z;
    a0 += vec4(.0085683,-.027344,.013774,.0029089) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_3_texOff(vec2(-1, 0));
    a0 += vec4(.058341,.087109,.023151,.046995) * av.x;
    a0 += vec4(-.090233,-.048001,-.099979,-.014791) * av.y;
    a0 += vec4(-.0053507,.0092623,.0010155,-.0042529) * av.z;
    a0 += vec4(-.026177,.01503,-.034636,.0256) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_3_texOff(vec2(0, 0));
    a0 += vec4(.0064641,.024296,.020315,.023824) * av.x;
    a0 += vec4(.12315,.15762,.073656,.066575) * av.y;
    a0 += vec4(.049163,-.066592,.020243,-.0051795) * av.z;
    a0 += vec4(-.0034625,.050057,-.044168,-.0092239) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_3_texOff(vec2(1, 0));
    a0 += vec4(-.031305,-.024758,-.017005,.022815) * av.x;
    a0 += vec4(.010035,-.042421,.0027933,-.00078523) * av.y;
    a0 += vec4(-.0060146,.019374,-.0090847,-.0041314) * av.z;
    a0 += vec4(.028916,-.029572,.016351,-.048257) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_3_texOff(vec2(-1, 1));
    a0 += vec4(-.0030004,.048524,.032883,.086357) * av.x;
    a0 += vec4(.045658,.010861,.0050344,-.036338) * av.y;
    a0 += vec4(.015121,-.012422,.028494,.0016729) * av.z;
    a0 += vec4(-.0023801,.00080738,-.0012903,.012091) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_3_texOff(vec2(0, 1));
    a0 += vec4(-.13219,-.10517,-.16214,-.12084) * av.x;
    a0 += vec4(.017041,.032576,.0026601,.02847) * av.y;
    a0 += vec4(-.00076393,.018996,-.0086621,-.047903) * av.z;
    a0 += vec4(.016299,.017837,-.020311,-.0022371) * av.w;
    av = VSA_FSRCNNX_X2_CAR_5_3_texOff(vec2(1, 1));
    a0 += vec4(.0015217,-.058208,-.022864,-.07758) * av.x;
    a0 += vec4(-.0072138,.047112,-.0057609,.035613) * av.y;
    a0 += vec4(-.005069,.0002073,-.0055827,.010359) * av.z;
    a0 += vec4(.0053813,.0096702,.0043801,-.0093295) * av.w;
    return vec4(a0);
}

//!DESC fsrcnnx_x2_car 27/27: output
//!HOOK LUMA
//!BIND LUMA
//!BIND VSA_FSRCNNX_X2_CAR_LUMA
//!BIND VSA_FSRCNNX_X2_CAR_6_0
//!WIDTH LUMA.w 2 *
//!HEIGHT LUMA.h 2 *
//!WHEN OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *

vec4 hook() {
    vec4 before = LUMA_tex((floor(LUMA_pos * LUMA_size) + .5) * LUMA_pt);
    vec2 pixel = floor(VSA_FSRCNNX_X2_CAR_LUMA_pos * VSA_FSRCNNX_X2_CAR_LUMA_size * 2.);
    vec2 cell = floor((pixel + .5) / 2.);
    vec2 at = cell + 5.5;
    vec4 f0 = VSA_FSRCNNX_X2_CAR_6_0_tex(at * VSA_FSRCNNX_X2_CAR_6_0_pt);
    float channel0 = 0. + dot(pixel - cell * 2., vec2(1., 2.));
    float group0 = floor((channel0 + .5) / 4.);
    vec4 mask0 = vec4(equal(vec4(channel0 - 4. * group0), vec4(0., 1., 2., 3.)));
    float y0 = dot(f0, mask0);
    return vec4(clamp(before.x + y0, 0., 1.), before.yzw);
}
