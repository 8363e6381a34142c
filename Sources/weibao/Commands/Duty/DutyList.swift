import ArgumentParser
import Registry

/// `duty list` · 职责 列表
struct DutyList: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("list", "列表", does: Bilingual(zh: "列出方案规定的职责", en: "List the duties of the plan"))
  }

  @OptionGroup var common: CommonOptions

  @Option(name: .named("单位"), help: Bilingual(zh: "单位代码或名称", en: "unit, by code or name").help("unit"))
  var unit: String?

  @Option(name: .named("含"), help: Bilingual(zh: "原文含有的文字", en: "text that the words hold").help("text"))
  var text: String?

  func run(in session: inout Session) throws {
    try session.output.show(
      Listing(try session.registry.duties(unit: unit, text: text), Duty.columns),
      empty: Bilingual(zh: "没有符合条件的职责。", en: "No duty matches."))
  }
}

extension Duty {
  static var columns: [Column<Duty>] {
    [
      Column("duty_code", zh: "职责代码", en: "duty") { $0.dutyCode },
      Column("unit_code") { $0.unitCode },
      Column("unit", zh: "单位", en: "unit") { $0.unit },
      Column("section", zh: "出处", en: "section", leaves: 2) { $0.section },
      Column("domain", zh: "领域", en: "domain", leaves: 1) { $0.domain },
      Column("exact_phrase", zh: "原文", en: "the plan's words") { $0.exactPhrase },
      Column("gloss_en") { $0.glossEnglish },
    ]
  }
}
