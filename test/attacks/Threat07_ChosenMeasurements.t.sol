// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReconcilerMath} from "../../contracts/energy/ReconcilerMath.sol";
import {IReconciler} from "../../contracts/energy/interfaces/IReconciler.sol";
import {Shares} from "../../contracts/energy/types/Amounts.sol";
import {LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {Register} from "../../contracts/oracle/types/Registers.sol";
import {ReconcilerFixture} from "../fixtures/ReconcilerFixture.sol";

/// @notice Threats 7 and 11 at the Reconciler: choosing the stores, or the moments, that give the λ one would like.
contract Threat07ChosenMeasurementsTest is ReconcilerFixture {
    uint256 internal constant RATE = 11_750_000_000;
    uint256 internal constant THIRD = 2;

    function solarBounds(uint64 begin, uint64 end, uint40 marked) internal view returns (uint256, uint256) {
        return ReconcilerMath.bounds(
            ReconcilerMath.Span(begin, end, 0, 0, 10_000, crew.last.periodEnd - marked, 0.9e18, 0.95e18)
        );
    }

    /// @dev A third home with 2,500 Wh: of three, the solar home carries two fifths of the liability.
    function addThird() internal {
        Home memory home = createHome("third");
        nextPeriod();
        joinFleet(home);
        uint256 id = grantAs(home, Register.GREEN_CHARGE, address(pool), 10_000, lastPeriod(), 0);
        stakeFor(home.id, 100e6);
        skip(1 hours);
        meter(THIRD, 2500, 2500, 0, 0);
        battery(THIRD, 0, 2500, 5000);
        settle();
        deposit(id, THIRD);
    }

    /// @dev Two fifths leak, the rest does not. Shown beside less than three tenths that do not, they are most of what is shown and not half of what is.
    function test_Threat07_AMajorityOfWhatIsShownDecidesNothing() public {
        addThird();
        markBoth();
        mark(THIRD);
        rest(1000, 36);
        (Shares total,,) = pool.totals();
        uint256 leaky = Shares.unwrap(pool.accountOf(site).liability);
        uint256 tight = Shares.unwrap(pool.accountOf(consumer.id).liability);
        assertGt(2 * leaky, leaky + tight, "most of what is shown");
        assertGt(2 * (leaky + tight), Shares.unwrap(total), "and enough is shown");
        uint40 marked = reconciler.markOf(address(pool), site).readAt;
        // More than half of all: the least that both show, and the most that either does.
        (uint256 least,) = solarBounds(5000, 4964, marked);
        (, uint256 most) = solarBounds(5000, 4000, marked);
        expectReconcile(
            proofsOfBoth(), abi.encodeWithSelector(IReconciler.NothingToCorrect.selector, RATE, least, most)
        );
    }

    /// @dev A store a thousand times as large, with the smaller liability, has the weight of its liability.
    function test_Threat07_AVastStoreHasTheWeightOfWhatItOwes() public {
        meters[CONSUMER].s = 5_000_000;
        settle();
        uint40 marked = markBoth();
        rest(0, 1_000_000);
        (, uint256 most) = solarBounds(5000, 5000, marked);
        assertEq(reconcile(proofsOfBoth()), most, "what the solar home shows");
    }

    /// @dev Marked nearly empty twice, full in between: 36 Wh, a week's leak of 5 kWh at λ, would be eight times λ of 600 Wh.
    function test_Threat07_MarksAtConvenientMomentsShowNothing() public {
        (meters[SOLAR].s, meters[CONSUMER].s) = (600, 600);
        settle();
        markBoth();
        for (uint256 i; i < 2; ++i) {
            battery(i, 4378, 4902, 600);
        }
        rest(0, 0);
        expectReconcile(
            proofsOfBoth(),
            abi.encodeWithSelector(
                IReconciler.NothingToCorrect.selector, RATE, uint256(0), ReconcilerMath.UNBOUNDED
            )
        );
    }

    /// @dev A week a step, of a quarter of λ_max, however often anybody calls.
    function test_Threat11_TheRateIsNotWalkedByCallingOften() public {
        uint40 marked = markBoth();
        rest(1000, 1000);
        assertEq(reconcile(proofsOfBoth()), RATE + 25e9);
        uint40 from = crew.last.periodEnd;
        assertGt(from, marked);
        uint40 until = uint40(vm.getBlockTimestamp()) + 7 days;
        settle();
        expectReconcile(
            proofsOfBoth(),
            abi.encodeWithSelector(IReconciler.ReconciledLately.selector, address(pool), until)
        );
        LeafProof memory proof = proofAt(SOLAR);
        vm.expectRevert(abi.encodeWithSelector(IReconciler.MarkStands.selector, site, from));
        reconciler.mark(address(pool), proof);
    }
}
