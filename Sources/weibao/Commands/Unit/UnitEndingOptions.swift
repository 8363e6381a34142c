import ArgumentParser
import Registry

/// Which unit ends, which takes its place, and by which paper.
struct UnitEndingOptions: ParsableArguments {
  @Argument(help: Bilingual(zh: "终止的单位，代码或名称", en: "unit that ends, by code or name").help("unit"))
  var unit: String

  @Option(name: .named("给"), help: Bilingual(zh: "承继的单位", en: "unit that takes its place").help("unit"))
  var to: String

  @Option(name: .named("备注"), help: Bilingual(zh: "依据的文件", en: "the paper by which it was decided").help("text"))
  var note: String

  func run(_ ending: UnitEnding, _ doing: DoOption, in session: inout Session) throws {
    let matters = try session.registry.endUnit(unit, ending, to: to, note: note, dryRun: !doing.isMeant)
    try session.output.show(
      Listing(matters, PassedMatter.columns), empty: Bilingual(zh: "没有要移交的事项。", en: "There is nothing to hand over."))
    if doing.isMeant {
      Messages.say(
        Bilingual(zh: "已移交 \(matters.count) 件，单位终止。", en: "Handed over: \(matters.count). The unit has ended.").text)
    } else {
      doing.sayThatNothingWasDone()
    }
  }
}

extension PassedMatter {
  fileprivate static var columns: [Column<PassedMatter>] {
    [
      Column("number", zh: "编号", en: "number") { $0.number },
      Column("had", zh: "事项", en: "what") { $0.had },
      Column("done", zh: "已移交", en: "done") { $0.done },
    ]
  }
}
