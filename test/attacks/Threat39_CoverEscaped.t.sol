// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAttesterBonds} from "../../contracts/oracle/interfaces/IAttesterBonds.sol";
import {Batch, Leaf} from "../../contracts/oracle/types/Measurement.sol";
import {BondFixture} from "../fixtures/BondFixture.sol";

/// @notice Threat 39: more growth made claimable within the unbonding time than bonds cover.
contract Threat39CoverEscapedTest is BondFixture {
    uint256 private constant FIRST = 3 * (1000 + 50);

    function setUp() public override {
        super.setUp();
        coverWh = 2000;
    }

    function _expectFull(Crew memory crew, Batch memory batch, uint256 wh, uint256 room) private {
        expectPostRevert(
            crew,
            batch,
            3,
            abi.encodeWithSelector(IAttesterBonds.CoverExceeded.selector, setOf(crew), wh, room)
        );
    }

    /// @dev Bonds stand once, for whatever their members sign.
    function test_Threat39_ByASecondFleetOfTheSet() public {
        Scene memory s = bondedScene();
        Crew memory second = s.crew;
        second.fleet = oracle.createBondedFleet(setOf(s.crew));
        delete second.last;
        Home memory home = joinNew(second, "d");
        nextPeriod();
        Leaf[] memory leaves = new Leaf[](1);
        leaves[0] = leafOf(read(home, ENERGY, FLOWS));
        _expectFull(second, batchOf(second, lastPeriod(), leaves), 1050, 850);
    }

    /// @dev A batch grows, a second one stands on it, the first is revised down. The second still shows all of it.
    function test_Threat39_ByARevisionUnderALaterBatch() public {
        Scene memory s = bondedScene();
        Batch memory first = s.crew.last;
        nextPeriod();
        Batch memory middle = grown(s, 850);
        postWith(s.crew, middle, 3);
        nextPeriod();
        postWith(s.crew, grown(s, 0), 3);

        middle.revision = 1;
        middle.sums = first.sums;
        bytes[] memory signatures = attestAs(s.crew, middle, 3);
        oracle.postBatch(middle, first, s.crew.quorum, 3, signatures);
        assertEq(drawnOf(s.crew), 4000, "what the last batch shows is still counted");
        nextPeriod();
        _expectFull(s.crew, grown(s, 1), 1, 0);
    }

    /// @dev The batch below is voided: what stands on it still shows its growth.
    function test_Threat39_ByVoidingTheBatchBelow() public {
        Scene memory s = bondedScene();
        nextPeriod();
        Batch memory middle = grown(s, 850);
        postWith(s.crew, middle, 3);
        nextPeriod();
        postWith(s.crew, grown(s, 0), 3);
        Batch memory other = twin(middle);
        // Signed by others: nobody is slashed who posts next.
        oracle.proveTwoRoots(middle, other, s.crew.quorum, 6, attestAs(s.crew, other, 6));
        bond(setOf(s.crew), s.crew.quorum.members[1], BOND);
        assertEq(drawnOf(s.crew), 4000);
        nextPeriod();
        _expectFull(s.crew, grown(s, 1), 1, 0);
    }

    /// @dev A void batch returns as a revision: it draws anew, and nothing returns.
    function test_Threat39_ByTheReturnOfAVoidBatch() public {
        Scene memory s = bondedScene();
        Batch memory first = s.crew.last;
        nextPeriod();
        Batch memory batch = grown(s, 400);
        postWith(s.crew, batch, 3);
        Batch memory other = twin(batch);
        oracle.proveTwoRoots(batch, other, s.crew.quorum, 6, attestAs(s.crew, other, 6));
        bond(setOf(s.crew), s.crew.quorum.members[1], BOND);
        batch.revision = 1;
        s.crew.last = first;
        postWith(s.crew, batch, 3);
        assertEq(drawnOf(s.crew), FIRST + 800);
    }

    /// @dev All of a gap's growth counts when it is posted, not where it lies in the past.
    function test_Threat39_ByAGap() public {
        Scene memory s = bondedScene();
        skip(3 * uint256(UNBONDING));
        nextPeriod();
        _expectFull(s.crew, grown(s, 4001), 4001, 4000);
        postWith(s.crew, grown(s, 4000), 3);
        nextPeriod();
        _expectFull(s.crew, grown(s, 1), 1, 0);
    }

    /// @dev A batch is revised over and over until its first draw is forgotten: each revision counts at its own time.
    function test_Threat39_ByRevisionsUntilTheDrawIsForgotten() public {
        Scene memory s = bondedScene();
        skip(3 * uint256(UNBONDING));
        nextPeriod();
        Batch memory first = s.crew.last;
        Batch memory batch = grown(s, 4000);
        postWith(s.crew, batch, 3);
        uint256 until = block.timestamp + 2 * uint256(UNBONDING);
        while (block.timestamp < until) {
            skip(CHALLENGE_WINDOW + ANSWER_WINDOW - 1);
            ++batch.revision;
            s.crew.last = first;
            postWith(s.crew, batch, 3);
        }
        assertEq(drawnOf(s.crew), 4000);
        nextPeriod();
        _expectFull(s.crew, grown(s, 1), 1, 0);
    }

    /// @dev A revision gives back what its predecessor drew, no more and only once.
    function test_Threat39_ByGivingBackTwice() public {
        Scene memory s = bondedScene();
        Batch memory first = s.crew.last;
        nextPeriod();
        Batch memory batch = grown(s, 500);
        postWith(s.crew, batch, 3);
        for (uint32 i = 1; i < 4; ++i) {
            s.crew.last = first;
            batch = grown(s, 0);
            batch.revision = i;
            postWith(s.crew, batch, 3);
            assertEq(drawnOf(s.crew), FIRST);
        }
    }
}
