// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SecondCode} from "../common/SecondCode.sol";
import {IFixingFeed} from "../oracle/interfaces/IFixingFeed.sol";
import {AgreementBase} from "./AgreementBase.sol";
import {Disputes} from "./Disputes.sol";
import {Ledgers} from "./Ledgers.sol";

/// @title A piece of code of `PowerAgreements`
/// @notice Disputes: it runs on the agreements' slots, and holds nothing itself.
contract AgreementCredit is Disputes {
    address private immutable NEXT;

    /// @param feed Of reference rates. @param next The piece of code after this one, whose entitlements these are.
    constructor(IFixingFeed feed, address next) AgreementBase(_entitlementsOf(next)) Ledgers(feed) {
        NEXT = next;
    }

    /// @dev Payable like all codes before it: what is not is refused where it is.
    fallback() external payable {
        SecondCode.run(NEXT);
    }
}
