// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Register} from "./Registers.sol";

/// @notice A claim with the registers at both of its ends: what dividing it among its periods needs.
/// @param register Which register. @param share Basis points. @param wh Energy of the claim: ⌊(upTo − opening)·s⌋ − ⌊(pointer − opening)·s⌋, Wh.
/// @param from Period end at which it begins. @param to Period end at which it ends. @param opening R₀, the register at the entitlement's start, Wh.
/// @param pointer The register at `from`, Wh. @param upTo The register at `to`, Wh.
struct ClaimedSpan {
    Register register;
    uint16 share;
    uint64 wh;
    uint40 from;
    uint40 to;
    uint64 opening;
    uint64 pointer;
    uint64 upTo;
}
