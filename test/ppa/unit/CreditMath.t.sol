// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Arrears} from "../../../contracts/ppa/mathematics/Arrears.sol";
import {Margin} from "../../../contracts/ppa/mathematics/Margin.sol";
import {TerminationPayment} from "../../../contracts/ppa/mathematics/TerminationPayment.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Where the rules of credit turn, by hand. Values at random are compared in sdk/test/ppa.
contract CreditMathTest is Test {
    /// @dev One base unit, so many whole days late.
    function _ageing(uint256 late) private pure returns (Arrears.Ageing memory) {
        Arrears.Invoice[] memory invoices = new Arrears.Invoice[](1);
        (invoices[0].due, invoices[0].unpaid) = (1000 days, 1);
        return Arrears.ageingOf(invoices, 1000 days + late * 1 days);
    }

    function test_AgeingOf_TheLastDayOfEachAndTheFirstOfTheNext() public pure {
        assertEq(_ageing(0).current, 1);
        assertEq(_ageing(1).late1, 1);
        assertEq(_ageing(30).late1, 1);
        assertEq(_ageing(31).late31, 1);
        assertEq(_ageing(60).late31, 1);
        assertEq(_ageing(61).late61, 1);
        assertEq(_ageing(90).late61, 1);
        assertEq(_ageing(91).late91, 1);
    }

    function test_CallOf_NothingBelowTheLeastThatIsMoved() public pure {
        Margin.Collateral memory terms = Margin.Collateral(100, 1000, 500);
        // 1,000 posted cover 900.
        assertEq(Margin.callOf(1499, 1000, terms), 0);
        assertEq(Margin.callOf(1500, 1000, terms), 500);
        assertEq(Margin.callOf(900, 1000, terms), 0, "nothing is missing");
    }

    function test_ReleaseOf_NothingBelowTheLeastThatIsMoved() public pure {
        Margin.Collateral memory terms = Margin.Collateral(100, 1000, 500);
        // 450 above the threshold take 500.
        assertEq(Margin.releaseOf(550, 999, terms), 0);
        assertEq(Margin.releaseOf(550, 1000, terms), 500);
        assertEq(Margin.releaseOf(550, 499, terms), 0, "more is needed than is there");
        assertEq(Margin.releaseOf(100, 600, terms), 600, "up to the threshold nothing is");
        terms.haircut = 10_000;
        assertEq(Margin.releaseOf(100, 600, terms), 600, "be it worth nothing");
        assertEq(Margin.releaseOf(101, 600, terms), 0);
    }

    function test_Scheduled_BeforeTheStartAndAfterTheEndItStays() public pure {
        assertEq(TerminationPayment.scheduled(1000, 200, 500, 900, 499), 1000);
        assertEq(TerminationPayment.scheduled(1000, 200, 500, 900, 500), 1000);
        assertEq(TerminationPayment.scheduled(1000, 200, 500, 900, 501), 998);
        assertEq(TerminationPayment.scheduled(1000, 200, 500, 900, 899), 202);
        assertEq(TerminationPayment.scheduled(1000, 200, 500, 900, 900), 200);
        assertEq(TerminationPayment.scheduled(1000, 200, 500, 900, 901), 200);
    }
}
