/// Base letter and marks of each Latin letter beyond ASCII, after the decompositions of Unicode 14.
///
/// Three characters a scalar: the base letter, and the sum of its marks in hexadecimal (each
/// combining mark counts its distance from U+02FF, a bar or another shape 0x71); `---` where the
/// scalar is no Latin letter.
enum LatinLetters {
  /// Base letter and sum of marks, or nil.
  static func parts(of scalar: UInt32) -> (base: UInt32, mark: UInt8)? {
    if scalar >= 0xC0, scalar < 0x250 { return entry(extended, Int(scalar - 0xC0)) }
    if scalar >= 0x1E00, scalar < 0x1F00 { return entry(additional, Int(scalar - 0x1E00)) }
    return nil
  }

  private static func entry(_ table: StaticString, _ index: Int) -> (base: UInt32, mark: UInt8)? {
    let at = index * 3
    guard at >= 0, at + 2 < table.utf8CodeUnitCount else { return nil }
    let base = table.utf8Start[at]
    guard base != UInt8(ascii: "-") else { return nil }
    let mark = digit(table.utf8Start[at + 1]) << 4 | digit(table.utf8Start[at + 2])
    return (UInt32(base), mark)
  }

  private static func digit(_ byte: UInt8) -> UInt8 { byte < 0x3A ? byte &- 0x30 : byte &- 0x57 }

  /// U+00C0 to U+024F.
  private static let extended: StaticString = """
    a01a02a03a04a09a0ba71c28e01e02e03e09i01i02i03i09d71n04o01o02o03o04o09---o71\
    u01u02u03u09y02t71s71a01a02a03a04a09a0ba71c28e01e02e03e09i01i02i03i09d71n04\
    o01o02o03o04o09---o71u01u02u03u09y02t71y09a05a05a07a07a29a29c02c02c03c03c08\
    c08c0dc0dd0dd0dd71d71e05e05e07e07e08e08e29e29e0de0dg03g03g07g07g08g08g28g28\
    h03h03h71h71i04i04i05i05i07i07i29i29i08i71------j03j03k28k28k71l02l02l28l28\
    l0dl0d------l71l71n02n02n28n28n0dn0d---n71n71o05o05o07o07o0co0co71o71r02r02\
    r28r28r0dr0ds02s02s03s03s28s28s0ds0dt28t28t0dt0dt71t71u04u04u05u05u07u07u0b\
    u0bu0cu0cu29u29w03w03y03y03y09z02z02z08z08z0dz0ds71---b71------------------\
    ------d71------------e71---f71f71---------------k71k71------------------o1c\
    o1c---------------------------------------u1cu1c---------------------------\
    ---------------------------------------------------------a0da0di0di0do0do0d\
    u0du0du0eu0eu0bu0bu16u16u0au0a---a0ea0ea0da0da76a76------g0dg0dk0dk0do29o29\
    o2eo2e------j0d---------g02g02------n01n01a0da0da73a73o73o73a10a10a12a12e10\
    e10e12e12i10i10i12i12o10o10o12o12r10r10r12r12u10u10u12u12s27s27t27t27------\
    h0dh0d------------------a08a08e28e28o0eo0eo09o09o08o08o0do0dy05y05---------\
    ---------------------------------------------------------------------------
    """

  /// U+1E00 to U+1EFF.
  private static let additional: StaticString = """
    a26a26b08b08b24b24b32b32c2ac2ad08d08d24d24d32d32d28d28d2ed2ee06e06e07e07e2e\
    e2ee31e31e2fe2ff08f08g05g05h08h08h24h24h09h09h28h28h2fh2fi31i31i0bi0bk02k02\
    k24k24k32k32l24l24l29l29l32l32l2el2em02m02m08m08m24m24n08n08n24n24n32n32n2e\
    n2eo06o06o0do0do06o06o07o07p02p02p08p08r08r08r24r24r29r29r32r32s08s08s24s24\
    s0as0as15s15s2cs2ct08t08t24t24t32t32t2et2eu25u25u31u31u2eu2eu06u06u0eu0ev04\
    v04v24v24w01w01w02w02w09w09w08w08w24w24x08x08x09x09y08y08z03z03z24z24z32z32\
    h32t09w0by0b---s79------s71---a24a24a0aa0aa05a05a04a04a0da0da07a07a27a27a09\
    a09a08a08a11a11a0ba0ba2ba2be24e24e0ae0ae04e04e05e05e04e04e0de0de07e07e27e27\
    i0ai0ai24i24o24o24o0ao0ao05o05o04o04o0do0do07o07o27o27o1eo1eo1do1do26o26o20\
    o20o40o40u24u24u0au0au1eu1eu1du1du26u26u20u20u40u40y01y01y24y24y0ay0ay04y04\
    ------------------
    """
}
