// What is generic here is public and inlinable, so that it is compiled for the type at hand wherever it is
// used, which is not done with what only the package sees. A search makes its buffers anew for each run, and
// runs of small systems are soon over.

/// A fixed row of plain values outside Swift's heap, for the inner loops.
///
/// It owns its memory; what is read through ``base`` is not checked against the bounds.
public struct Buffer<Element: BitwiseCopyable>: ~Copyable {
  public let base: UnsafeMutablePointer<Element>
  public let count: Int

  @inlinable
  public init(repeating element: Element, count: Int) {
    self.count = count
    base = .allocate(capacity: max(1, count))
    base.initialize(repeating: element, count: count)
  }

  @inlinable
  public init(_ elements: some Collection<Element>) {
    count = elements.count
    base = .allocate(capacity: max(1, count))
    _ = UnsafeMutableBufferPointer(start: base, count: count).initialize(fromContentsOf: elements)
  }

  @inlinable
  deinit { base.deallocate() }
}

/// The same for values that do not change, which copies share, on whatever threads they are.
public struct FixedBuffer<Element: BitwiseCopyable>: @unchecked Sendable {
  // Unchecked: nothing changes after this has been made.

  public let base: UnsafePointer<Element>
  public let count: Int
  @usableFromInline let owner: Owner

  @usableFromInline
  final class Owner {
    @usableFromInline let buffer: Buffer<Element>
    @inlinable init(_ buffer: consuming Buffer<Element>) { self.buffer = buffer }
    @inlinable deinit {}
  }

  @inlinable
  public init(_ elements: some Collection<Element>) {
    owner = Owner(Buffer(elements))
    base = UnsafePointer(owner.buffer.base)
    count = owner.buffer.count
  }

  /// All of them; good as long as the buffer.
  @inlinable
  public var elements: UnsafeBufferPointer<Element> {
    UnsafeBufferPointer(start: base, count: count)
  }
}
