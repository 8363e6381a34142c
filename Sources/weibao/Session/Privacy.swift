/// What of the typed lines may be kept: nothing that tells who a child is.
enum Privacy {
  /// How long a line may be kept.
  enum Keeping { case never, forNow, lasting }

  /// Whether a text may be remembered at all: it does not begin with a blank, and holds no identity number.
  static func mayBeRemembered(_ text: String) -> Bool {
    guard let first = text.first, !first.isWhitespace else { return false }
    return !holdsIdentityNumber(text)
  }

  /// How long lines that came to these items may be kept.
  ///
  /// A line that could not be read may be a command with a slip in it, and a name: it can be corrected, and is gone
  /// with the program.
  static func judge(_ items: [Input.Item], _ standing: Standing = Standing()) -> Keeping {
    var keeping = Keeping.lasting
    for item in items {
      switch item {
      case .sql(let statement):
        if holdsPassword(statement) { return .never }
        if statement.contains(where: quotes.contains) { keeping = .forNow }
      case .unknown: keeping = .forNow
      case .slash(let line):
        if line.text.contains(where: quotes.contains) { keeping = .forNow }
      case .command(let written, _):
        guard let words = try? standing.completed(written) else {
          keeping = .forNow
          continue
        }
        switch try? Words.read(words) {
        case .command(let command): if !command.mayBeKept { return .never }
        case .help: break
        case nil:
          if CommandTree.place(of: words).path.contains(where: carriers.contains) {
            return .never
          } else {
            keeping = .forNow
          }
        }
      }
    }
    return keeping
  }

  /// Whether a statement may hold a password, as `alter role` takes one.
  static func holdsPassword(_ statement: String) -> Bool {
    let words = statement.lowercased()
    return words.contains("password") || words.contains("scram")
  }

  /// What a text in a statement may stand in; such a text may be a name.
  private static let quotes: Set<Character> = ["'", "’", "‘", "$"]

  /// Nouns whose lines are not kept even for now where they could not be read.
  private static let carriers: Set<String> = ["lead", "minor"]

  /// Whether there are 18 digits, the last perhaps an X, or 15 as in old numbers; digits of full width count too.
  ///
  /// Where blanks and dashes stand between them they must be exactly so many, so that a telephone number and a date
  /// are not taken for one.
  static func holdsIdentityNumber(_ text: String) -> Bool {
    var digits = 0
    var isBroken = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9", "０"..."９": digits += 1
      case "-", " ", "\u{3000}", "－": isBroken = digits > 0
      default:
        if isNumber(digits, isBroken) || digits == 17 && "xXｘＸ".unicodeScalars.contains(scalar) { return true }
        digits = 0
        isBroken = false
      }
    }
    return isNumber(digits, isBroken)
  }

  private static func isNumber(_ digits: Int, _ isBroken: Bool) -> Bool {
    isBroken ? digits == 15 || digits == 18 : digits >= 15
  }
}
