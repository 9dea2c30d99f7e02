// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SecondCode} from "../common/SecondCode.sol";
import {AgreementBase} from "./AgreementBase.sol";
import {IDayPrices} from "./interfaces/IDayPrices.sol";
import {AgreedSettlement} from "./settlement/AgreedSettlement.sol";
import {DayPricing} from "./settlement/DayPricing.sol";

/// @title A piece of code of `PowerAgreements`
/// @notice Days by a profile, by nomination, and matched with consumption. It runs on the agreements' slots and holds nothing itself.
contract AgreementVolumes is AgreedSettlement {
    address private immutable NEXT;

    /// @param next The piece of code after this one, whose entitlements these are. @param prices_ What days are priced by.
    constructor(address next, IDayPrices prices_) AgreementBase(_entitlementsOf(next)) DayPricing(prices_) {
        NEXT = next;
    }

    /// @dev Payable as all pieces: what is not is refused where it is.
    fallback() external payable {
        SecondCode.run(NEXT);
    }
}
