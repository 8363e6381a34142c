import ArgumentParser
import Registry

/// `case escalate NUMBER --note TEXT` · 案件 升级
struct CaseEscalate: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "escalate", "升级",
      does: Bilingual(
        zh: "升级上报；上级作出决定之前主责不变", en: "Take a case or lead up a tier; nobody's responsibility changes until it decides"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件或线索编号", en: "case or lead number").help("matter"))
  var number: String

  @Option(name: .named("备注"), help: Bilingual(zh: "理由", en: "why").help("text"))
  var note: String

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let up = try session.registry.escalateCase(number, note: note)
    let due = session.due(up.decideBy, up.dueUnknown)
    try session.output.done(
      Bilingual(
        zh: "\(number) 已上报 \(up.toUnit)，决定期限：\(due)。在此之前主责不变。",
        en: "Took \(number) up to \(up.toUnit), to be decided by: \(due). Until then the same unit answers for it."),
      Listing([up], EscalatedCase.columns))
  }
}

extension EscalatedCase {
  fileprivate static var columns: [Column<EscalatedCase>] {
    [
      Column("to_unit_code") { $0.toUnitCode },
      Column("to_unit") { $0.toUnit },
      Column("decide_by") { $0.decideBy.asDeadline },
      Column("due_unknown") { $0.dueUnknown },
    ]
  }
}
