// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SecondCode} from "../common/SecondCode.sol";
import {AgreementBase} from "./AgreementBase.sol";
import {IAgreementSettlement} from "./interfaces/IAgreementSettlement.sol";

/// @title The second piece of code of `PowerAgreements`
/// @notice What days and months are worth. It runs on the agreements' slots and holds nothing itself; what it does not know it leaves to the next piece.
contract AgreementSettlement is IAgreementSettlement, AgreementBase {
    address private immutable NEXT;

    /// @param next The piece of code after this one, whose entitlements these are.
    constructor(address next) AgreementBase(_entitlementsOf(next)) {
        NEXT = next;
    }

    /// @dev What comes after settlement.
    fallback() external payable {
        SecondCode.run(NEXT);
    }

    /// @inheritdoc IAgreementSettlement
    function monthOf(uint256 id, uint256 month) external view returns (Month memory) {
        return _months[id][month];
    }
}
