// SPDX-License-Identifier: MIT
// fsrcnnx_car_lite: FSRCNNX 8-0-4-1, luma restoration for mixed video codecs and JPEG
// Network fsrcnnx (d=8 m=4 r=1 residual=True s=0 scale=1), weights 221d8da4585ed77f.
// Generated, do not edit: python export/to_glsl.py fsrcnnx_car_lite.onnx --build compat

//!DESC fsrcnnx_car_lite 1/14: copy of luma
//!HOOK LUMA
//!BIND LUMA
//!SAVE VSA_FSRCNNX_CAR_LITE_LUMA
//!COMPONENTS 4

vec4 hook() {
    return vec4((LUMA_tex((floor(LUMA_pos * LUMA_size) + .5) * LUMA_pt) - .5).xy, 0., 1.);
}

//!DESC fsrcnnx_car_lite 2/14: 5x5 1>8, channels 1 to 4
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_LUMA
//!SAVE VSA_FSRCNNX_CAR_LITE_0_0
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec2 at0 = floor(VSA_FSRCNNX_CAR_LITE_LUMA_pos * (VSA_FSRCNNX_CAR_LITE_LUMA_size + 10.)) - (5.) + .5;
    vec4 a0 = vec4(.034968,-.0096963,.0082626,-.0097885);
    float av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-2, -2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.10843,.068222,-.017703,-.010946) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-1, -2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(-.099444,-.017938,-.078345,.3103) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(0, -2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.021362,.34354,-.01872,-.16624) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(1, -2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.0077274,.039807,-.18185,.0073532) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(2, -2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(-.23665,.076797,-.065417,-.24697) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-2, -1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(-.12684,.018407,-.31901,.070403) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-1, -1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.25231,.0051603,.12503,-.13972) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(0, -1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.43621,.26898,.36899,.026581) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(1, -1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.25233,-.25064,.26605,.18348) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(2, -1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(-.71503,.44949,-.29703,.29391) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-2, 0)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(-.21091,.25353,-.0057946,-.023412) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-1, 0)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(-.19588,-.35321,-.1151,-.11016) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(0, 0)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.025612,.02423,-.076371,-.28307) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(1, 0)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(-.38981,.14247,.019291,-.33389) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(2, 0)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.21921,-.00013297,.29072,.14186) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-2, 1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.36126,-.54985,-.011821,-.22318) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-1, 1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(-.16982,.1554,.60604,.11773) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(0, 1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.22316,-.039878,-.2784,-.17034) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(1, 1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.55765,-.085082,-.31744,.22207) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(2, 1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(-.040807,.019268,-.071317,-.40078) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-2, 2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.3501,.12317,.099953,.28313) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-1, 2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(-.13032,-.004088,-.23862,.070569) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(0, 2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(.016519,-.10995,.089714,-.062513) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(1, 2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(-.021516,-.044893,-.13716,.35741) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(2, 2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a0 += vec4(-.27127,-.45109,.34418,.042923) * av;
    return vec4(a0);
}

//!DESC fsrcnnx_car_lite 3/14: 5x5 1>8, channels 5 to 8
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_LUMA
//!SAVE VSA_FSRCNNX_CAR_LITE_0_1
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec2 at0 = floor(VSA_FSRCNNX_CAR_LITE_LUMA_pos * (VSA_FSRCNNX_CAR_LITE_LUMA_size + 10.)) - (5.) + .5;
    vec4 a1 = vec4(-.026686,.0088209,.025257,-.031403);
    float av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-2, -2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(.042417,.10448,.081258,-.086762) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-1, -2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(.2339,-.010709,-.34605,.079162) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(0, -2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.10074,.075918,.25819,-.33452) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(1, -2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(.069074,.0037929,.059708,.20004) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(2, -2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(.043996,-.069505,.073637,-.08934) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-2, -1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(.19974,-.1518,.18688,-.13063) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-1, -1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.10423,-.17222,.32336,.11751) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(0, -1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(.19139,-.054546,.1081,.15154) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(1, -1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.16718,-.15269,-.15264,.010913) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(2, -1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.27791,-.21113,.0055782,.17286) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-2, 0)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(.29621,-.12869,.018016,.17487) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-1, 0)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(.13815,.08677,.043891,-.14456) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(0, 0)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.043581,.25873,.31447,.29817) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(1, 0)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.32294,.21091,-.27703,-.32929) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(2, 0)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.23024,-.073925,.06387,.087274) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-2, 1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.13655,.19592,-.12744,.25705) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-1, 1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(.41831,.14401,-.11728,-.083982) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(0, 1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.30239,.10677,-.19396,.2483) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(1, 1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.2433,-.66414,.1769,-.0412) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(2, 1)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(.33322,.426,-.16797,-.25567) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-2, 2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.087442,.34985,-.2092,.00021653) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(-1, 2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(.038008,-.23153,.091895,-.13864) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(0, 2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.13378,-.14808,-.27176,-.12807) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(1, 2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(.33331,-.02392,.26105,-.26193) * av;
    av = VSA_FSRCNNX_CAR_LITE_LUMA_tex((at0 + vec2(2, 2)) * VSA_FSRCNNX_CAR_LITE_LUMA_pt).x;
    a1 += vec4(-.31567,.10381,-.086537,-.046226) * av;
    return vec4(a1);
}

//!DESC fsrcnnx_car_lite 4/14: 3x3 8>8, channels 1 to 4
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_0_0
//!BIND VSA_FSRCNNX_CAR_LITE_0_1
//!SAVE VSA_FSRCNNX_CAR_LITE_1_0
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(.15933,-.021903,-.13959,-.1339);
    vec4 av;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(-1, -1));
    a0 += vec4(.063058,.11377,.019255,.38731) * av.x;
    a0 += vec4(-.24273,-.31281,.42713,-.053744) * av.y;
    a0 += vec4(.14526,-.14312,-.35555,-.37048) * av.z;
    a0 += vec4(.39286,-.15613,-.2975,-.15931) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(0, -1));
    a0 += vec4(-.72401,-.34441,-.47085,.33174) * av.x;
    a0 += vec4(.37039,.12989,-.025056,.39059) * av.y;
    a0 += vec4(.043491,.51069,.55041,-.20653) * av.z;
    a0 += vec4(-.11476,-.53515,-.29024,-.10008) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(1, -1));
    a0 += vec4(.23569,-.55157,.53565,-.36832) * av.x;
    a0 += vec4(.19381,.44043,-.53511,.13626) * av.y;
    a0 += vec4(.25111,.19686,-.64092,.45743) * av.z;
    a0 += vec4(-.092796,-.14077,-.15625,-.18494) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(-1, 0));
    a0 += vec4(-.12838,.38483,-.028995,-.44682) * av.x;
    a0 += vec4(-.15324,-1.1564,-.10248,.043051) * av.y;
    a0 += vec4(-.46573,-.18186,.11016,.04088) * av.z;
    a0 += vec4(-.61423,-.13125,.35105,.30983) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(0, 0));
    a0 += vec4(.77875,-.20478,-.95137,.49333) * av.x;
    a0 += vec4(-.1531,-.077196,.16468,.36397) * av.y;
    a0 += vec4(.401,.26287,.3287,-.059109) * av.z;
    a0 += vec4(.88324,.18045,-.024613,-.19944) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(1, 0));
    a0 += vec4(-.28542,.22938,.23901,-.55889) * av.x;
    a0 += vec4(.14945,.92935,-.27917,-.11973) * av.y;
    a0 += vec4(.15283,-.16139,.14222,.17089) * av.z;
    a0 += vec4(-.26993,-.075401,-.023291,.077653) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(-1, 1));
    a0 += vec4(.22029,.39744,.43923,.36455) * av.x;
    a0 += vec4(-.53309,-1.1297,.64231,.22049) * av.y;
    a0 += vec4(.46659,-.10753,.054352,-.15872) * av.z;
    a0 += vec4(.015965,.20587,-.66158,-.37311) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(0, 1));
    a0 += vec4(-.67069,-.071832,-.74791,.718) * av.x;
    a0 += vec4(.50902,-.26939,-.56967,.24259) * av.y;
    a0 += vec4(-.58748,-.012217,-.27594,.20213) * av.z;
    a0 += vec4(-.34291,.40313,.94467,.10141) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(1, 1));
    a0 += vec4(.23812,.20194,.064169,-.11901) * av.x;
    a0 += vec4(-.5646,1.1863,.09861,-.29602) * av.y;
    a0 += vec4(-.31784,-.32818,.092861,-.076322) * av.z;
    a0 += vec4(.12154,.23499,.19422,.58359) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(-1, -1));
    a0 += vec4(-.38338,-.21856,-.30935,-.27128) * av.x;
    a0 += vec4(-.081965,.21445,.035141,-.08065) * av.y;
    a0 += vec4(.27103,.15617,-.11122,-.25375) * av.z;
    a0 += vec4(-.075516,-.009986,.020731,.066424) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(0, -1));
    a0 += vec4(.43896,.0021271,.062749,-.17026) * av.x;
    a0 += vec4(.46732,.021782,.32152,-.011807) * av.y;
    a0 += vec4(.16642,-.0069382,.2664,-.1574) * av.z;
    a0 += vec4(-.17245,-.41593,-.26187,.29392) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(1, -1));
    a0 += vec4(-.451,.13772,-.85349,.64256) * av.x;
    a0 += vec4(-.51095,-.13808,-.56164,.70062) * av.y;
    a0 += vec4(-.020783,.71452,.79065,-.35511) * av.z;
    a0 += vec4(-.35578,-.059645,-.085883,.13433) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(-1, 0));
    a0 += vec4(.24318,.23531,.37898,-.26843) * av.x;
    a0 += vec4(.51284,-.22427,-.43964,-.069637) * av.y;
    a0 += vec4(.040423,.26361,-.26156,-.21648) * av.z;
    a0 += vec4(-.023273,.025179,.37163,-.30492) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(0, 0));
    a0 += vec4(.065733,.019217,.27419,.31383) * av.x;
    a0 += vec4(-1.3717,.46341,.46795,.12471) * av.y;
    a0 += vec4(.13159,-.59903,-.7062,.3772) * av.z;
    a0 += vec4(1.0855,-.30525,-.30525,.13179) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(1, 0));
    a0 += vec4(.20399,-.14838,-.51555,.70461) * av.x;
    a0 += vec4(.44604,.75885,.17407,.22822) * av.y;
    a0 += vec4(-.85475,.055034,-.10445,.246) * av.z;
    a0 += vec4(-.16207,.33106,-.50918,.31974) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(-1, 1));
    a0 += vec4(.041696,.10816,.56904,.067124) * av.x;
    a0 += vec4(-.04583,-.3016,-.13456,-.30445) * av.y;
    a0 += vec4(.15004,-.065747,-.25258,.012087) * av.z;
    a0 += vec4(-.63826,-.70832,.39859,.18342) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(0, 1));
    a0 += vec4(-.50709,.089044,.34897,.19552) * av.x;
    a0 += vec4(.68868,.12184,.31668,-.25132) * av.y;
    a0 += vec4(-.2876,-.18564,-.0488,.50295) * av.z;
    a0 += vec4(.04208,.1826,.47686,-.40023) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(1, 1));
    a0 += vec4(.43801,-.00033792,-.27333,.57493) * av.x;
    a0 += vec4(.067452,-.69028,-.10613,.04371) * av.y;
    a0 += vec4(.33648,-.30069,.16988,.091925) * av.z;
    a0 += vec4(.62523,.97172,.0057353,-.20238) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(.47635,-.62242,-.1685,.0015406) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC fsrcnnx_car_lite 5/14: 3x3 8>8, channels 5 to 8
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_0_0
//!BIND VSA_FSRCNNX_CAR_LITE_0_1
//!SAVE VSA_FSRCNNX_CAR_LITE_1_1
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(.091861,.13236,-.12563,-.10629);
    vec4 av;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(-1, -1));
    a1 += vec4(.28843,.35508,-.11492,-.16197) * av.x;
    a1 += vec4(.54538,-.024621,-.52418,.83831) * av.y;
    a1 += vec4(-.0079058,-.3007,.52759,-.74583) * av.z;
    a1 += vec4(.21281,.30172,.90318,-.19737) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(0, -1));
    a1 += vec4(-.26406,-.0035424,.081421,-.11045) * av.x;
    a1 += vec4(.32917,.19062,-.16391,.82392) * av.y;
    a1 += vec4(.15176,-.10987,-.18116,.24022) * av.z;
    a1 += vec4(-.50715,-.42228,.097637,.1627) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(1, -1));
    a1 += vec4(-.10856,-.42971,.14025,-.34527) * av.x;
    a1 += vec4(.05863,-.12425,.48481,-.46048) * av.y;
    a1 += vec4(.33568,.36587,.03714,.11414) * av.z;
    a1 += vec4(-.2139,.37487,.27108,.13732) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(-1, 0));
    a1 += vec4(-.27635,.17296,.28736,-.59242) * av.x;
    a1 += vec4(.21499,.29298,-.45432,.20147) * av.y;
    a1 += vec4(.04415,-.20343,-.089109,.44793) * av.z;
    a1 += vec4(.42352,-.39698,-.44827,-.23522) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(0, 0));
    a1 += vec4(-.16708,.34111,-.16394,.11206) * av.x;
    a1 += vec4(.18296,.20342,-.60612,-.084945) * av.y;
    a1 += vec4(.11592,.32008,-.27976,.15876) * av.z;
    a1 += vec4(.34417,.034274,-.0024026,.43819) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(1, 0));
    a1 += vec4(.62611,-.15768,.050833,.16596) * av.x;
    a1 += vec4(.69112,-.2299,.16399,.15775) * av.y;
    a1 += vec4(.28472,-.23546,.055356,-.093601) * av.z;
    a1 += vec4(-.0094428,.17739,.13082,.32783) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(-1, 1));
    a1 += vec4(.17521,.1868,-.44763,.46724) * av.x;
    a1 += vec4(-.057441,-.11768,-.9444,.099584) * av.y;
    a1 += vec4(-.32481,-.10147,-.41139,.21622) * av.z;
    a1 += vec4(.0012855,.0024497,.28587,-.12072) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(0, 1));
    a1 += vec4(-.58351,.42112,-.319,-.26883) * av.x;
    a1 += vec4(-.23106,.40988,-.18167,-.95043) * av.y;
    a1 += vec4(-.55792,.42035,.10826,-.088795) * av.z;
    a1 += vec4(.066132,-.52766,-.50437,.21604) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(1, 1));
    a1 += vec4(-.16539,-.038828,.076122,-.39888) * av.x;
    a1 += vec4(.1117,-.38197,.61264,-.45523) * av.y;
    a1 += vec4(-.15629,-.20499,.36424,-.17643) * av.z;
    a1 += vec4(-.36733,.39895,-.55665,-.10822) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(-1, -1));
    a1 += vec4(-.15129,-.39143,.52221,-.34443) * av.x;
    a1 += vec4(-.38464,-.44395,.28189,.41716) * av.y;
    a1 += vec4(.35654,-.22344,.32433,-.32738) * av.z;
    a1 += vec4(-.15631,-.048079,-.1538,.010911) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(0, -1));
    a1 += vec4(-.27227,.24743,-.002781,.039505) * av.x;
    a1 += vec4(.79229,.68565,-.73098,.47218) * av.y;
    a1 += vec4(-.013955,-.23067,.040912,.16699) * av.z;
    a1 += vec4(.047459,.50532,-.25182,.30034) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(1, -1));
    a1 += vec4(-.71173,.48466,-.039577,-.069725) * av.x;
    a1 += vec4(.24516,.29782,.089333,.062706) * av.y;
    a1 += vec4(.52727,.069719,.35748,.2906) * av.z;
    a1 += vec4(.073192,-.13421,-.14371,.090548) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(-1, 0));
    a1 += vec4(-.35004,-.21239,-.11337,.88465) * av.x;
    a1 += vec4(-.50391,-.12818,-.5265,-.14149) * av.y;
    a1 += vec4(-.21441,-.017315,.14834,-.012867) * av.z;
    a1 += vec4(.70015,-.50361,.18794,.54608) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(0, 0));
    a1 += vec4(.37426,.60231,-.12153,.4757) * av.x;
    a1 += vec4(-.52474,-.10597,.12712,-.21267) * av.y;
    a1 += vec4(.015744,.25754,-.43891,-.30458) * av.z;
    a1 += vec4(.05064,.37651,.17702,-.21162) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(1, 0));
    a1 += vec4(.30341,.30866,-.1,-.074132) * av.x;
    a1 += vec4(-.81253,-.25685,.55877,.10635) * av.y;
    a1 += vec4(.35158,.0089931,-.57421,-.33139) * av.z;
    a1 += vec4(-.041091,.11688,.17543,-.43383) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(-1, 1));
    a1 += vec4(.6987,.16244,-.5702,.22196) * av.x;
    a1 += vec4(.14707,-.065903,.29696,-.37058) * av.y;
    a1 += vec4(-.092544,.15682,-.25764,.80223) * av.z;
    a1 += vec4(-.16031,.039727,-.53731,.67203) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(0, 1));
    a1 += vec4(.4573,.048011,-.72513,.60606) * av.x;
    a1 += vec4(.45827,.051742,-.028551,-.11273) * av.y;
    a1 += vec4(-.39298,.595,-.13639,-.32478) * av.z;
    a1 += vec4(.25675,-.37317,-.032255,-.1075) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(1, 1));
    a1 += vec4(-.084708,.37467,-.34243,-.74185) * av.x;
    a1 += vec4(.34985,.10371,.035051,-.086768) * av.y;
    a1 += vec4(-.19025,-.5076,.22457,-.4593) * av.z;
    a1 += vec4(-.74143,.21256,.45724,-.16329) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(.48468,.4046,.0014087,-.18192) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC fsrcnnx_car_lite 6/14: 3x3 8>8, channels 1 to 4
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_1_0
//!BIND VSA_FSRCNNX_CAR_LITE_1_1
//!SAVE VSA_FSRCNNX_CAR_LITE_2_0
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(.060374,.17073,.042649,.27152);
    vec4 av;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(-1, -1));
    a0 += vec4(.036588,-.041024,-.24603,.34135) * av.x;
    a0 += vec4(-.44047,-.081993,-.12355,-.024347) * av.y;
    a0 += vec4(.013419,-.15261,.097106,.19238) * av.z;
    a0 += vec4(-.096002,.21368,-.26085,-.25386) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(0, -1));
    a0 += vec4(.11854,-.35559,.03692,.23276) * av.x;
    a0 += vec4(.066505,-.0025719,.34102,-.18574) * av.y;
    a0 += vec4(-1.2068,-.70541,.90592,.1985) * av.z;
    a0 += vec4(.39265,-.019004,-.40291,-.2281) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(1, -1));
    a0 += vec4(-.21168,-.31816,.38031,.0051069) * av.x;
    a0 += vec4(.24221,-.067932,.18997,-.099846) * av.y;
    a0 += vec4(-.12357,-.17777,.10528,.055633) * av.z;
    a0 += vec4(-.0036402,-.2626,-.22199,-.12237) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(-1, 0));
    a0 += vec4(-.72187,.32631,-1.0841,-2.6559) * av.x;
    a0 += vec4(.17202,.18372,.080521,-.04744) * av.y;
    a0 += vec4(.29482,-.18355,.87613,.33911) * av.z;
    a0 += vec4(.091289,-.1058,-.71002,-.03545) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(0, 0));
    a0 += vec4(.48168,.0007134,-.86988,1.168) * av.x;
    a0 += vec4(-.49619,.060693,-.050357,-.059559) * av.y;
    a0 += vec4(-.19842,-.61946,.41432,.38413) * av.z;
    a0 += vec4(.27832,.99413,.18876,.10733) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(1, 0));
    a0 += vec4(.040047,.14824,.27441,.57917) * av.x;
    a0 += vec4(-.046659,.0031989,.2414,-.023536) * av.y;
    a0 += vec4(-.84262,-.32356,.28397,.15147) * av.z;
    a0 += vec4(-.82043,.11197,.35556,.10748) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(-1, 1));
    a0 += vec4(-.31398,-.044876,.12129,.57719) * av.x;
    a0 += vec4(-.06484,.041236,-.50675,.088493) * av.y;
    a0 += vec4(-.12539,.095713,-.082495,.31544) * av.z;
    a0 += vec4(-.81635,.29243,-.61457,.16309) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(0, 1));
    a0 += vec4(.19893,-.24316,-.38208,.061862) * av.x;
    a0 += vec4(.021522,.13038,.12418,.089948) * av.y;
    a0 += vec4(.4555,.16397,.52057,.35637) * av.z;
    a0 += vec4(-.63636,.38591,.34542,.027346) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(1, 1));
    a0 += vec4(.26514,.17239,.11807,-.0052052) * av.x;
    a0 += vec4(-.013803,.085347,.076089,.068552) * av.y;
    a0 += vec4(.42437,.039457,-.016606,.12677) * av.z;
    a0 += vec4(.2298,-.13355,.055466,.018425) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(-1, -1));
    a0 += vec4(.047861,.55578,-.27731,-.3032) * av.x;
    a0 += vec4(.24409,.34734,.30643,.1594) * av.y;
    a0 += vec4(.70173,.33105,-.1407,-.049186) * av.z;
    a0 += vec4(.25318,.38002,-.29012,.006164) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(0, -1));
    a0 += vec4(.21535,-.83851,.19437,-.29922) * av.x;
    a0 += vec4(.14329,-.035221,.19018,.20077) * av.y;
    a0 += vec4(-.0061594,.7233,.13753,.073527) * av.z;
    a0 += vec4(-.38463,.047181,.14998,.15657) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(1, -1));
    a0 += vec4(.22221,-.025194,.33791,-.0040615) * av.x;
    a0 += vec4(.037549,.23768,.6109,-.0092569) * av.y;
    a0 += vec4(.3337,.30213,.19403,-.12972) * av.z;
    a0 += vec4(.46773,-.028185,-.016786,-.154) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(-1, 0));
    a0 += vec4(-.38667,.86225,-.87896,-.12026) * av.x;
    a0 += vec4(-.37618,.030572,-.11735,-.12466) * av.y;
    a0 += vec4(.18877,.36832,-.31539,.13442) * av.z;
    a0 += vec4(-.091277,.18958,-.12474,-.22566) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(0, 0));
    a0 += vec4(.72846,.42154,-2.4212,-.36358) * av.x;
    a0 += vec4(-.16693,-.64485,.83104,.21967) * av.y;
    a0 += vec4(-.018663,.062048,.40729,-.12218) * av.z;
    a0 += vec4(-.082478,.086669,.036355,.15952) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(1, 0));
    a0 += vec4(.40625,-.8889,.25678,-.1571) * av.x;
    a0 += vec4(-1.1719,.324,-.36274,.19035) * av.y;
    a0 += vec4(.41573,-.43978,-1.4619,-.31573) * av.z;
    a0 += vec4(.84835,.02499,-.43805,.10392) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(-1, 1));
    a0 += vec4(.39526,-.064036,-.48918,.27966) * av.x;
    a0 += vec4(-.50858,-.078799,-.064022,.042145) * av.y;
    a0 += vec4(.028212,-.21634,.037451,.05128) * av.z;
    a0 += vec4(-.046345,-.25947,-.03151,-.13513) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(0, 1));
    a0 += vec4(-.4198,.16625,-.34462,-.23349) * av.x;
    a0 += vec4(.020204,-.49933,-1.1528,-.3174) * av.y;
    a0 += vec4(.2466,-.21804,-.13543,-.13708) * av.z;
    a0 += vec4(.33721,-.089615,-.29614,-.072108) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(1, 1));
    a0 += vec4(.25675,-.28826,.1321,.094405) * av.x;
    a0 += vec4(-.83099,.49499,.1016,-.36505) * av.y;
    a0 += vec4(-.66789,-.12957,-.19297,-.079062) * av.z;
    a0 += vec4(-.25742,.037807,.012279,.14203) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(.13536,.56632,.34658,.56286) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC fsrcnnx_car_lite 7/14: 3x3 8>8, channels 5 to 8
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_1_0
//!BIND VSA_FSRCNNX_CAR_LITE_1_1
//!SAVE VSA_FSRCNNX_CAR_LITE_2_1
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(-.10068,-.11375,.21416,.099665);
    vec4 av;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(-1, -1));
    a1 += vec4(.67379,.45378,-.153,-.45799) * av.x;
    a1 += vec4(.24089,.16342,-.083525,.65748) * av.y;
    a1 += vec4(.1368,.67768,.29001,-.035633) * av.z;
    a1 += vec4(-.44112,-.65002,-.35045,-.50571) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(0, -1));
    a1 += vec4(-.84349,.024466,-.48555,-.55274) * av.x;
    a1 += vec4(.5718,.059069,.24798,.11852) * av.y;
    a1 += vec4(.1404,-.01038,.2389,.83665) * av.z;
    a1 += vec4(-.020348,-.48886,.1834,-.43078) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(1, -1));
    a1 += vec4(-.11888,.26142,-.16864,-.15797) * av.x;
    a1 += vec4(-.52758,.32375,.26101,.49623) * av.y;
    a1 += vec4(-.034354,.10269,.082289,.46138) * av.z;
    a1 += vec4(-.53997,-.015687,.67049,-.25116) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(-1, 0));
    a1 += vec4(.64236,.012158,.70909,.56207) * av.x;
    a1 += vec4(.0842,.18917,-.29518,.18072) * av.y;
    a1 += vec4(.23056,.070495,-.42573,.15481) * av.z;
    a1 += vec4(.77088,.30053,.27407,-.91416) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(0, 0));
    a1 += vec4(-.36645,.0041837,.16579,.33128) * av.x;
    a1 += vec4(-.038218,.30555,-.37704,.30529) * av.y;
    a1 += vec4(.44762,.31623,-.20777,.21322) * av.z;
    a1 += vec4(.83292,.35955,-.34702,-1.1372) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(1, 0));
    a1 += vec4(-.52658,-.082089,-.080876,.066232) * av.x;
    a1 += vec4(.34085,.11186,-.15187,.62794) * av.y;
    a1 += vec4(-.40527,.37511,-.066469,.22322) * av.z;
    a1 += vec4(.39244,-.18389,-.29375,.21057) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(-1, 1));
    a1 += vec4(.67686,.066235,-.26972,.60893) * av.x;
    a1 += vec4(.015506,.0052387,-.19681,.59069) * av.y;
    a1 += vec4(-.44175,-.011717,-.3883,.10266) * av.z;
    a1 += vec4(-.13044,.11022,.36406,.054551) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(0, 1));
    a1 += vec4(.20598,-.20274,.57091,.24541) * av.x;
    a1 += vec4(-.051341,.029161,.16962,.19978) * av.y;
    a1 += vec4(-.5441,-.11595,.30215,.040729) * av.z;
    a1 += vec4(-.024132,-.14483,.48733,-.035078) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_0_texOff(vec2(1, 1));
    a1 += vec4(.24594,-.22156,.3323,.095696) * av.x;
    a1 += vec4(.21058,.055274,-.13297,.63788) * av.y;
    a1 += vec4(.56026,-.049917,-.10415,.044248) * av.z;
    a1 += vec4(-.43224,.074294,-.13851,.79472) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(-1, -1));
    a1 += vec4(.24977,-1.2841,-.072712,-.15299) * av.x;
    a1 += vec4(-.18635,-1.2605,.11061,-.26637) * av.y;
    a1 += vec4(.021275,-.079235,-.071322,-.60311) * av.z;
    a1 += vec4(-.041543,.050577,.054359,-.0057965) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(0, -1));
    a1 += vec4(-.3548,.13819,.33303,-.23781) * av.x;
    a1 += vec4(-.38951,-.2127,-.18405,-.24227) * av.y;
    a1 += vec4(-.18132,-.073216,-.51542,-.99799) * av.z;
    a1 += vec4(.20785,.12663,-.21286,.26731) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(1, -1));
    a1 += vec4(-.043028,.033962,.081466,.12017) * av.x;
    a1 += vec4(.090459,.24122,-.37749,-.34062) * av.y;
    a1 += vec4(.14961,-.047805,-.10352,-1.0925) * av.z;
    a1 += vec4(-.98581,-.12415,.29173,.055066) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(-1, 0));
    a1 += vec4(1.2183,.72875,.52033,-.73677) * av.x;
    a1 += vec4(-.095313,.19995,-.45725,.00085315) * av.y;
    a1 += vec4(-.036662,-.13267,.298,-.34658) * av.z;
    a1 += vec4(-.42368,-.30717,.18511,.20622) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(0, 0));
    a1 += vec4(.20667,.73538,1.0324,-.79011) * av.x;
    a1 += vec4(-.54246,1.6844,-.72081,.093698) * av.y;
    a1 += vec4(-.13874,-.52792,-.66938,-1.148) * av.z;
    a1 += vec4(-.38039,-.26477,-.15024,.69012) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(1, 0));
    a1 += vec4(-.5457,.05567,-.11073,-.016404) * av.x;
    a1 += vec4(-.59977,-.17101,-.47143,.18116) * av.y;
    a1 += vec4(-.32938,.25367,.39381,-.7141) * av.z;
    a1 += vec4(.13135,.46638,.13363,.053139) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(-1, 1));
    a1 += vec4(.031944,-.037354,-.61657,-.1116) * av.x;
    a1 += vec4(.43519,-.2339,-.33531,-.17428) * av.y;
    a1 += vec4(-.17744,.061512,-.12509,-.17294) * av.z;
    a1 += vec4(.02201,-.093761,.33185,-.32514) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(0, 1));
    a1 += vec4(.49272,-.10753,-.57006,-.53443) * av.x;
    a1 += vec4(-.052915,-.071583,.23765,-.5131) * av.y;
    a1 += vec4(.13926,-.20002,-.72121,-.7456) * av.z;
    a1 += vec4(-.07206,-.023898,-.020254,-.21303) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_1_1_texOff(vec2(1, 1));
    a1 += vec4(.12291,-.24149,-.33351,-.011349) * av.x;
    a1 += vec4(.50036,.07068,-.063799,-.65452) * av.y;
    a1 += vec4(.12647,.41656,-.3404,.57132) * av.z;
    a1 += vec4(-.16143,.11644,.22674,.71579) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(-.0038131,-.013204,.10974,.051841) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC fsrcnnx_car_lite 8/14: 3x3 8>8, channels 1 to 4
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_2_0
//!BIND VSA_FSRCNNX_CAR_LITE_2_1
//!SAVE VSA_FSRCNNX_CAR_LITE_3_0
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(-.44765,.17391,.38107,.13945);
    vec4 av;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(-1, -1));
    a0 += vec4(-.24695,.16432,.35489,-.13627) * av.x;
    a0 += vec4(-.54277,.26327,.33544,.22167) * av.y;
    a0 += vec4(-.68576,.3359,.13025,-.066794) * av.z;
    a0 += vec4(.39711,.15814,.4227,-.11802) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(0, -1));
    a0 += vec4(-.55768,.048152,.074985,-.17634) * av.x;
    a0 += vec4(.26604,.46376,-.11856,.14642) * av.y;
    a0 += vec4(-.031398,.2879,-.16373,.39028) * av.z;
    a0 += vec4(.21941,.11265,-.25898,-.053173) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(1, -1));
    a0 += vec4(-.13258,.091766,-.003739,-.12586) * av.x;
    a0 += vec4(-.13963,.19165,.13838,.072913) * av.y;
    a0 += vec4(.11428,.14938,.10551,.017266) * av.z;
    a0 += vec4(.025461,-.37196,-.27437,-.31348) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(-1, 0));
    a0 += vec4(-.37737,.31807,.070202,-.16288) * av.x;
    a0 += vec4(-.095162,-.040072,.064373,.045721) * av.y;
    a0 += vec4(-.32976,.26553,-.17636,-.52499) * av.z;
    a0 += vec4(.36976,.28781,.26403,-.012938) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(0, 0));
    a0 += vec4(.33325,-.28558,.032931,-.055914) * av.x;
    a0 += vec4(.23156,.54069,-.63827,-.5817) * av.y;
    a0 += vec4(.53334,.46562,.56102,-1.1451) * av.z;
    a0 += vec4(-.19891,.28564,.52408,-.3816) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(1, 0));
    a0 += vec4(.28284,.22452,.0060604,.28367) * av.x;
    a0 += vec4(-.33651,-.034914,-.019886,-.41474) * av.y;
    a0 += vec4(.013142,.51934,.23408,.21123) * av.z;
    a0 += vec4(-.041469,-.30882,-.0093163,-.30422) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(-1, 1));
    a0 += vec4(.1092,.19404,-.086284,.045521) * av.x;
    a0 += vec4(-.28682,-.03314,.28367,.053035) * av.y;
    a0 += vec4(-.14872,.029403,-.15326,-.39364) * av.z;
    a0 += vec4(.28527,.16988,-.10886,-.024139) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(0, 1));
    a0 += vec4(-.09948,-.073509,.080065,-.31289) * av.x;
    a0 += vec4(.061726,-.18809,.01188,-.84627) * av.y;
    a0 += vec4(.21092,-.3404,-.53826,-.45373) * av.z;
    a0 += vec4(.17702,.32993,.13278,-.38754) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(1, 1));
    a0 += vec4(.068282,.0095739,.012459,-.40738) * av.x;
    a0 += vec4(-.15911,-.2434,.086769,.0042583) * av.y;
    a0 += vec4(-.30327,-.016925,-.51646,-1.1092) * av.z;
    a0 += vec4(.021607,-.17906,.098953,-.42921) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(-1, -1));
    a0 += vec4(-.084198,.33106,-.99063,-.62428) * av.x;
    a0 += vec4(.13559,.03451,-.052636,.11187) * av.y;
    a0 += vec4(.25573,-.084576,-.012614,-.24612) * av.z;
    a0 += vec4(-.21185,.25356,.82487,-.061655) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(0, -1));
    a0 += vec4(.1366,.058958,-.046306,-.28295) * av.x;
    a0 += vec4(-.14706,-.31245,-.21138,.042647) * av.y;
    a0 += vec4(-.44653,.19826,-.43778,.056539) * av.z;
    a0 += vec4(-1.0288,.60395,.33221,.015545) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(1, -1));
    a0 += vec4(.15175,.040886,-.0050574,-.29016) * av.x;
    a0 += vec4(-.12809,-.1863,.027014,-.21372) * av.y;
    a0 += vec4(.32541,.1845,-.24287,-.15757) * av.z;
    a0 += vec4(-.34043,.46367,.25456,.03155) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(-1, 0));
    a0 += vec4(.0096769,.13032,-.38143,-.62803) * av.x;
    a0 += vec4(-.073843,-.33842,-.54577,.12134) * av.y;
    a0 += vec4(-.22442,.0032754,-.80896,-.32622) * av.z;
    a0 += vec4(-.39835,.38021,-.021525,-.084654) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(0, 0));
    a0 += vec4(.20743,.33408,.26929,-.010723) * av.x;
    a0 += vec4(.93295,-2.4195,.18795,.11745) * av.y;
    a0 += vec4(-.6652,.24307,-.65832,.63406) * av.z;
    a0 += vec4(-.10695,.0021735,-.0096784,.21386) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(1, 0));
    a0 += vec4(.12321,.20673,-.44332,-.25731) * av.x;
    a0 += vec4(.23022,-.25682,.08721,-.25873) * av.y;
    a0 += vec4(-.0027067,.1996,-.19896,-.0092525) * av.z;
    a0 += vec4(.088205,.2772,.12042,.17326) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(-1, 1));
    a0 += vec4(.075594,.26221,-.29139,-.77283) * av.x;
    a0 += vec4(.083035,-.59932,.24148,.14739) * av.y;
    a0 += vec4(.42115,-.16107,-.67508,-.18542) * av.z;
    a0 += vec4(-.22064,.13794,.10644,.057936) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(0, 1));
    a0 += vec4(.078435,.19288,-.013279,-.52933) * av.x;
    a0 += vec4(.25842,-.22735,.014966,.3882) * av.y;
    a0 += vec4(.20291,-.0080208,-.4647,.65726) * av.z;
    a0 += vec4(-.098543,.093536,-.055432,.45519) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(1, 1));
    a0 += vec4(-.10638,-.0095749,-.26833,-.28747) * av.x;
    a0 += vec4(.39275,.075593,.11383,.20707) * av.y;
    a0 += vec4(.41641,-.028542,-.27251,-.14492) * av.z;
    a0 += vec4(-.20934,.29086,.13153,.51861) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(-.11877,-.045965,.15418,-.37356) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC fsrcnnx_car_lite 9/14: 3x3 8>8, channels 5 to 8
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_2_0
//!BIND VSA_FSRCNNX_CAR_LITE_2_1
//!SAVE VSA_FSRCNNX_CAR_LITE_3_1
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(.10212,-.10654,.11939,.02755);
    vec4 av;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(-1, -1));
    a1 += vec4(.34101,-.14907,.23091,.062486) * av.x;
    a1 += vec4(-.16645,.12513,.3455,-.23344) * av.y;
    a1 += vec4(-.38388,-.3096,.012986,-.019978) * av.z;
    a1 += vec4(-.42314,-.11297,.65968,-.26938) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(0, -1));
    a1 += vec4(.17248,-.058666,.49571,-.16241) * av.x;
    a1 += vec4(.44767,.33974,-.22178,.17438) * av.y;
    a1 += vec4(.72772,.29917,.45761,-.29999) * av.z;
    a1 += vec4(-.0092536,-.86756,-.25874,.4962) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(1, -1));
    a1 += vec4(-.19845,.22404,-.2642,.056576) * av.x;
    a1 += vec4(-.035572,.13393,.043946,-.029458) * av.y;
    a1 += vec4(-.016896,.16457,-.17051,.31879) * av.z;
    a1 += vec4(.056841,-.51231,.41689,.12259) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(-1, 0));
    a1 += vec4(.11557,-.91279,-.40689,-.065178) * av.x;
    a1 += vec4(.031276,.52804,.078036,.026025) * av.y;
    a1 += vec4(-1.062,-.94545,-.13815,-.048332) * av.z;
    a1 += vec4(-.26097,.21855,.13368,-.18123) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(0, 0));
    a1 += vec4(.1822,.82356,-.42707,.18102) * av.x;
    a1 += vec4(.36225,-1.5657,-.59987,-.044777) * av.y;
    a1 += vec4(.40403,-.85547,-.96388,.4314) * av.z;
    a1 += vec4(-.047018,.7951,-.73574,1.8218) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(1, 0));
    a1 += vec4(.27724,.548,-.07821,-.13981) * av.x;
    a1 += vec4(.29834,-.16275,.09425,-.059646) * av.y;
    a1 += vec4(.76788,.24448,-.37243,-.22779) * av.z;
    a1 += vec4(.16289,-.17405,.26139,-1.8937) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(-1, 1));
    a1 += vec4(-.028035,-.22163,.16278,-.053801) * av.x;
    a1 += vec4(-.51373,.21309,.50517,.074656) * av.y;
    a1 += vec4(-.94825,-.18316,.53945,.00034811) * av.z;
    a1 += vec4(-.23603,.27672,.27076,.21651) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(0, 1));
    a1 += vec4(.10051,.023049,-.6132,.040411) * av.x;
    a1 += vec4(.035383,.54703,.18375,-.1463) * av.y;
    a1 += vec4(-1.0561,.84777,-.45534,.08427) * av.z;
    a1 += vec4(.03595,-.13746,.21117,-2.1773) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_0_texOff(vec2(1, 1));
    a1 += vec4(.20657,.11582,-.0047994,.018704) * av.x;
    a1 += vec4(-.0068257,.56881,-.14907,.075474) * av.y;
    a1 += vec4(-.72106,.20408,.29189,-.18854) * av.z;
    a1 += vec4(-.010168,.040363,.25859,1.8787) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(-1, -1));
    a1 += vec4(-.43945,.62533,.68694,-.016363) * av.x;
    a1 += vec4(.0035017,.2908,-.40562,-.0029909) * av.y;
    a1 += vec4(-.36607,-.22834,-.060227,.00021153) * av.z;
    a1 += vec4(.28357,.21037,-.050785,-.013992) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(0, -1));
    a1 += vec4(-.60159,.32201,.021229,.13839) * av.x;
    a1 += vec4(.25926,-.024921,-.20741,.024714) * av.y;
    a1 += vec4(-.058618,-.26478,-.22276,.18642) * av.z;
    a1 += vec4(.084933,-.3456,.42846,.058558) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(1, -1));
    a1 += vec4(-.30026,.070913,-.0017121,-.085296) * av.x;
    a1 += vec4(.14959,-.072996,.10133,-.039899) * av.y;
    a1 += vec4(.20718,.024783,.13464,-.1371) * av.z;
    a1 += vec4(-.18936,-.21996,.10374,-.023585) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(-1, 0));
    a1 += vec4(-.96484,-.25822,.019588,-.15431) * av.x;
    a1 += vec4(-.068269,-.12276,-.65512,.03214) * av.y;
    a1 += vec4(-.15765,.17779,.03753,.20075) * av.z;
    a1 += vec4(.27399,-.03528,.059305,.076599) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(0, 0));
    a1 += vec4(.017908,.34098,.031506,-.12298) * av.x;
    a1 += vec4(.0045064,-.2545,-.15751,-.10658) * av.y;
    a1 += vec4(.24773,-.10888,-.33895,-.36405) * av.z;
    a1 += vec4(.54076,-.33089,.44639,-.1954) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(1, 0));
    a1 += vec4(-.20843,.32562,.090418,.13674) * av.x;
    a1 += vec4(.15174,.17067,-.35661,-.079997) * av.y;
    a1 += vec4(-.080188,-.84451,-.042975,.24862) * av.z;
    a1 += vec4(-.021492,.41919,.25625,-.084493) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(-1, 1));
    a1 += vec4(-.29272,-.18993,.35462,.0063991) * av.x;
    a1 += vec4(-.18102,-.4173,.1933,.026389) * av.y;
    a1 += vec4(-.091654,.37202,.31402,.25684) * av.z;
    a1 += vec4(.12572,.023472,-.27935,-.31734) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(0, 1));
    a1 += vec4(-.42758,.16735,.11495,-.014664) * av.x;
    a1 += vec4(-.00076384,.81135,-.61331,.0485) * av.y;
    a1 += vec4(.025783,.24043,.51979,.001713) * av.z;
    a1 += vec4(-.03394,.023984,-.045684,.16095) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_2_1_texOff(vec2(1, 1));
    a1 += vec4(-.32074,.26082,.02613,-.020484) * av.x;
    a1 += vec4(-.0078965,.1879,-.3118,.010363) * av.y;
    a1 += vec4(-.11087,-.31042,.21926,-.20586) * av.z;
    a1 += vec4(.32026,.20392,-.11372,.088383) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(-.2191,.4572,-.058671,-.53758) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC fsrcnnx_car_lite 10/14: 3x3 8>8, channels 1 to 4
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_3_0
//!BIND VSA_FSRCNNX_CAR_LITE_3_1
//!SAVE VSA_FSRCNNX_CAR_LITE_4_0
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(.13837,-.16101,.089248,.45674);
    vec4 av;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(-1, -1));
    a0 += vec4(-.22453,-.57792,.21555,-.076353) * av.x;
    a0 += vec4(.12218,.045278,.26433,-.013574) * av.y;
    a0 += vec4(.29176,.083261,-.68005,.20164) * av.z;
    a0 += vec4(.14437,-.38311,.27963,.021251) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(0, -1));
    a0 += vec4(.072186,-.77639,.026215,-.13531) * av.x;
    a0 += vec4(.14704,.048795,.032557,-.27601) * av.y;
    a0 += vec4(.011313,.25084,.14825,.21056) * av.z;
    a0 += vec4(-1.0143,.49348,-.26838,-.20438) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(1, -1));
    a0 += vec4(.081477,-.34846,.031529,-.22085) * av.x;
    a0 += vec4(-.016035,-.17574,.046123,.0084837) * av.y;
    a0 += vec4(.02148,.25432,.10429,.10609) * av.z;
    a0 += vec4(.11115,-.31875,.062899,-.34466) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(-1, 0));
    a0 += vec4(-.094021,-.5736,-.0016992,-.33821) * av.x;
    a0 += vec4(.23422,-.082863,.23524,-.18434) * av.y;
    a0 += vec4(.063746,-.75768,.6637,.11374) * av.z;
    a0 += vec4(.092096,-.07379,.056658,.34755) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(0, 0));
    a0 += vec4(-.41786,-.17931,.086076,-.4512) * av.x;
    a0 += vec4(.52394,-.2453,-.73088,.055693) * av.y;
    a0 += vec4(-.070706,.36435,-.54069,.24342) * av.z;
    a0 += vec4(-.055241,-.35333,.13097,.55024) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(1, 0));
    a0 += vec4(-.41941,.13584,.15718,-.09889) * av.x;
    a0 += vec4(-.1688,.23776,.10447,-.1807) * av.y;
    a0 += vec4(.7544,-.45082,.40342,-.0059315) * av.z;
    a0 += vec4(-.18352,-.013563,.10094,-.2193) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(-1, 1));
    a0 += vec4(-.010416,-.45495,.19494,-.25652) * av.x;
    a0 += vec4(.021049,.53051,-.71629,.074774) * av.y;
    a0 += vec4(.041078,.033983,.22557,.24632) * av.z;
    a0 += vec4(.11996,-.19984,.16476,.0016893) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(0, 1));
    a0 += vec4(-.4508,.01475,.09801,.21686) * av.x;
    a0 += vec4(-.086345,.14674,.16145,-.12994) * av.y;
    a0 += vec4(-.40853,-.45716,-.24331,.01954) * av.z;
    a0 += vec4(.036512,-.28885,.11498,-.0036112) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(1, 1));
    a0 += vec4(-.1257,-.1596,-.081155,.10114) * av.x;
    a0 += vec4(-.44758,-.074818,.086755,.69317) * av.y;
    a0 += vec4(-.18195,.16978,.13335,-1.0287) * av.z;
    a0 += vec4(.0084014,-.030237,.030732,.10201) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(-1, -1));
    a0 += vec4(.02607,-.045491,.014678,.080181) * av.x;
    a0 += vec4(-.021036,.015842,-.92201,-.088294) * av.y;
    a0 += vec4(.053719,-.17263,-.034779,-.053683) * av.z;
    a0 += vec4(-.38051,.022031,.21334,-.55637) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(0, -1));
    a0 += vec4(-.057962,.26591,.059289,-.12374) * av.x;
    a0 += vec4(.094468,.098805,.55718,-.034101) * av.y;
    a0 += vec4(.099544,-.38618,.47574,.090243) * av.z;
    a0 += vec4(-.37519,-.67887,-.32837,-.15912) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(1, -1));
    a0 += vec4(-.34767,.14496,-.29292,.18587) * av.x;
    a0 += vec4(-.060795,.3275,-.011048,.11139) * av.y;
    a0 += vec4(.20519,.10264,-.16297,.24493) * av.z;
    a0 += vec4(-.26942,-.63789,-.27946,-.31503) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(-1, 0));
    a0 += vec4(.071371,.17065,-.34312,.12158) * av.x;
    a0 += vec4(-.0061514,-.63048,.62683,.19909) * av.y;
    a0 += vec4(-.15191,-.84114,.41478,-.1906) * av.z;
    a0 += vec4(-.12205,.079912,.015943,-.16769) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(0, 0));
    a0 += vec4(.63803,-.62968,.057191,.11182) * av.x;
    a0 += vec4(-.045822,.18029,-.36804,.090885) * av.y;
    a0 += vec4(-.29497,.041426,-.23198,-.14349) * av.z;
    a0 += vec4(-.14829,-.72703,-.62993,-.22191) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(1, 0));
    a0 += vec4(-.26086,.22697,-.021639,.21328) * av.x;
    a0 += vec4(.96206,-.31665,-.047014,-.16307) * av.y;
    a0 += vec4(.45955,-.49116,-.16845,-.19779) * av.z;
    a0 += vec4(-.090252,-.95528,-.76864,-.0041641) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(-1, 1));
    a0 += vec4(-.058526,.075187,-.070616,.033828) * av.x;
    a0 += vec4(-.047784,.050231,.244,.2483) * av.y;
    a0 += vec4(-.19687,-.58906,.031122,-.17712) * av.z;
    a0 += vec4(.03679,-.011636,.13142,-.13537) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(0, 1));
    a0 += vec4(.2279,.089814,-.13757,-.40604) * av.x;
    a0 += vec4(.072004,.33641,-.27659,.53347) * av.y;
    a0 += vec4(-.052531,-.29881,-.083711,.0076566) * av.z;
    a0 += vec4(.084756,-.64429,-.53563,.074395) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(1, 1));
    a0 += vec4(.25552,-.16749,.071925,.14549) * av.x;
    a0 += vec4(.16686,.0073575,.10091,-.82287) * av.y;
    a0 += vec4(-.16622,-.27147,.17398,-.090798) * av.z;
    a0 += vec4(.071258,-.84149,-.80616,.0933) * av.w;
    a0 = max(a0, vec4(0.)) + vec4(.062365,.25309,.077708,.042641) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC fsrcnnx_car_lite 11/14: 3x3 8>8, channels 5 to 8
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_3_0
//!BIND VSA_FSRCNNX_CAR_LITE_3_1
//!SAVE VSA_FSRCNNX_CAR_LITE_4_1
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(.37121,.080062,-.13927,.21575);
    vec4 av;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(-1, -1));
    a1 += vec4(-.15928,-.16513,-.52843,-.046789) * av.x;
    a1 += vec4(-.12677,-.13915,.24653,.11827) * av.y;
    a1 += vec4(.19457,.040605,.00067757,.11527) * av.z;
    a1 += vec4(.018905,.086547,.097187,.28839) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(0, -1));
    a1 += vec4(.21874,.048236,-.48802,.25882) * av.x;
    a1 += vec4(.068202,.19339,.018233,-.34938) * av.y;
    a1 += vec4(-.44628,.055518,-.089878,.082534) * av.z;
    a1 += vec4(.26727,-1.0167,.57542,-.037569) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(1, -1));
    a1 += vec4(-.10763,.12026,.012043,-.073549) * av.x;
    a1 += vec4(.29158,.27269,.020472,-.095893) * av.y;
    a1 += vec4(-.24324,-.1647,.38009,.052844) * av.z;
    a1 += vec4(-.012699,.14552,-.095558,.15321) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(-1, 0));
    a1 += vec4(.050848,.19453,-.90329,.03721) * av.x;
    a1 += vec4(.067488,-.30656,-.069731,-.21943) * av.y;
    a1 += vec4(.50627,.32956,.073257,.3961) * av.z;
    a1 += vec4(-.099115,.4502,-.19214,-.074118) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(0, 0));
    a1 += vec4(-.044625,-.36547,-.12151,.14267) * av.x;
    a1 += vec4(.30454,1.3167,-.42715,.0528) * av.y;
    a1 += vec4(.63092,-.33515,.34516,-.20798) * av.z;
    a1 += vec4(-.24094,-.036284,.062844,-.046754) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(1, 0));
    a1 += vec4(-.11685,-.28209,.073083,-.0698) * av.x;
    a1 += vec4(.15885,-.18999,.15032,-.19494) * av.y;
    a1 += vec4(.079464,.4901,-.48366,-.62531) * av.z;
    a1 += vec4(-.18392,-.2249,-.10249,.004574) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(-1, 1));
    a1 += vec4(-.079316,.0039572,-.44375,.082605) * av.x;
    a1 += vec4(-.50875,.31814,-.3519,-.04594) * av.y;
    a1 += vec4(.12649,.13551,.17854,-.093987) * av.z;
    a1 += vec4(-.10093,-.3141,-.21954,.21399) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(0, 1));
    a1 += vec4(-.32107,-.5261,-.15972,-.20727) * av.x;
    a1 += vec4(.38977,-.52738,.37029,-.36255) * av.y;
    a1 += vec4(.16076,-.82024,.14337,.18787) * av.z;
    a1 += vec4(-.049521,.095553,-.037709,.043601) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_0_texOff(vec2(1, 1));
    a1 += vec4(-.10047,-.010605,-.26211,.093501) * av.x;
    a1 += vec4(-.30286,-.75235,.12562,.57412) * av.y;
    a1 += vec4(-.1449,-.38303,-.1621,.031914) * av.z;
    a1 += vec4(-.11801,-.0055023,-.099346,-.085721) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(-1, -1));
    a1 += vec4(-.70969,.029521,.10764,-.11646) * av.x;
    a1 += vec4(.44681,.10894,-.35312,.19473) * av.y;
    a1 += vec4(.059748,.038253,-.14731,.13686) * av.z;
    a1 += vec4(.16713,.054774,-.008571,.17417) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(0, -1));
    a1 += vec4(-.34192,-.14214,.38944,-.04155) * av.x;
    a1 += vec4(-.64744,-.070569,.25241,-.093814) * av.y;
    a1 += vec4(-.35188,-.056927,-.34774,.24902) * av.z;
    a1 += vec4(-.0047796,.053924,-.012849,.24393) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(1, -1));
    a1 += vec4(.24179,-.15578,.048255,.076072) * av.x;
    a1 += vec4(-.38848,-.18977,.0031521,.12418) * av.y;
    a1 += vec4(.096366,.0027811,.17107,-.20121) * av.z;
    a1 += vec4(-.077113,.21953,.056215,.4586) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(-1, 0));
    a1 += vec4(-.11603,.074747,-.27882,-.029306) * av.x;
    a1 += vec4(.40652,-.014637,.26975,.17311) * av.y;
    a1 += vec4(.076522,-.27244,-.29398,-.019912) * av.z;
    a1 += vec4(.11339,-.14127,-.07495,-.72855) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(0, 0));
    a1 += vec4(-.36176,.7635,-.43049,-.059507) * av.x;
    a1 += vec4(.1826,-.04966,-.126,.29877) * av.y;
    a1 += vec4(.024025,-.23473,-.38187,-.014842) * av.z;
    a1 += vec4(-.43536,-.062574,.22193,-.20321) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(1, 0));
    a1 += vec4(-.17466,-.043695,.11846,-.23788) * av.x;
    a1 += vec4(.57616,.64956,-.2262,-.80744) * av.y;
    a1 += vec4(-.12963,.32965,-.57029,.10944) * av.z;
    a1 += vec4(-.59953,-.011178,.20721,.093352) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(-1, 1));
    a1 += vec4(.26076,-.59134,.48952,.16011) * av.x;
    a1 += vec4(.29861,.097593,.045419,-.27296) * av.y;
    a1 += vec4(-.095619,-.42849,-.44769,-.11746) * av.z;
    a1 += vec4(.023099,-.51096,-.2248,-1.7406) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(0, 1));
    a1 += vec4(-.17426,.40297,-.002301,-.21555) * av.x;
    a1 += vec4(-.063194,-.11983,.032901,.11511) * av.y;
    a1 += vec4(-.19946,-.89973,-.64587,.03678) * av.z;
    a1 += vec4(-.86741,-.52259,.0019683,-.96886) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_3_1_texOff(vec2(1, 1));
    a1 += vec4(.078097,.35237,.062712,-.21383) * av.x;
    a1 += vec4(.11882,-.11611,.042745,.32305) * av.y;
    a1 += vec4(.12514,-.15889,-.36279,.24634) * av.z;
    a1 += vec4(-1.0909,-.5363,.12094,-.52478) * av.w;
    a1 = max(a1, vec4(0.)) + vec4(.041913,.14603,.1899,.069745) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC fsrcnnx_car_lite 12/14: 1x1 8>8, channels 1 to 4
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_4_0
//!BIND VSA_FSRCNNX_CAR_LITE_4_1
//!BIND VSA_FSRCNNX_CAR_LITE_0_0
//!SAVE VSA_FSRCNNX_CAR_LITE_5_0
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a0 = vec4(-.18248,-.087449,.083849,.064852);
    vec4 av;
    av = VSA_FSRCNNX_CAR_LITE_4_0_texOff(vec2(0, 0));
    a0 += vec4(-.02197,-.33612,-.086521,.054402) * av.x;
    a0 += vec4(.34432,.17333,.40898,.5981) * av.y;
    a0 += vec4(-1.0882,.018553,.05918,-.079847) * av.z;
    a0 += vec4(.0361,.035822,-.68698,.037166) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_4_1_texOff(vec2(0, 0));
    a0 += vec4(.14527,.041111,-.0028905,-.076737) * av.x;
    a0 += vec4(.11971,-.45216,.068576,-.27868) * av.y;
    a0 += vec4(-.36116,.13528,-.40129,-.73138) * av.z;
    a0 += vec4(.1125,.11654,-.082403,-.026004) * av.w;
    a0 += VSA_FSRCNNX_CAR_LITE_0_0_texOff(vec2(0));
    a0 = max(a0, vec4(0.)) + vec4(.059623,.23991,.0033728,-.0036228) * min(a0, vec4(0.));
    return vec4(a0);
}

//!DESC fsrcnnx_car_lite 13/14: 1x1 8>8, channels 5 to 8
//!HOOK LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_4_0
//!BIND VSA_FSRCNNX_CAR_LITE_4_1
//!BIND VSA_FSRCNNX_CAR_LITE_0_1
//!SAVE VSA_FSRCNNX_CAR_LITE_5_1
//!WIDTH LUMA.w 10 +
//!HEIGHT LUMA.h 10 +
//!COMPONENTS 4

vec4 hook() {
    vec4 a1 = vec4(-.016144,.16002,-.30589,-.0001576);
    vec4 av;
    av = VSA_FSRCNNX_CAR_LITE_4_0_texOff(vec2(0, 0));
    a1 += vec4(.018571,.0062081,.098522,.18131) * av.x;
    a1 += vec4(.31587,.38113,.21086,.29088) * av.y;
    a1 += vec4(.31591,.15035,.052635,-.060453) * av.z;
    a1 += vec4(.089272,.0038744,-.86269,-.012943) * av.w;
    av = VSA_FSRCNNX_CAR_LITE_4_1_texOff(vec2(0, 0));
    a1 += vec4(.30481,-2.0231,-.018419,-.17035) * av.x;
    a1 += vec4(.20182,.15265,-.051274,-.0032604) * av.y;
    a1 += vec4(.1531,.032602,.035499,-.0043616) * av.z;
    a1 += vec4(.22487,.17205,.035695,-.12374) * av.w;
    a1 += VSA_FSRCNNX_CAR_LITE_0_1_texOff(vec2(0));
    a1 = max(a1, vec4(0.)) + vec4(.0098679,.037566,.030954,.0024358) * min(a1, vec4(0.));
    return vec4(a1);
}

//!DESC fsrcnnx_car_lite 14/14: 3x3 8>1, output
//!HOOK LUMA
//!BIND LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_LUMA
//!BIND VSA_FSRCNNX_CAR_LITE_5_0
//!BIND VSA_FSRCNNX_CAR_LITE_5_1

vec4 hook() {
    vec4 before = LUMA_tex((floor(LUMA_pos * LUMA_size) + .5) * LUMA_pt);
    vec2 pixel = floor(VSA_FSRCNNX_CAR_LITE_LUMA_pos * VSA_FSRCNNX_CAR_LITE_LUMA_size * 1.);
    vec2 cell = floor((pixel + .5) / 1.);
    vec2 at = cell + 5.5;
    float y0 = float(-.00073804);
    vec4 yv;
    vec4 y0s4 = vec4(0.);
    yv = VSA_FSRCNNX_CAR_LITE_5_0_tex((at + vec2(-1, -1)) * VSA_FSRCNNX_CAR_LITE_5_0_pt);
    y0s4 += vec4(-.0011337,.0016641,.00096648,-.00094576) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_0_tex((at + vec2(0, -1)) * VSA_FSRCNNX_CAR_LITE_5_0_pt);
    y0s4 += vec4(-.0039548,-.004572,.0097497,-.0068979) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_0_tex((at + vec2(1, -1)) * VSA_FSRCNNX_CAR_LITE_5_0_pt);
    y0s4 += vec4(.004586,-.00079687,-.010539,.007678) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_0_tex((at + vec2(-1, 0)) * VSA_FSRCNNX_CAR_LITE_5_0_pt);
    y0s4 += vec4(.0003191,.032318,-.0030217,.0015231) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_0_tex((at + vec2(0, 0)) * VSA_FSRCNNX_CAR_LITE_5_0_pt);
    y0s4 += vec4(-.0050984,-.00060116,-.0076044,.00063778) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_0_tex((at + vec2(1, 0)) * VSA_FSRCNNX_CAR_LITE_5_0_pt);
    y0s4 += vec4(.012298,-.00080781,.029752,.014999) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_0_tex((at + vec2(-1, 1)) * VSA_FSRCNNX_CAR_LITE_5_0_pt);
    y0s4 += vec4(.0028653,-.0035792,.00073329,-.0019463) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_0_tex((at + vec2(0, 1)) * VSA_FSRCNNX_CAR_LITE_5_0_pt);
    y0s4 += vec4(.013718,-.0046215,-.010686,-.0017442) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_0_tex((at + vec2(1, 1)) * VSA_FSRCNNX_CAR_LITE_5_0_pt);
    y0s4 += vec4(-.014208,-.00142,-.0038387,-.0029669) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_1_tex((at + vec2(-1, -1)) * VSA_FSRCNNX_CAR_LITE_5_1_pt);
    y0s4 += vec4(.00082451,.00055436,-.088209,-.0043487) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_1_tex((at + vec2(0, -1)) * VSA_FSRCNNX_CAR_LITE_5_1_pt);
    y0s4 += vec4(.0027893,-.00025082,-.011323,-.0060907) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_1_tex((at + vec2(1, -1)) * VSA_FSRCNNX_CAR_LITE_5_1_pt);
    y0s4 += vec4(-.005105,.0059938,.0012508,.004293) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_1_tex((at + vec2(-1, 0)) * VSA_FSRCNNX_CAR_LITE_5_1_pt);
    y0s4 += vec4(-.0018309,.0063212,-.014114,-.013001) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_1_tex((at + vec2(0, 0)) * VSA_FSRCNNX_CAR_LITE_5_1_pt);
    y0s4 += vec4(.00053546,.0019618,-.0010501,.00030844) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_1_tex((at + vec2(1, 0)) * VSA_FSRCNNX_CAR_LITE_5_1_pt);
    y0s4 += vec4(-.0087153,.0096872,.0025293,.0037816) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_1_tex((at + vec2(-1, 1)) * VSA_FSRCNNX_CAR_LITE_5_1_pt);
    y0s4 += vec4(.0018467,-.011114,.00052567,-.0029287) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_1_tex((at + vec2(0, 1)) * VSA_FSRCNNX_CAR_LITE_5_1_pt);
    y0s4 += vec4(.0025764,-.018893,.011439,.0015988) * yv;
    yv = VSA_FSRCNNX_CAR_LITE_5_1_tex((at + vec2(1, 1)) * VSA_FSRCNNX_CAR_LITE_5_1_pt);
    y0s4 += vec4(.0025124,.0032498,.0025897,.003549) * yv;
    y0 += dot(y0s4, vec4(1.));
    return vec4(clamp(before.x + y0, 0., 1.), before.yzw);
}
