// Made by generate-oids from pg_type. Do not edit.

extension OID {
  /// `bool`
  @inlinable public static var bool: OID { OID(16) }
  /// `bytea`
  @inlinable public static var bytea: OID { OID(17) }
  /// `char`
  @inlinable public static var char: OID { OID(18) }
  /// `name`
  @inlinable public static var name: OID { OID(19) }
  /// `int8`
  @inlinable public static var int8: OID { OID(20) }
  /// `int2`
  @inlinable public static var int2: OID { OID(21) }
  /// `int4`
  @inlinable public static var int4: OID { OID(23) }
  /// `regproc`
  @inlinable public static var regproc: OID { OID(24) }
  /// `text`
  @inlinable public static var text: OID { OID(25) }
  /// `oid`
  @inlinable public static var oid: OID { OID(26) }
  /// `tid`
  @inlinable public static var tid: OID { OID(27) }
  /// `xid`
  @inlinable public static var xid: OID { OID(28) }
  /// `cid`
  @inlinable public static var cid: OID { OID(29) }
  /// `json`
  @inlinable public static var json: OID { OID(114) }
  /// `xml`
  @inlinable public static var xml: OID { OID(142) }
  /// `point`
  @inlinable public static var point: OID { OID(600) }
  /// `lseg`
  @inlinable public static var lseg: OID { OID(601) }
  /// `path`
  @inlinable public static var path: OID { OID(602) }
  /// `box`
  @inlinable public static var box: OID { OID(603) }
  /// `polygon`
  @inlinable public static var polygon: OID { OID(604) }
  /// `line`
  @inlinable public static var line: OID { OID(628) }
  /// `cidr`
  @inlinable public static var cidr: OID { OID(650) }
  /// `float4`
  @inlinable public static var float4: OID { OID(700) }
  /// `float8`
  @inlinable public static var float8: OID { OID(701) }
  /// `circle`
  @inlinable public static var circle: OID { OID(718) }
  /// `macaddr8`
  @inlinable public static var macaddr8: OID { OID(774) }
  /// `money`
  @inlinable public static var money: OID { OID(790) }
  /// `macaddr`
  @inlinable public static var macaddr: OID { OID(829) }
  /// `inet`
  @inlinable public static var inet: OID { OID(869) }
  /// `aclitem`
  @inlinable public static var aclitem: OID { OID(1033) }
  /// `bpchar`
  @inlinable public static var bpchar: OID { OID(1042) }
  /// `varchar`
  @inlinable public static var varchar: OID { OID(1043) }
  /// `date`
  @inlinable public static var date: OID { OID(1082) }
  /// `time`
  @inlinable public static var time: OID { OID(1083) }
  /// `timestamp`
  @inlinable public static var timestamp: OID { OID(1114) }
  /// `timestamptz`
  @inlinable public static var timestamptz: OID { OID(1184) }
  /// `interval`
  @inlinable public static var interval: OID { OID(1186) }
  /// `timetz`
  @inlinable public static var timetz: OID { OID(1266) }
  /// `bit`
  @inlinable public static var bit: OID { OID(1560) }
  /// `varbit`
  @inlinable public static var varbit: OID { OID(1562) }
  /// `numeric`
  @inlinable public static var numeric: OID { OID(1700) }
  /// `refcursor`
  @inlinable public static var refcursor: OID { OID(1790) }
  /// `regprocedure`
  @inlinable public static var regprocedure: OID { OID(2202) }
  /// `regoper`
  @inlinable public static var regoper: OID { OID(2203) }
  /// `regoperator`
  @inlinable public static var regoperator: OID { OID(2204) }
  /// `regclass`
  @inlinable public static var regclass: OID { OID(2205) }
  /// `regtype`
  @inlinable public static var regtype: OID { OID(2206) }
  /// `record`
  @inlinable public static var record: OID { OID(2249) }
  /// `void`
  @inlinable public static var void: OID { OID(2278) }
  /// `uuid`
  @inlinable public static var uuid: OID { OID(2950) }
  /// `txid_snapshot`
  @inlinable public static var txid_snapshot: OID { OID(2970) }
  /// `tsvector`
  @inlinable public static var tsvector: OID { OID(3614) }
  /// `tsquery`
  @inlinable public static var tsquery: OID { OID(3615) }
  /// `gtsvector`
  @inlinable public static var gtsvector: OID { OID(3642) }
  /// `regconfig`
  @inlinable public static var regconfig: OID { OID(3734) }
  /// `regdictionary`
  @inlinable public static var regdictionary: OID { OID(3769) }
  /// `jsonb`
  @inlinable public static var jsonb: OID { OID(3802) }
  /// `int4range`
  @inlinable public static var int4range: OID { OID(3904) }
  /// `numrange`
  @inlinable public static var numrange: OID { OID(3906) }
  /// `tsrange`
  @inlinable public static var tsrange: OID { OID(3908) }
  /// `tstzrange`
  @inlinable public static var tstzrange: OID { OID(3910) }
  /// `daterange`
  @inlinable public static var daterange: OID { OID(3912) }
  /// `int8range`
  @inlinable public static var int8range: OID { OID(3926) }
  /// `jsonpath`
  @inlinable public static var jsonpath: OID { OID(4072) }
  /// `regnamespace`
  @inlinable public static var regnamespace: OID { OID(4089) }
  /// `regrole`
  @inlinable public static var regrole: OID { OID(4096) }
  /// `regcollation`
  @inlinable public static var regcollation: OID { OID(4191) }
  /// `int4multirange`
  @inlinable public static var int4multirange: OID { OID(4451) }
  /// `nummultirange`
  @inlinable public static var nummultirange: OID { OID(4532) }
  /// `tsmultirange`
  @inlinable public static var tsmultirange: OID { OID(4533) }
  /// `tstzmultirange`
  @inlinable public static var tstzmultirange: OID { OID(4534) }
  /// `datemultirange`
  @inlinable public static var datemultirange: OID { OID(4535) }
  /// `int8multirange`
  @inlinable public static var int8multirange: OID { OID(4536) }
  /// `xid8`
  @inlinable public static var xid8: OID { OID(5069) }

  /// The type of arrays of this type; unspecified where it is not built in.
  public var array: OID {
    switch rawValue {
    case 16: OID(1000)
    case 17: OID(1001)
    case 18: OID(1002)
    case 19: OID(1003)
    case 20: OID(1016)
    case 21: OID(1005)
    case 23: OID(1007)
    case 24: OID(1008)
    case 25: OID(1009)
    case 26: OID(1028)
    case 27: OID(1010)
    case 28: OID(1011)
    case 29: OID(1012)
    case 114: OID(199)
    case 142: OID(143)
    case 600: OID(1017)
    case 601: OID(1018)
    case 602: OID(1019)
    case 603: OID(1020)
    case 604: OID(1027)
    case 628: OID(629)
    case 650: OID(651)
    case 700: OID(1021)
    case 701: OID(1022)
    case 718: OID(719)
    case 774: OID(775)
    case 790: OID(791)
    case 829: OID(1040)
    case 869: OID(1041)
    case 1033: OID(1034)
    case 1042: OID(1014)
    case 1043: OID(1015)
    case 1082: OID(1182)
    case 1083: OID(1183)
    case 1114: OID(1115)
    case 1184: OID(1185)
    case 1186: OID(1187)
    case 1266: OID(1270)
    case 1560: OID(1561)
    case 1562: OID(1563)
    case 1700: OID(1231)
    case 1790: OID(2201)
    case 2202: OID(2207)
    case 2203: OID(2208)
    case 2204: OID(2209)
    case 2205: OID(2210)
    case 2206: OID(2211)
    case 2249: OID(2287)
    case 2950: OID(2951)
    case 2970: OID(2949)
    case 3614: OID(3643)
    case 3615: OID(3645)
    case 3642: OID(3644)
    case 3734: OID(3735)
    case 3769: OID(3770)
    case 3802: OID(3807)
    case 3904: OID(3905)
    case 3906: OID(3907)
    case 3908: OID(3909)
    case 3910: OID(3911)
    case 3912: OID(3913)
    case 3926: OID(3927)
    case 4072: OID(4073)
    case 4089: OID(4090)
    case 4096: OID(4097)
    case 4191: OID(4192)
    case 4451: OID(6150)
    case 4532: OID(6151)
    case 4533: OID(6152)
    case 4534: OID(6153)
    case 4535: OID(6155)
    case 4536: OID(6157)
    case 5069: OID(271)
    default: .unspecified
    }
  }

  /// The type of an array's elements; unspecified unless this is a built-in array.
  public var element: OID {
    switch rawValue {
    case 1000: OID(16)
    case 1001: OID(17)
    case 1002: OID(18)
    case 1003: OID(19)
    case 1016: OID(20)
    case 1005: OID(21)
    case 1007: OID(23)
    case 1008: OID(24)
    case 1009: OID(25)
    case 1028: OID(26)
    case 1010: OID(27)
    case 1011: OID(28)
    case 1012: OID(29)
    case 199: OID(114)
    case 143: OID(142)
    case 1017: OID(600)
    case 1018: OID(601)
    case 1019: OID(602)
    case 1020: OID(603)
    case 1027: OID(604)
    case 629: OID(628)
    case 651: OID(650)
    case 1021: OID(700)
    case 1022: OID(701)
    case 719: OID(718)
    case 775: OID(774)
    case 791: OID(790)
    case 1040: OID(829)
    case 1041: OID(869)
    case 1034: OID(1033)
    case 1014: OID(1042)
    case 1015: OID(1043)
    case 1182: OID(1082)
    case 1183: OID(1083)
    case 1115: OID(1114)
    case 1185: OID(1184)
    case 1187: OID(1186)
    case 1270: OID(1266)
    case 1561: OID(1560)
    case 1563: OID(1562)
    case 1231: OID(1700)
    case 2201: OID(1790)
    case 2207: OID(2202)
    case 2208: OID(2203)
    case 2209: OID(2204)
    case 2210: OID(2205)
    case 2211: OID(2206)
    case 2287: OID(2249)
    case 2951: OID(2950)
    case 2949: OID(2970)
    case 3643: OID(3614)
    case 3645: OID(3615)
    case 3644: OID(3642)
    case 3735: OID(3734)
    case 3770: OID(3769)
    case 3807: OID(3802)
    case 3905: OID(3904)
    case 3907: OID(3906)
    case 3909: OID(3908)
    case 3911: OID(3910)
    case 3913: OID(3912)
    case 3927: OID(3926)
    case 4073: OID(4072)
    case 4090: OID(4089)
    case 4097: OID(4096)
    case 4192: OID(4191)
    case 6150: OID(4451)
    case 6151: OID(4532)
    case 6152: OID(4533)
    case 6153: OID(4534)
    case 6155: OID(4535)
    case 6157: OID(4536)
    case 271: OID(5069)
    default: .unspecified
    }
  }

  /// The name of a built-in type, an array's with brackets, else nil.
  public var name: String? {
    switch rawValue {
    case 16: "bool"
    case 17: "bytea"
    case 18: "char"
    case 19: "name"
    case 20: "int8"
    case 21: "int2"
    case 23: "int4"
    case 24: "regproc"
    case 25: "text"
    case 26: "oid"
    case 27: "tid"
    case 28: "xid"
    case 29: "cid"
    case 114: "json"
    case 142: "xml"
    case 600: "point"
    case 601: "lseg"
    case 602: "path"
    case 603: "box"
    case 604: "polygon"
    case 628: "line"
    case 650: "cidr"
    case 700: "float4"
    case 701: "float8"
    case 718: "circle"
    case 774: "macaddr8"
    case 790: "money"
    case 829: "macaddr"
    case 869: "inet"
    case 1033: "aclitem"
    case 1042: "bpchar"
    case 1043: "varchar"
    case 1082: "date"
    case 1083: "time"
    case 1114: "timestamp"
    case 1184: "timestamptz"
    case 1186: "interval"
    case 1266: "timetz"
    case 1560: "bit"
    case 1562: "varbit"
    case 1700: "numeric"
    case 1790: "refcursor"
    case 2202: "regprocedure"
    case 2203: "regoper"
    case 2204: "regoperator"
    case 2205: "regclass"
    case 2206: "regtype"
    case 2249: "record"
    case 2278: "void"
    case 2950: "uuid"
    case 2970: "txid_snapshot"
    case 3614: "tsvector"
    case 3615: "tsquery"
    case 3642: "gtsvector"
    case 3734: "regconfig"
    case 3769: "regdictionary"
    case 3802: "jsonb"
    case 3904: "int4range"
    case 3906: "numrange"
    case 3908: "tsrange"
    case 3910: "tstzrange"
    case 3912: "daterange"
    case 3926: "int8range"
    case 4072: "jsonpath"
    case 4089: "regnamespace"
    case 4096: "regrole"
    case 4191: "regcollation"
    case 4451: "int4multirange"
    case 4532: "nummultirange"
    case 4533: "tsmultirange"
    case 4534: "tstzmultirange"
    case 4535: "datemultirange"
    case 4536: "int8multirange"
    case 5069: "xid8"
    case 1000: "bool[]"
    case 1001: "bytea[]"
    case 1002: "char[]"
    case 1003: "name[]"
    case 1016: "int8[]"
    case 1005: "int2[]"
    case 1007: "int4[]"
    case 1008: "regproc[]"
    case 1009: "text[]"
    case 1028: "oid[]"
    case 1010: "tid[]"
    case 1011: "xid[]"
    case 1012: "cid[]"
    case 199: "json[]"
    case 143: "xml[]"
    case 1017: "point[]"
    case 1018: "lseg[]"
    case 1019: "path[]"
    case 1020: "box[]"
    case 1027: "polygon[]"
    case 629: "line[]"
    case 651: "cidr[]"
    case 1021: "float4[]"
    case 1022: "float8[]"
    case 719: "circle[]"
    case 775: "macaddr8[]"
    case 791: "money[]"
    case 1040: "macaddr[]"
    case 1041: "inet[]"
    case 1034: "aclitem[]"
    case 1014: "bpchar[]"
    case 1015: "varchar[]"
    case 1182: "date[]"
    case 1183: "time[]"
    case 1115: "timestamp[]"
    case 1185: "timestamptz[]"
    case 1187: "interval[]"
    case 1270: "timetz[]"
    case 1561: "bit[]"
    case 1563: "varbit[]"
    case 1231: "numeric[]"
    case 2201: "refcursor[]"
    case 2207: "regprocedure[]"
    case 2208: "regoper[]"
    case 2209: "regoperator[]"
    case 2210: "regclass[]"
    case 2211: "regtype[]"
    case 2287: "record[]"
    case 2951: "uuid[]"
    case 2949: "txid_snapshot[]"
    case 3643: "tsvector[]"
    case 3645: "tsquery[]"
    case 3644: "gtsvector[]"
    case 3735: "regconfig[]"
    case 3770: "regdictionary[]"
    case 3807: "jsonb[]"
    case 3905: "int4range[]"
    case 3907: "numrange[]"
    case 3909: "tsrange[]"
    case 3911: "tstzrange[]"
    case 3913: "daterange[]"
    case 3927: "int8range[]"
    case 4073: "jsonpath[]"
    case 4090: "regnamespace[]"
    case 4097: "regrole[]"
    case 4192: "regcollation[]"
    case 6150: "int4multirange[]"
    case 6151: "nummultirange[]"
    case 6152: "tsmultirange[]"
    case 6153: "tstzmultirange[]"
    case 6155: "datemultirange[]"
    case 6157: "int8multirange[]"
    case 271: "xid8[]"
    default: nil
    }
  }
}
