import ArgumentParser
import Registry

/// `access at LOGIN DAY` · 权限 当日
struct AccessAt: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "at", "当日",
      does: Bilingual(zh: "某登录在某日可见什么（查询留痕）", en: "What a login could have seen on a day; asking leaves a trace"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "登录名", en: "login").help("login"))
  var login: String

  @Argument(help: Bilingual(zh: "日期", en: "day").help("day"))
  var day: String

  @OptionGroup var purpose: PurposeOptions

  var mayBeKept: Bool { purpose.purposeText == nil }

  func run(in session: inout Session) throws {
    let matters = try session.registry.access(of: login, on: day, purpose: purpose.purposeOfLook)
    try session.output.show(
      Listing(matters, SeenMatter.columns), empty: Bilingual(zh: "当日没有可见的案件或线索。", en: "Nothing was visible that day."))
  }
}

extension SeenMatter {
  fileprivate static var columns: [Column<SeenMatter>] {
    [
      Column("number", zh: "编号", en: "number") { $0.number },
      Column("because") { $0.because },
      Column("because_name", zh: "缘由", en: "because") { $0.becauseName },
      Column("in_full", zh: "全部", en: "in full") { $0.inFull },
      Column("since", zh: "自", en: "since") { $0.since },
      Column("until", zh: "至", en: "until") { $0.until },
    ]
  }
}
