/// A document for people to sign (公文): a title, what it says, tables, who issues it and when.
struct Paper {
  /// A part of the text.
  enum Part {
    case heading(String)
    case paragraph(String)
    /// What somebody said, as it was said.
    case quote(String)
    case table(Listing)
    /// Shares from 0 to 1, by label.
    case bars([(label: String, share: Double, told: String)])
  }

  var title: Bilingual
  /// Its number, as `A2026-7K3FQM.3`.
  var number: String
  /// To whom it goes; nil where it goes to the files.
  var addressee: String?
  var parts: [Part]
  /// Who issues it, and the day.
  var issuer: String
  var day: String
  /// The SHA-256 of what it was made from.
  var digest: String?
  /// Whether it tells of what nobody has decided yet: every page then says so.
  var isUndecided: Bool
}
