/// Why an act is best for the child, and what the child itself wishes (最有利于未成年人的理由与本人意愿).
///
/// What must be told is the server's to say: for a closing and a lower risk the first, and from 8 years one of the others.
public struct ChildReasons: Sendable {
  /// Why it is best for the child.
  public var bestForChild: String?
  /// What the child wishes.
  public var childWish: String?
  /// Why it was not asked.
  public var notAsked: String?

  /// Nothing is told, unless said.
  public init(bestForChild: String? = nil, childWish: String? = nil, notAsked: String? = nil) {
    self.bestForChild = bestForChild
    self.childWish = childWish
    self.notAsked = notAsked
  }
}
