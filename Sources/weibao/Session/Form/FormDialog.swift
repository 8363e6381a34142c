import ArgumentParser
import Postgres
import Registry
import Terminal

extension Shell {
  /// What came of asking for a field.
  private enum Step { case next, back, keep, giveUp }

  /// Asks for what a command lacks, shows what will be stored, and runs it once that is confirmed.
  mutating func fill(_ form: Form) {
    var form = form
    let place = CommandTree.place(of: form.path)
    Messages.say(
      Bilingual(
        zh: "【\(place.command.configuration.abstract)】\n? 说明，< 上一项，! 存草稿，Ctrl-C 放弃",
        en: "[\(place.command.configuration.abstract)]\n? explains, < goes back, ! keeps a draft, Ctrl-C gives up"
      ).text)
    var index = 0
    while index < form.asked.count {
      let head = "\(index + 1)/\(form.asked.count) "
      switch ask(&form, form.asked[index], head) {
      case .next: index += 1
      case .back: index = max(0, index - 1)
      case .keep: return keep(form)
      case .giveUp: return giveUpForm()
      }
    }
    confirm(&form)
  }

  /// Goes on with a draft: only what is missing is asked for.
  mutating func fill(_ draft: Draft) {
    guard let form = Form(draft.words, draft: draft.number) else {
      Messages.complain(Complaint(.usage, Bilingual(zh: "草稿的命令已不适用。", en: "The draft's command is no longer one.")))
      return
    }
    fill(form)
  }

  private mutating func confirm(_ form: inout Form) {
    var isShown = false
    while true {
      // What was refused stays in sight: the screen is drawn anew only after a change.
      if !isShown { show(form) }
      isShown = true
      let question = Bilingual(zh: "1 提交  2 修改  3 放弃 > ", en: "1 submit  2 change  3 give up > ").text
      guard let answer = answer(question) else { return giveUpForm() }
      let words = answer.split(whereSeparator: \.isWhitespace)
      let isAlone = words.count == 1
      switch words.first {
      case "1" where isAlone:
        if submit(form) { return }
      case "2":
        guard let index = which(words.dropFirst().first.map(String.init), form) else { continue }
        switch ask(&form, index, "") {
        case .next, .back: isShown = false
        case .keep: return keep(form)
        case .giveUp: return giveUpForm()
        }
      case "3" where isAlone: return giveUpForm()
      case "!", "！": return keep(form)
      default: isShown = false
      }
    }
  }

  /// What will be stored, and who will see it.
  private mutating func show(_ form: Form) {
    Messages.say(summary(of: form))
    let readers = session.readers(of: form)
    guard !readers.isEmpty else { return }
    Messages.say(Bilingual(zh: "谁会看到：", en: "Who will see it:").text)
    Messages.say(String(Facts(readers).lines(available: Screen.current?.columns).dropLast()))
  }

  private mutating func which(_ typed: String?, _ form: Form) -> Int? {
    var word = typed
    if word == nil {
      guard let answer = answer(Bilingual(zh: "改第几项 > ", en: "which one > ").text) else {
        return nil
      }
      word = answer.filter { !$0.isWhitespace }
    }
    guard let number = word.flatMap({ Int($0) }), number > 0, number <= form.fields.count else { return nil }
    return number - 1
  }

  private mutating func summary(of form: Form) -> String {
    let title =
      Bilingual(zh: "将提交：", en: "To be submitted: ").text + CommandTree.written(form.path).joined(separator: " ")
    let none = Bilingual(zh: "（未填）", en: "(nothing)").text
    var lines: [(String, String)] = []
    for (index, field) in form.fields.enumerated() {
      let text = field.values.isEmpty ? none : shown(field, of: form.path)
      lines.append(("\(index + 1) " + field.label, Self.beginning(of: text, atMost: 4000)))
    }
    return title + "\n" + Facts(lines).lines(available: Screen.current?.columns).dropLast()
  }

  /// A text that would fill screens is told by its beginning and its length.
  private static func beginning(of text: String, atMost limit: Int) -> String {
    let count = text.count
    guard count > limit else { return text }
    return text.prefix(min(limit, 200)) + Bilingual(zh: "……（共 \(count) 字）", en: "... (\(count) characters)").text
  }

  /// What was told for a field, each code by the name that was chosen.
  private mutating func shown(_ field: Form.Field, of path: [String]) -> String {
    if field.argument.kind == "flag" { return Bilingual(zh: "是", en: "yes").text }
    let choices = (try? session.choices(for: field, of: path)) ?? nil
    return field.values.map { value in
      guard let name = choices?.first(where: { $0.value == value })?.name, name != value else { return value }
      return name.contains(value) ? name : Bilingual(zh: "\(name)（\(value)）", en: "\(name) (\(value))").text
    }.joined(separator: Bilingual.listSign.text)
  }

  /// Whether that is done; what was refused can be mended.
  private mutating func submit(_ form: Form) -> Bool {
    do throws(Complaint) {
      session.atWork = form.words
      guard case .command(let command) = try Words.read(form.words) else { return true }
      try session.run(command)
      session.remember(form)
      if let draft = form.draft { try session.complaining { session in _ = try session.registry.dropDraft(draft) } }
      return true
    } catch {
      Messages.complain(error)
      if session.registry.connection.isLost { reconnect() }
      return false
    }
  }

  private mutating func keep(_ form: Form) {
    do throws(Complaint) {
      var number = 0
      try session.complaining { session in number = try session.registry.keepDraft(form.words, as: form.draft) }
      Messages.say(
        Bilingual(
          zh: "已存为第 \(number) 号草稿，仅本人可见。继续填写：草稿 继续 \(number)",
          en: "Kept as draft \(number), for you alone. Go on with: draft resume \(number)"
        )
        .text)
    } catch {
      Messages.complain(error)
    }
  }

  private func giveUpForm() {
    Messages.say(Bilingual(zh: "已放弃，没有提交。", en: "Given up; nothing was submitted.").text)
  }

  private mutating func ask(_ form: inout Form, _ index: Int, _ head: String) -> Step {
    let field = form.fields[index]
    let choices: [Choice]?
    do throws(Complaint) {
      choices = try session.choices(for: field, of: form.path)
    } catch {
      Messages.complain(error)
      return .giveUp
    }
    let usual = field.values.isEmpty ? session.usual(field, of: form.path) : field.values
    if let choices, Self.areFew(choices), !Self.fitOneLine(choices, field.choiceLabel) {
      Messages.say(Self.list(choices))
    }
    while true {
      guard let typed = self.answer(head + prompt(field, choices, usual)) else { return .giveUp }
      let answer = typed.trimmed
      switch answer {
      case "?", "？": explain(field, choices, of: form.path)
      case "<", "《", "〈", "＜": return .back
      case "!", "！": return .keep
      case "":
        if usual.isEmpty, field.isRequired {
          Messages.say(Bilingual(zh: "此项必填。", en: "This cannot be left out.").text)
          continue
        }
        form.fields[index].values = usual
        return .next
      case "-", "－", "—":
        guard field.canBeCleared else { fallthrough }
        form.fields[index].values = []
        return .next
      default:
        guard let values = read(answer, field, choices) else { continue }
        form.fields[index].values = values
        return .next
      }
    }
  }

  private func prompt(_ field: Form.Field, _ choices: [Choice]?, _ usual: [String]) -> String {
    var text = choices == nil ? field.label : field.choiceLabel
    if !field.isRequired { text += Bilingual(zh: "（可不填）", en: " (optional)").text }
    if let choices {
      if Self.fitOneLine(choices, field.choiceLabel) {
        text += Bilingual(zh: "：", en: ": ").text + Self.numbered(choices)
      } else if !Self.areFew(choices) {
        text += Bilingual(zh: "（名称、代码或拼音首字母，? 列出）", en: " (name, code or initials; ? lists)").text
      }
    } else if field.isText {
      text += Bilingual(zh: "（. 分多行，e 用编辑器）", en: " (. for several lines, e for the editor)").text
    } else if field.isDate {
      text += Bilingual(zh: "（今天、昨天 15:00、3.5、3月5日）", en: " (today, yesterday 15:00, 3.5)").text
    }
    let names = usual.map { value in choices?.first { $0.value == value }?.name ?? value }
    if !usual.isEmpty {
      let clears = field.canBeCleared ? Bilingual(zh: "，- 清空", en: "; - clears").text : ""
      text += " [" + Self.beginning(of: names.joined(separator: Bilingual.listSign.text), atMost: 60) + clears + "]"
    }
    return CellWidth.visible(text) + " > "
  }

  /// Whether all that can be chosen is shown without being asked for.
  private static func areFew(_ choices: [Choice]) -> Bool { choices.count <= 12 }

  private static func fitOneLine(_ choices: [Choice], _ label: String) -> Bool {
    choices.count <= 9 && CellWidth.of(label + numbered(choices)) + 28 < (Screen.current?.columns ?? 80)
  }

  private static func numbered(_ choices: [Choice]) -> String {
    choices.enumerated().map { "\($0 + 1) \($1.name)" }.joined(separator: "  ")
  }

  /// All of them, none parted from its number.
  private static func list(_ choices: [Choice]) -> String {
    let room = Screen.current?.columns ?? 80
    var lines = [""]
    for (index, choice) in choices.enumerated() {
      let item = "  \(index + 1) \(choice.name)"
      if CellWidth.of(lines[lines.count - 1] + item) > room { lines.append("") }
      lines[lines.count - 1] += item
    }
    return lines.joined(separator: "\n")
  }

  private mutating func explain(_ field: Form.Field, _ choices: [Choice]?, of path: [String]) {
    var lines = [(field.argument.written ?? field.argument.placeholder, field.label)]
    for (index, choice) in (choices ?? []).enumerated() {
      lines.append(("\(index + 1)", choice.name + (choice.value == choice.name ? "" : "  " + choice.value)))
    }
    if let source = session.source(of: path) { lines.append(source) }
    Messages.say(String(Facts(lines).lines(available: Screen.current?.columns).dropLast()))
  }

  /// The values that an answer means; nil, after saying so, where it means none.
  private mutating func read(_ answer: String, _ field: Form.Field, _ choices: [Choice]?) -> [String]? {
    // What may be said several times stands in one answer, word by word.
    let parts =
      field.argument.isRepeating ? answer.split { $0.isWhitespace || ",，、".contains($0) }.map(String.init) : [answer]
    if let choices {
      var values: [String] = []
      for part in parts {
        let meant = Choice.meant(by: part, among: choices)
        guard meant.count == 1 else {
          let list = meant.prefix(12).map(\.name).joined(separator: Bilingual.listSign.text)
          Messages.say(
            (meant.isEmpty
              ? Bilingual(zh: "没有“\(part)”这一项，? 列出。", en: "There is no “\(part)”; ? lists what there is.")
              : Bilingual(zh: "“\(part)”可以是：\(list)", en: "“\(part)” may be: \(list)")).text)
          return nil
        }
        values.append(meant[0].value)
      }
      if field.argument.kind == "flag" { return values.first == "yes" ? ["yes"] : [] }
      return values
    }
    if field.isDate {
      if let date = Dates.asTyped(answer) { return [date] }
      Messages.say(
        Bilingual(
          zh: "看不懂这个日期：\(answer)。可写 2026-12-01、3月5日、昨天、今天 15:00。",
          en: "That is no date: \(answer). Write 2026-12-01, 3.5, yesterday, or today 15:00."
        ).text)
      return nil
    }
    if field.isText, answer == "." { return lines().map { [$0] } }
    if field.isText, answer == "e" {
      do throws(Complaint) { return [try Editor.edit(field.values.first ?? "")] } catch {
        Messages.complain(error)
        return nil
      }
    }
    return field.isText || parts.isEmpty ? [answer] : parts
  }

  /// Several lines, ended by a line of `.` alone.
  private mutating func lines() -> String? {
    var lines: [String] = []
    while let line = answer("  > ") {
      if line.trimmed == "." { return lines.joined(separator: "\n") }
      lines.append(line)
    }
    return nil
  }
}

extension String {
  /// Without blanks at both ends, of full width too.
  fileprivate var trimmed: String {
    let tail = drop { $0.isWhitespace }
    let end = tail.lastIndex { !$0.isWhitespace }
    return end.map { String(tail[...$0]) } ?? ""
  }
}

extension Session {
  /// The clause of the plan that a command comes from, with its text.
  fileprivate mutating func source(of path: [String]) -> (label: String, value: String)? {
    guard let number = Clauses.clause(of: path) else { return nil }
    var found: PlanClause?
    // Whoever may not read the plan is told the number of the clause.
    try? complaining { session in found = try session.registry.planClauses(number).first { $0.clause == number } }
    let words = [found?.heading, found?.body].compactMap { $0 }.joined(separator: "：")
    return (
      Bilingual(zh: "依据", en: "source").text, Bilingual(zh: "方案 \(number)", en: "plan \(number)").text + "  " + words
    )
  }

  /// What was chosen last for a field of a command. Texts, names and numbers are not remembered.
  fileprivate func usual(_ field: Form.Field, of path: [String]) -> [String] {
    field.isRequired ? usuals[path.joined(separator: " ") + " " + field.label] ?? [] : []
  }

  fileprivate mutating func remember(_ form: Form) {
    for field in form.fields
    where field.argument.allValues != nil || Proposals.codes(field.argument.valueName ?? "", of: form.path) != nil {
      usuals[form.path.joined(separator: " ") + " " + field.label] = field.values
    }
  }
}
