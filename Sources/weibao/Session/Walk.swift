import Postgres
import Registry
import Terminal

/// How far a newcomer has come with the guide. What is done, the database tells; here is only what was told already.
struct Walk {
  /// Since when; a lead recorded before is none of it.
  let since: Timestamp
  /// The lead with which it began.
  var lead: String?
  /// How many steps were done when somebody was last told.
  var told = 0
  /// The login that was told what to do last.
  var login: String?

  init(since: Timestamp) { self.since = since }
}

extension Session {
  /// Looks whether a step was done, and tells the next one.
  mutating func followWalk() {
    guard let walk, registry.connection.transactionStatus == .idle else { return }
    var steps: [GuideStep] = []
    // A login that sees nothing of it is told when it is another's turn again.
    try? complaining { session in
      steps = try session.registry.guide(walk.lead, since: walk.lead == nil ? walk.since : nil)
    }
    follow(steps, isAsked: false)
  }

  /// Tells what was done since, and what comes next; nothing where nothing has changed and nobody asked.
  mutating func follow(_ steps: [GuideStep], isAsked: Bool) {
    guard var walk, let first = steps.first else { return }
    let done = steps.prefix { $0.doneAt != nil }.count
    let login = registry.connection.info.user
    guard isAsked || done != walk.told || login != walk.login else { return }
    var lines: [String] = []
    for step in steps.prefix(done).dropFirst(walk.told) {
      lines.append(
        Bilingual(zh: "✓ 第 \(step.step) 步 \(step.title)：已办成。", en: "✓ step \(step.step), \(step.title): done.").text)
    }
    walk.lead = first.lead ?? walk.lead
    walk.told = done
    walk.login = login
    if done < steps.count {
      lines.append(text(of: steps[done], of: steps.count, login))
      self.walk = walk
    } else {
      lines.append(
        Bilingual(
          zh: "引导完成：从线索到认定，每一刻由谁负责都有据可查。“帮助”查看全部命令。",
          en:
            "That is the whole way, from a lead to a decided finding; who answered at each instant is on record. help lists all commands."
        ).text)
      self.walk = nil
    }
    Messages.say(lines.joined(separator: "\n"))
  }

  private func text(of step: GuideStep, of count: Int, _ login: String) -> String {
    let title = Bilingual(
      zh: "【引导】第 \(step.step) 步，共 \(count) 步：\(step.title)", en: "[guide] step \(step.step) of \(count): \(step.title)")
    var facts = [(Bilingual(zh: "说明", en: "about").text, step.told)]
    if let other = step.login, other != login {
      facts.append((Bilingual(zh: "先输入", en: "first").text, Bilingual(zh: "换登录 \(other)", en: "login \(other)").text))
    }
    facts.append((Bilingual(zh: "输入", en: "type").text, step.command))
    return title.text + "\n" + Facts(facts).lines(available: Screen.current?.columns).dropLast()
  }
}
