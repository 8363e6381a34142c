import ArgumentParser
import Registry

/// `dossier open NUMBER` · 档案 查阅
struct DossierOpen: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("open", "查阅", does: Bilingual(zh: "查阅案件中的个人信息，留下查阅记录", en: "See who the child of a case is; leaves a trace"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件或线索编号", en: "case or lead number").help("matter"))
  var number: String

  @OptionGroup var purpose: PurposeOptions

  @Flag(name: .named("明文"), help: Bilingual(zh: "不脱敏，留痕中会注明", en: "without stars; the trace tells it").help())
  var reveal = false

  var mayBeKept: Bool { purpose.purposeText == nil }

  func run(in session: inout Session) throws {
    let items = try session.registry.openDossier(number, purpose: purpose.purposeOfLook, reveal: reveal)
    try session.output.show(
      Listing(items, DossierItem.columns), empty: Bilingual(zh: "档案中没有内容。", en: "The dossier is empty."))
  }
}

extension DossierItem {
  fileprivate static var columns: [Column<DossierItem>] {
    [
      Column("part") { $0.part },
      Column("part_name", zh: "部分", en: "part") { $0.partName ?? $0.part },
      Column("item", zh: "项目", en: "item") { $0.item },
      Column("value", zh: "内容", en: "value") { $0.value },
      Column("event_id", zh: "依据", en: "evidence") { $0.eventID },
    ]
  }
}
