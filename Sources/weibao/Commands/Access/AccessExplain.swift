import ArgumentParser
import Registry

/// `access explain LOGIN NUMBER` · 权限 说明
struct AccessExplain: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "explain", "说明",
      does: Bilingual(zh: "某登录为何能或不能查看、办理某案件（查询留痕）", en: "Why a login sees a case or not; asking leaves a trace"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "登录名", en: "login").help("login"))
  var login: String

  @Argument(help: Bilingual(zh: "案件或线索编号", en: "case or lead number").help("matter"))
  var number: String

  @OptionGroup var purpose: PurposeOptions

  var mayBeKept: Bool { purpose.purposeText == nil }

  func run(in session: inout Session) throws {
    let reasons = try session.registry.explainAccess(login, number, purpose: purpose.purposeOfLook)
    try session.output.show(
      Listing(reasons, AccessReason.columns), empty: Bilingual(zh: "没有可说明的。", en: "There is nothing to tell."))
  }
}

extension AccessReason {
  fileprivate static var columns: [Column<AccessReason>] {
    [
      Column("part") { $0.part },
      Column("part_name", zh: "类别", en: "kind") { $0.partName },
      Column("what", zh: "依据", en: "what") { $0.what },
      Column("grants", zh: "准许", en: "grants") { $0.grants },
      Column("why", zh: "说明", en: "why") { $0.why },
      Column("unit_code", zh: "单位", en: "unit") { $0.unitCode },
      Column("since", zh: "自", en: "since") { $0.since },
      Column("until", zh: "至", en: "until") { $0.until },
    ]
  }
}
