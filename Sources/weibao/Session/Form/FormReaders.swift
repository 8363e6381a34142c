import Registry

/// Who sees what a command records.
enum Readership {
  /// Those who see the case or lead that it is about.
  case ofItsMatter
  /// Those who will see the lead that it makes.
  case ofANewLead
  /// Those of the case or lead see that it was done; what is told lies apart.
  case apart
}

extension Session {
  /// Who will see what a form stores, as labelled facts; none where it is about no case or lead, or the registry will refuse it.
  mutating func readers(of form: Form) -> [(label: String, value: String)] {
    guard let command = CommandTree.place(of: form.path).command as? any RegistryCommand.Type else { return [] }
    let told = { (names: Set<String>) in
      form.fields.first { names.contains($0.argument.valueName ?? "") && !$0.values.isEmpty }?.values.first
    }
    let number = told(["number", "lead", "matter", "case"])
    var readers: [Reader] = []
    do throws(Complaint) {
      try complaining { session in
        switch command.readership {
        case .ofANewLead: readers = try session.registry.whoWillSee(nil, territory: told(["territory"]))
        case .ofItsMatter, .apart:
          if let number { readers = try session.registry.whoWillSee(number) }
        }
      }
    } catch {
      // What is wrong with the number is told when the form is submitted.
      return []
    }
    let hasWords = command.readership != .apart && form.fields.contains { $0.isText }
    return Self.facts(readers, withWords: hasWords)
      + (command.readership == .apart && !readers.isEmpty ? [Self.apart] : [])
  }

  private static var apart: (label: String, value: String) {
    let words = Bilingual(zh: "填写的内容单独保管，以上单位看不到。", en: "What is told lies apart; none of these sees it.")
    return (Bilingual(zh: "内容", en: "what is told").text, words.text)
  }

  /// Units that see as much as each other stand in one line.
  private static func facts(_ readers: [Reader], withWords: Bool) -> [(label: String, value: String)] {
    var lines: [(label: String, value: String)] = []
    for reader in readers {
      let whole = Bilingual(zh: "经过", en: "what is done").text
      let part = Bilingual(zh: "仅派单信息", en: "the offer only").text
      let words = withWords ? reader.words.map { [$0] } ?? [] : []
      let label = ((reader.seesFacts ? [whole] : words.isEmpty ? [part] : []) + words)
        .joined(separator: Bilingual.listSign.text)
      let name = Bilingual(zh: "\(reader.unit)（\(reader.relationName)）", en: "\(reader.unit) (\(reader.relationName))")
        .text
      let unit = reader.unit == reader.relationName ? reader.unit : name
      if let index = lines.firstIndex(where: { $0.label == label }) {
        lines[index].value += Bilingual.listSign.text + unit
      } else {
        lines.append((label, unit))
      }
    }
    return lines
  }
}
