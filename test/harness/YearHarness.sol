// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ISettlementTypes} from "../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {IYearTypes} from "../../contracts/ppa/interfaces/IYearTypes.sol";
import {YearReckoning} from "../../contracts/ppa/mathematics/YearReckoning.sol";
import {Terms} from "../../contracts/ppa/types/Terms.sol";

/// @notice Many contract years at once, for comparison with the SDK.
contract YearHarness {
    struct Case {
        Terms terms;
        ISettlementTypes.Year sums;
        YearReckoning.Span span;
        int256 fixedPrice;
        uint256 lifetime;
    }

    /// @notice Without make-up energy.
    function reckon(Case[] calldata cases)
        external
        pure
        returns (IYearTypes.Reckoning[] memory years_, uint256[] memory damages)
    {
        years_ = new IYearTypes.Reckoning[](cases.length);
        damages = new uint256[](cases.length);
        for (uint256 i; i < cases.length; ++i) {
            Case calldata c = cases[i];
            ISettlementTypes.Year memory y = c.sums;
            IYearTypes.Reckoning memory r = YearReckoning.quantities(c.terms, y, c.span);
            r.excess = YearReckoning.excess(c.terms, y, r.aboveWh);
            if (r.takeWh != 0) {
                r.takePrice =
                    YearReckoning.isFixed(c.terms) ? c.fixedPrice : YearReckoning.meanPrice(c.terms, y);
            }
            damages[i] = YearReckoning.damages(c.terms, r, c.lifetime);
            r.numerator = YearReckoning.numeratorOf(r, damages[i]);
            years_[i] = r;
        }
    }
}
