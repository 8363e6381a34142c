import ArgumentParser
import Registry

/// `officer handover --from A --to B [--do]` · 承办人 移交
struct OfficerHandover: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "handover", "移交",
      does: Bilingual(
        zh: "把离任承办人的全部在办案件移交给同一单位的另一人；不写 --执行 只列出",
        en: "Hand all open cases of a leaving officer to another of the same unit; tells only, without --do"))
  }

  @OptionGroup var common: CommonOptions

  @Option(name: .named("从"), help: Bilingual(zh: "离任者的登录名", en: "login of who leaves").help("login"))
  var from: String

  @Option(name: .named("给"), help: Bilingual(zh: "接手者的登录名", en: "login of who takes over").help("login"))
  var to: String

  @OptionGroup var doing: DoOption

  func run(in session: inout Session) throws {
    let cases = try session.registry.handOverOfficer(from: from, to: to, dryRun: !doing.isMeant)
    try session.output.show(
      Listing(cases, HandedCase.columns), empty: Bilingual(zh: "没有要移交的案件。", en: "There is no case to hand over."))
    if doing.isMeant {
      let done = cases.count(where: \.done)
      Messages.say(Bilingual(zh: "已移交 \(done) 件。", en: "Cases handed over: \(done).").text)
      if done < cases.count {
        throw Complaint(
          .refused,
          Bilingual(
            zh: "有 \(cases.count - done) 件未能移交。", en: "Cases that could not be handed over: \(cases.count - done)."),
          hint: Bilingual(
            zh: "见“问题”一栏；用“案件 承办人 确定”另行确定。",
            en: "The column “problem” tells why; name somebody else with: case officer set"))
      }
    } else {
      doing.sayThatNothingWasDone()
    }
  }
}

extension HandedCase {
  fileprivate static var columns: [Column<HandedCase>] {
    [
      Column("case_number", zh: "案件编号", en: "case") { $0.caseNumber },
      Column("done", zh: "已移交", en: "done") { $0.done },
      Column("problem", zh: "问题", en: "problem") { $0.problem },
    ]
  }
}
