/// Which variants explain what was seen: a trace of another run, or the log of a machine.
public struct Explanation: Sendable {
  public let model: String
  public let path: String
  /// The file with what was seen.
  public let file: String
  public let kind: Kind
  /// Variants without properties.
  public let table: VariantTable
  public let base: Int
  /// What was seen, one after another, as text.
  public let items: [String]
  /// The variants that explain so many of the items from the beginning; one more than there are.
  public let explaining: [VariantBits]
  /// A variant that explains all, which the interpreter has walked through alone.
  public let witness: Int?
  /// Lines of a log that speak of nothing in the model.
  public let ignored: Int

  public enum Kind: Sendable { case trace, log }

  public init(
    model: String, path: String, file: String, kind: Kind, table: VariantTable, base: Int,
    items: [String], explaining: [VariantBits], witness: Int?, ignored: Int
  ) {
    self.model = model
    self.path = path
    self.file = file
    self.kind = kind
    self.table = table
    self.base = base
    self.items = items
    self.explaining = explaining
    self.witness = witness
    self.ignored = ignored
  }

  /// The variants that explain everything.
  public var possible: VariantBits { explaining.last ?? VariantBits(count: table.count) }

  /// The condition for explaining everything.
  public var condition: Condition { Condition(for: possible, in: table, near: base) }

  /// The first item that no variant explains after those before it; `nil` where some explain all.
  public var firstUnexplained: Int? {
    explaining.dropFirst().firstIndex(where: \.isEmpty).map { $0 - 1 }
  }

  /// Items after which fewer variants are left than before, with those that are left.
  public var narrowings: [(item: Int, left: VariantBits)] {
    items.indices.filter { explaining[$0 + 1] != explaining[$0] && !explaining[$0 + 1].isEmpty }
      .map { ($0, explaining[$0 + 1]) }
  }
}
