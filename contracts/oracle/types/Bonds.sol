// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

/// @notice What the members of an attester set stand behind their signatures with. Part of the set's id, so never changed.
/// @param asset The ERC-20 of the bonds: one that neither rebases nor takes back.
/// @param bond What each member must have in for its signature to count, base units of the asset.
/// @param coverWh Wh of growth that one bond covers within `unbonding`; threshold × coverWh < 2^40. Worth at most half the bond: the other half
/// returns to attesters who prove their own fault.
/// @param unbonding Seconds from a member's leave to its withdrawal, from a rotation's proposal to its coming into force, and the
/// window of the cap.
/// @param leafPenalty Part of `bond` that a leaf without its device's signature costs each signer, basis points; a false root
/// costs a signer all that it has in.
/// @param arbitrator Who may find an audit failed; zero: nobody.
struct BondTerms {
    address asset;
    uint96 bond;
    uint40 coverWh;
    uint32 unbonding;
    uint16 leafPenalty;
    address arbitrator;
}

/// @notice What attesters are slashed for. UNSHOWN: a challenged leaf without its device-signed reading. TWO_ROOTS, SUM and LEAF:
/// the court's root faults. AUDIT: an audit that the terms' arbitrator found failed.
enum AttesterFault {
    UNSHOWN,
    TWO_ROOTS,
    SUM,
    LEAF,
    AUDIT
}
