import SeamNative
import SeamSystem

/// Native code, and what one thread calls it with.
struct NativeExpander: ~Copyable {
  /// Kept, since the function lives as long as it does.
  private let code: NativeCode
  private let function: NativeCode.Expand
  private let findings: Buffer<Int32>
  let context: Context

  /// The context at an address that stays.
  struct Context: ~Copyable {
    let base: UnsafeMutablePointer<NativeContext>
    init(_ context: NativeContext) {
      base = .allocate(capacity: 1)
      base.initialize(to: context)
    }
    deinit { base.deallocate() }
  }

  /// Prepares calls that note findings for items that are open, and count actions.
  init(
    _ code: NativeCode, open: UnsafeMutablePointer<UInt8>, actionCounts: UnsafeMutablePointer<Int>
  ) {
    self.code = code
    function = code.expand
    findings = Buffer(repeating: 0, count: 2 * code.findingLimit)
    context = Context(
      NativeContext(
        open: UnsafePointer(open), actionCounts: actionCounts, findings: findings.base))
  }

  /// Looks at a state, and puts its successors behind those in the batch.
  @inline(__always)
  func expand(_ state: UnsafePointer<UInt64>, into batch: inout Batch) {
    let context = context.base
    context.pointee.words = batch.words.base
    context.pointee.hashes = batch.hashes.base
    context.pointee.actions = batch.actions.base
    context.pointee.count = batch.count
    function(context, state)
    batch.extend(to: context.pointee.count)
  }
}
