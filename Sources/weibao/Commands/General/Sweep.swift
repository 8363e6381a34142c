import ArgumentParser
import Registry

/// `sweep [--do]` · 巡查
struct Sweep: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "sweep", "巡查",
      does: Bilingual(
        zh: "对超期事项逐级催办、督办、升级；不写 --执行 只列出", en: "Remind, order, escalate whatever is overdue; tells only, without --do"))
  }

  @OptionGroup var common: CommonOptions

  @OptionGroup var doing: DoOption

  func run(in session: inout Session) throws {
    let steps = try session.registry.sweep(dryRun: !doing.isMeant)
    try session.output.show(
      Listing(steps, SweepStep.columns), empty: Bilingual(zh: "没有要办的步骤。", en: "There is no step to take."))
    guard doing.isMeant else { return doing.sayThatNothingWasDone() }
    let done = steps.count(where: \.done)
    Messages.say(Bilingual(zh: "巡查：已办 \(done) 步。", en: "Steps taken: \(done).").text)
    if done < steps.count {
      // Whoever runs it by a timer sees its exit status only.
      throw Complaint(
        .refused,
        Bilingual(zh: "有 \(steps.count - done) 步未能办成。", en: "Steps that could not be taken: \(steps.count - done)."),
        hint: Bilingual(
          zh: "见“问题”一栏，其他步骤不受影响。", en: "The column “problem” tells why; the other steps are taken."))
    }
  }
}

extension SweepStep {
  fileprivate static var columns: [Column<SweepStep>] {
    [
      Column("number", zh: "编号", en: "number") { $0.number },
      Column("step") { $0.step },
      Column("step_name", zh: "步骤", en: "step") { $0.stepName },
      Column("unit_code", zh: "单位", en: "unit") { $0.unitCode },
      Column("kind_name", zh: "超期事项", en: "what is overdue") { $0.kindName },
      Column("done", zh: "已办", en: "done") { $0.done },
      Column("why", zh: "原因", en: "why") { $0.why },
      Column("problem", zh: "问题", en: "problem") { $0.problem },
    ]
  }
}
