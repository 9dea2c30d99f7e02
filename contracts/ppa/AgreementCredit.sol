// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SecondCode} from "../common/SecondCode.sol";
import {AgreementBase} from "./AgreementBase.sol";
import {Ledgers} from "./billing/Ledgers.sol";
import {CloseOuts} from "./credit/CloseOuts.sol";
import {Exposures} from "./credit/Exposures.sol";
import {PostedCollateral} from "./credit/PostedCollateral.sol";
import {IAgreementValues} from "./interfaces/IAgreementValues.sol";

/// @title A piece of code of `PowerAgreements`
/// @notice Collateral, and what is owed when agreements fail: it runs on the agreements' slots, and holds nothing itself.
contract AgreementCredit is PostedCollateral, CloseOuts {
    address private immutable NEXT;

    /// @param values_ What months to come are worth, and where reference rates come from. @param next The piece of code after this one, whose entitlements these are.
    constructor(IAgreementValues values_, address next)
        AgreementBase(_entitlementsOf(next))
        Ledgers(values_.fixings())
        Exposures(values_)
    {
        NEXT = next;
    }

    /// @dev Payable like all codes before it: what is not is refused where it is.
    fallback() external payable {
        SecondCode.run(NEXT);
    }
}
