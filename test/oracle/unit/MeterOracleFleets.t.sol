// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "../../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {
    Batch,
    Leaf,
    LeafProof,
    Quality,
    Quorum,
    Reading
} from "../../../contracts/oracle/types/Measurement.sol";
import {Registers, packRegisters} from "../../../contracts/oracle/types/Registers.sol";
import {PERIOD, SiteId} from "../../../contracts/oracle/types/Site.sol";
import {OracleScene} from "../../fixtures/OracleScene.sol";

/// @notice Opening fleets; entering one (`join`) and changing it (`move`).
contract MeterOracleFleetsTest is OracleScene {
    function _expectJoin(
        Home memory home,
        IMeterOracle.Join memory join_,
        Reading memory opening,
        bytes memory error_
    ) private {
        bytes memory owner = signJoin(home, join_);
        bytes memory device = signReading(home, opening);
        vm.expectRevert(error_);
        oracle.join(join_, owner, opening, device);
    }

    function _expectMove(
        Home memory home,
        IMeterOracle.Join memory join_,
        LeafProof memory closing,
        bytes memory error_
    ) private {
        bytes memory owner = signJoin(home, join_);
        vm.expectRevert(error_);
        oracle.move(join_, owner, closing);
    }

    function _move(Home memory home, Crew memory to, LeafProof memory closing) private {
        IMeterOracle.Join memory join_ = joinOf(to, home);
        oracle.move(join_, signJoin(home, join_), closing);
    }

    /// @dev Home a's only leaf of its new fleet.
    function _postAlone(Crew memory crew, Home memory home, Registers energy)
        private
        returns (LeafProof memory)
    {
        Leaf[] memory leaves = new Leaf[](1);
        leaves[0] = leafOf(read(home, energy, FLOWS));
        Batch memory batch = post(crew, leaves);
        return proofOf(batch, leaves, 0);
    }

    function test_CreateFleet_RevertWhen_TheQuorumIsInvalid() public {
        Quorum memory quorum = quorumOf(0, attesterWallets("q", 3));
        _expectQuorum(quorum);
        quorum.threshold = 4;
        _expectQuorum(quorum);
        quorum.threshold = 2;
        (quorum.members[0], quorum.members[1]) = (quorum.members[1], quorum.members[0]);
        _expectQuorum(quorum);
        quorum.members[0] = address(0);
        _expectQuorum(quorum);
        quorum = quorumOf(1, attesterWallets("many", 33));
        _expectQuorum(quorum);
        quorum = quorumOf(32, attesterWallets("many", 32));
        assertEq(oracle.createFleet(quorum), 1);
        assertEq(oracle.fleetOf(1).quorumId, keccak256(abi.encode(quorum.threshold, quorum.members)));
        assertEq(oracle.fleetOf(1).operator, address(this));
    }

    function _expectQuorum(Quorum memory quorum) private {
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.InvalidQuorum.selector, quorum.threshold, quorum.members.length
            )
        );
        oracle.createFleet(quorum);
    }

    function test_FleetOf_RevertWhen_Unknown() public {
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.UnknownFleet.selector, uint32(9)));
        oracle.fleetOf(9);
    }

    function test_Join_GivesTheNextLeafAtTheOpeningRegisters() public {
        Crew memory crew = openFleet(2, 3);
        joinNew(crew, "a");
        Home memory home = createHome("b");
        uint40 readAt = nextPeriod();
        joinAt(crew, home, ENERGY, FLOWS);
        IMeterOracle.Membership memory m = oracle.membershipOf(home.id);
        assertEq(m.fleet, crew.fleet);
        assertEq(m.index, 1);
        assertEq(m.from, readAt);
        (SiteId site, Registers entry) = oracle.entryOf(crew.fleet, 1);
        assertTrue(site == home.id);
        assertEq(Registers.unwrap(entry), Registers.unwrap(ENERGY));
        assertEq(oracle.joinNonce(home.id), 1);
    }

    function test_Join_RevertWhen_TheSiteIsInAFleetAlready() public {
        Crew memory crew = openFleet(1, 1);
        Home memory home = joinNew(crew, "a");
        Crew memory other = openFleet(1, 1);
        _expectJoin(
            home,
            joinOf(other, home),
            read(home, ENERGY, FLOWS),
            abi.encodeWithSelector(IMeterOracle.SiteInFleet.selector, home.id, crew.fleet)
        );
    }

    function test_Join_RevertWhen_TheOpeningIsNotTheSites() public {
        Crew memory crew = openFleet(1, 1);
        Home memory home = createHome("a");
        Home memory other = createHome("b");
        nextPeriod();
        IMeterOracle.Join memory join_ = joinOf(crew, home);
        bytes memory owner = signJoin(home, join_);
        Reading memory opening = read(other, ENERGY, FLOWS);
        bytes memory device = signReading(other, opening);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.WrongSite.selector, other.id, home.id));
        oracle.join(join_, owner, opening, device);

        opening = read(home, ENERGY, FLOWS);
        device = signReading(other, opening);
        vm.expectRevert(
            abi.encodeWithSelector(IMeterOracle.InvalidDeviceSignature.selector, home.id, uint16(1))
        );
        oracle.join(join_, owner, opening, device);
    }

    function test_Join_RevertWhen_TheOpeningIsEstimatedOrOffTheGrid() public {
        Crew memory crew = openFleet(1, 1);
        Home memory home = createHome("a");
        uint40 at = nextPeriod();
        Reading memory opening = read(home, ENERGY, FLOWS);
        opening.quality = Quality.ESTIMATED;
        IMeterOracle.Join memory join_ = joinOf(crew, home);
        _expectJoin(
            home, join_, opening, abi.encodeWithSelector(IMeterOracle.NotMeasured.selector, home.id, at)
        );
        opening = readingOf(home, at - 1, ENERGY, FLOWS);
        _expectJoin(
            home, join_, opening, abi.encodeWithSelector(IMeterOracle.PeriodNotAligned.selector, at - 1)
        );
    }

    /// @dev An epoch's key signs for period ends after its beginning only: START is where epoch 1 began.
    function test_Join_RevertWhen_TheEpochHadNotBegun() public {
        Crew memory crew = openFleet(1, 1);
        Home memory home = createHome("a");
        uint40 at = nextPeriod();
        _expectJoin(
            home,
            joinOf(crew, home),
            readingOf(home, at - PERIOD, ENERGY, FLOWS),
            abi.encodeWithSelector(IMeterOracle.EpochOutOfRange.selector, home.id, uint16(1), at - PERIOD)
        );
    }

    function test_Join_RevertWhen_TheFleetIsUnknownOrFull() public {
        Crew memory crew = openFleet(1, 1);
        Home memory home = createHome("a");
        nextPeriod();
        Reading memory opening = read(home, ENERGY, FLOWS);
        IMeterOracle.Join memory join_ = joinOf(crew, home);
        join_.fleet = 9;
        _expectJoin(
            home, join_, opening, abi.encodeWithSelector(IMeterOracle.UnknownFleet.selector, uint32(9))
        );
        // Too many to enter here one by one: the count is written into the fleet's slot (bits 200 … 231, mapping at slot 1).
        bytes32 slot = keccak256(abi.encode(uint256(crew.fleet), uint256(1)));
        uint256 word = uint256(vm.load(address(oracle), slot));
        vm.store(address(oracle), slot, bytes32(word | (uint256(1 << 22) << 200)));
        assertEq(oracle.fleetOf(crew.fleet).siteCount, 1 << 22);
        join_.fleet = crew.fleet;
        _expectJoin(home, join_, opening, abi.encodeWithSelector(IMeterOracle.FleetFull.selector, crew.fleet));
        vm.store(address(oracle), slot, bytes32(word | (uint256((1 << 22) - 1) << 200)));
        oracle.join(join_, signJoin(home, join_), opening, signReading(home, opening));
    }

    function test_Join_RevertWhen_TheOwnersSignatureIsLateUsedOrAnothers() public {
        Crew memory crew = openFleet(1, 1);
        Home memory home = createHome("a");
        nextPeriod();
        Reading memory opening = read(home, ENERGY, FLOWS);
        IMeterOracle.Join memory join_ = joinOf(crew, home);
        join_.deadline = block.timestamp - 1;
        _expectJoin(
            home,
            join_,
            opening,
            abi.encodeWithSelector(ISiteRegistry.SignatureExpired.selector, join_.deadline, block.timestamp)
        );
        join_.deadline = block.timestamp;
        join_.nonce = 1;
        _expectJoin(home, join_, opening, abi.encodeWithSelector(ISiteRegistry.NonceUsed.selector, 1, 0));
        join_.nonce = 0;
        bytes memory device = signReading(home, opening);
        bytes memory owner = signWith(home.device, bytes32(0));
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.InvalidOwnerSignature.selector, home.owner.addr));
        oracle.join(join_, owner, opening, device);
        oracle.join(join_, signJoin(home, join_), opening, device);
    }

    function test_SyncCapacity_RevertWhen_TheSiteIsInNoFleet() public {
        Home memory home = createHome("a");
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.SiteNotInFleet.selector, home.id, uint32(0)));
        oracle.syncCapacity(home.id);
    }

    /// @dev The closing registers of one fleet are the entry into the next; what grew on the way and since fits into the credit.
    function test_Move_TakesTheSiteWithItsRegistersToAnotherFleet() public {
        Scene memory s = scene();
        uint40 readAt = s.batch.periodEnd;
        LeafProof memory closing = proof(s, 0);
        warpToFinal(s.batch);
        Crew memory next = openFleet(1, 1);
        _move(s.homes[0], next, closing);

        IMeterOracle.Membership memory m = oracle.membershipOf(s.homes[0].id);
        assertEq(m.fleet, next.fleet);
        assertEq(m.index, 0);
        assertEq(m.from, readAt);
        (SiteId site, Registers entry) = oracle.entryOf(next.fleet, 0);
        assertTrue(site == s.homes[0].id);
        assertEq(Registers.unwrap(entry), Registers.unwrap(s.leaves[0].energy));

        Registers later = ENERGY + packRegisters(5000, 1000, 800, 90);
        LeafProof memory p = _postAlone(next, s.homes[0], later);
        assertEq(Registers.unwrap(p.batch.sums), Registers.unwrap(packRegisters(5000, 1000, 800, 90)));
        warpToFinal(p.batch);
        oracle.requireFinalLeaf(p);
        // And again, from the new fleet on.
        uint256 limit = 12 * 10_000 * uint256(11) / 40 + 1;
        p = _postAlone(next, s.homes[0], later + packRegisters(uint64(limit), 0, 0, 0));
        warpToFinal(p.batch);
        oracle.requireFinalLeaf(p);
    }

    /// @dev A home that left has no claim on its old leaf any more, nor does its power count there.
    function test_Move_EndsTheSitesPlaceInTheOldFleet() public {
        Scene memory s = scene();
        LeafProof memory closing = proof(s, 0);
        warpToFinal(s.batch);
        Crew memory next = openFleet(1, 1);
        _move(s.homes[0], next, closing);
        bytes memory gone =
            abi.encodeWithSelector(IMeterOracle.SiteNotInFleet.selector, s.homes[0].id, s.crew.fleet);
        vm.expectRevert(gone);
        oracle.requireFinalLeaf(closing);
        _expectMove(s.homes[0], joinOf(s.crew, s.homes[0]), closing, gone);

        // From the next period end on, two homes: 20 kW. The post before it puts the three of until then out of the sum.
        nextPeriod();
        postAs(s.crew, batchOf(s.crew, lastPeriod(), s.leaves));
        nextPeriod();
        Batch memory batch = batchOf(s.crew, lastPeriod(), s.leaves);
        uint256 limit = 20_000 * uint256(11) / 40 + 3;
        batch.sums = batch.sums + packRegisters(uint64(limit) + 1, 0, 0, 0);
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, batch, 2);
        Batch memory previous = s.crew.last;
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.GrowthAboveCapacity.selector, s.crew.fleet, 0, limit + 1, limit
            )
        );
        oracle.postBatch(batch, previous, s.crew.quorum, signers, signatures);
    }

    function test_Move_RevertWhen_TheSiteIsThereAlready() public {
        Scene memory s = scene();
        warpToFinal(s.batch);
        _expectMove(
            s.homes[0],
            joinOf(s.crew, s.homes[0]),
            proof(s, 0),
            abi.encodeWithSelector(IMeterOracle.SiteInFleet.selector, s.homes[0].id, s.crew.fleet)
        );
    }

    function test_Move_RevertWhen_TheClosingLeafIsAnotherSites() public {
        Scene memory s = scene();
        warpToFinal(s.batch);
        _expectMove(
            s.homes[0],
            joinOf(openFleet(1, 1), s.homes[0]),
            proof(s, 1),
            abi.encodeWithSelector(IMeterOracle.WrongSite.selector, s.homes[1].id, s.homes[0].id)
        );
    }

    function test_Move_RevertWhen_TheClosingLeafIsNotFinal() public {
        Scene memory s = scene();
        uint256 finalAt = block.timestamp + CHALLENGE_WINDOW + ANSWER_WINDOW;
        _expectMove(
            s.homes[0],
            joinOf(openFleet(1, 1), s.homes[0]),
            proof(s, 0),
            abi.encodeWithSelector(
                IMeterOracle.BatchNotFinal.selector, s.crew.fleet, s.batch.periodEnd, finalAt, block.timestamp
            )
        );
    }

    function test_Move_RevertWhen_TheClosingLeafIsEstimated() public {
        Scene memory s = scene();
        nextPeriod();
        show(s, ENERGY, FLOWS);
        s.leaves[0].quality = Quality.ESTIMATED;
        s.batch = post(s.crew, s.leaves);
        warpToFinal(s.batch);
        _expectMove(
            s.homes[0],
            joinOf(openFleet(1, 1), s.homes[0]),
            proof(s, 0),
            abi.encodeWithSelector(IMeterOracle.NotMeasured.selector, s.homes[0].id, s.batch.periodEnd)
        );
    }

    function test_Move_RevertWhen_TheNewOperatorOrTheOwnerDoesNotWantIt() public {
        Scene memory s = scene();
        warpToFinal(s.batch);
        Crew memory next = openFleet(1, 1);
        LeafProof memory closing = proof(s, 0);
        IMeterOracle.Join memory join_ = joinOf(next, s.homes[0]);
        bytes memory owner = signJoin(s.homes[0], join_);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.NotFleetOperator.selector, next.fleet, address(1), address(this)
            )
        );
        vm.prank(address(1));
        oracle.move(join_, owner, closing);
        owner = signJoin(s.homes[1], join_);
        vm.expectRevert(
            abi.encodeWithSelector(ISiteRegistry.InvalidOwnerSignature.selector, s.homes[0].owner.addr)
        );
        oracle.move(join_, owner, closing);
    }
}
