/// Values that can be exchanged for each other without anything else being different: scalarsets (Ip
/// and Dill, "Better verification through symmetry", Formal Methods in System Design 9, 1996), and
/// how an exchange acts on states and properties.
public struct SystemSymmetry: Sendable {
  public var types: [SymmetricType] = []
  /// For each state cell what an exchange does to it.
  public var cells: [CellRole] = []
  /// For each property which instance of what it is.
  public var properties: [Place] = []
  /// Why no exchange may be made after all, one sentence each.
  public var obstacles: [String] = []

  public init() {}

  /// A type whose values, numbered from 0 here, can be exchanged.
  public struct SymmetricType: Sendable, Hashable {
    public let name: String
    public let count: Int
    public init(name: String, count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// One of several things that only differ in the values that they belong to.
  public struct Place: Sendable, Hashable {
    /// What they have in common.
    public var family: String
    public var coordinates: [Coordinate]
    public init(family: String, coordinates: [Coordinate] = []) {
      self.family = family
      self.coordinates = coordinates
    }
  }

  /// A value of a symmetric type.
  public struct Coordinate: Sendable, Hashable {
    public let type: Int
    public let element: Int
    public init(type: Int, element: Int) {
      self.type = type
      self.element = element
    }
  }

  /// Where a state cell belongs, and what its values are.
  public struct CellRole: Sendable, Hashable {
    public var place: Place
    /// The type of its values, if that is symmetric, and the number that stands for its element 0.
    public var type: Int?
    public var low: Int
    /// Its value is one of the type only while all of these cells are in these ranges; else it is
    /// the lowest, which stands for nothing.
    public var conditions: [Condition]
    public init(place: Place, type: Int?, low: Int, conditions: [Condition]) {
      self.place = place
      self.type = type
      self.low = low
      self.conditions = conditions
    }
  }

  public struct Condition: Sendable, Hashable {
    public let cell: CellID
    public let range: ClosedRange<Int>
    public init(cell: CellID, range: ClosedRange<Int>) {
      self.cell = cell
      self.range = range
    }
  }

  /// Whether anything can be exchanged.
  public var isTrivial: Bool { types.isEmpty }
}
