import ArgumentParser
import Registry

/// `guide [LEAD]` · 引导
struct GuideCommand: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "guide", "引导",
      does: Bilingual(
        zh: "新手引导：在演练街道上从线索走到认定，一步一步", en: "Lead a newcomer through the main job on the demo street, step by step"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: Bilingual(zh: "从哪条线索接着走；不写则从头开始", en: "the lead to go on from; from the start without it").help("lead-number")
  )
  var lead: String?

  @Flag(
    name: .named("全部"), help: Bilingual(zh: "列出全部步骤及办成时间", en: "list all steps, and since when they are done").help())
  var all = false

  @Flag(name: .named("结束"), help: Bilingual(zh: "结束引导", en: "end it").help())
  var end = false

  func run(in session: inout Session) throws {
    if end {
      session.walk = nil
      return Messages.say(Bilingual(zh: "引导已结束。", en: "The guide is over.").text)
    }
    var walk = try session.walk ?? Walk(since: session.registry.whoami().at)
    if let lead { walk.lead = lead }
    let steps = try session.registry.guide(walk.lead, since: lead == nil ? walk.since : nil)
    if session.isConversation { session.walk = walk }
    guard session.isConversation, !all else {
      return try session.output.show(
        Listing(steps, GuideStep.columns), empty: Bilingual(zh: "没有步骤。", en: "There are no steps."))
    }
    session.follow(steps, isAsked: true)
  }
}

extension GuideStep {
  fileprivate static var columns: [Column<GuideStep>] {
    [
      Column("step", zh: "步骤", en: "step") { $0.step },
      Column("title", zh: "事项", en: "what") { $0.title },
      Column("login", zh: "登录", en: "login") { $0.login },
      Column("done_at", zh: "办成时间", en: "done") { $0.doneAt },
      Column("command", zh: "命令", en: "command") { $0.command },
      Column("told") { $0.told },
    ]
  }
}
