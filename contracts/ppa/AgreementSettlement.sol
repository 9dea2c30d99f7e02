// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SecondCode} from "../common/SecondCode.sol";
import {AgreementBase} from "./AgreementBase.sol";
import {IAgreementSettlement} from "./interfaces/IAgreementSettlement.sol";
import {IDayPrices} from "./interfaces/IDayPrices.sol";
import {DayPricing} from "./settlement/DayPricing.sol";
import {DaySettlement} from "./settlement/DaySettlement.sol";

/// @title The second piece of code of `PowerAgreements`
/// @notice What days and months are worth. It runs on the agreements' slots and holds nothing itself; what it does not know it leaves to the next piece.
contract AgreementSettlement is DaySettlement {
    address private immutable NEXT;

    /// @param next The piece of code after this one, whose entitlements these are. @param prices_ What days are priced by.
    constructor(address next, IDayPrices prices_) AgreementBase(_entitlementsOf(next)) DayPricing(prices_) {
        NEXT = next;
    }

    /// @dev What comes after settlement. Payable as all pieces: what is not is refused where it is.
    fallback() external payable {
        _leave();
    }

    function _leave() internal override {
        SecondCode.run(NEXT);
    }

    /// @inheritdoc IAgreementSettlement
    function prices() external view returns (IDayPrices) {
        return PRICES;
    }
}
