// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEntitlements} from "../oracle/interfaces/IEntitlements.sol";
import {AgreementBase} from "./AgreementBase.sol";
import {Endings} from "./life/Endings.sol";

/// @title The last piece of code of `PowerAgreements`
/// @notice From commercial operation to the end: it runs on the agreements' slots, and holds nothing itself.
contract AgreementLife is Endings {
    /// @param entitlements_ That agreements are delivered by; its oracle and registry vouch for their plants.
    constructor(IEntitlements entitlements_) AgreementBase(entitlements_) {}
}
