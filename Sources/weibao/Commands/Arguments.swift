import ArgumentParser
import Registry

/// How many, 0 or more.
struct Count: ExpressibleByArgument, Equatable {
  let number: Int

  init?(argument: String) {
    guard let number = Int(argument), number >= 0 else { return nil }
    self.number = number
  }
}

/// Yes or no, in either language.
enum YesNo: String, ExpressibleByArgument, CaseIterable {
  case yes, no
  case 是, 否

  var isYes: Bool { self == .yes || self == .是 }
}

/// When a fact happened that is recorded now.
struct WhenOption: ParsableArguments {
  @Option(name: .named("发生时间"), help: Bilingual(zh: "何时发生；不写为现在", en: "when it happened; now if not said").help("time"))
  var happenedAt: String?
}

/// Whether to go on without being asked.
struct SureOption: ParsableArguments {
  @Flag(name: .named("确认"), help: Bilingual(zh: "不再询问", en: "do not ask").help())
  var yes = false
}

/// Who answered on paper, where the office records it for a unit without logins.
struct OnBehalfOptions: ParsableArguments {
  @Option(
    name: .named("代"),
    help: Bilingual(zh: "代录：书面答复的单位", en: "record for a unit that answered on paper").help("unit"))
  var onBehalfOf: String?

  @Option(name: .named("书面"), help: Bilingual(zh: "代录：文书名称或文号", en: "the paper on which it answered").help("paper"))
  var paper: String?

  @Option(name: .named("答复时间"), help: Bilingual(zh: "代录：何时答复", en: "when it answered").help("time"))
  var heardAt: String?
}

/// Why somebody looks at what tells who a child is.
struct PurposeOptions: ParsableArguments {
  @Option(name: .named("目的"), help: Bilingual(zh: "查阅目的", en: "purpose of the look").help("purpose"))
  var purpose: String?

  @Option(
    name: .named("说明"), help: Bilingual(zh: "目的为“其他”时的说明", en: "in words, where the purpose is “other”").help("text"))
  var purposeText: String?
}

/// Why something is best for the child, and what the child itself wishes.
struct ReasonOptions: ParsableArguments {
  @Option(
    name: .named("最有利"), help: Bilingual(zh: "为何最有利于未成年人", en: "why that is best for the child").help("text"))
  var bestForChild: String?

  @Option(name: .named("本人意愿"), help: Bilingual(zh: "本人意愿", en: "what the child wishes").help("text"))
  var childWish: String?

  @Option(
    name: .named("未征询"), help: Bilingual(zh: "为何未征询本人意愿", en: "why the child was not asked").help("text"))
  var notAsked: String?

  var told: ChildReasons { ChildReasons(bestForChild: bestForChild, childWish: childWish, notAsked: notAsked) }

  var areTold: Bool { bestForChild != nil || childWish != nil || notAsked != nil }
}

/// How something stood at an instant of the past, rather than now.
struct AtOption: ParsableArguments {
  @Option(
    name: .named("时间"),
    help: Bilingual(
      zh: "只看当时的情况，如 \"2026-07-01 15:00\"", en: "as it stood then, such as \"2026-07-01 15:00\""
    ).help("time"))
  var at: String?
}
