// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMeterOracle} from "../../contracts/oracle/interfaces/IMeterOracle.sol";
import {LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {Registers, packRegisters} from "../../contracts/oracle/types/Registers.sol";
import {SiteId} from "../../contracts/oracle/types/Site.sol";
import {OracleScene} from "../fixtures/OracleScene.sol";

/// @notice A fleet that takes a site in and never posts a leaf of it: a closing leaf, which moving asks for, never comes.
contract Threat34SilentFleetTest is OracleScene {
    function test_Threat34_ASilentFleetCannotKeepASite() public {
        Crew memory silent = openFleet(1, 1);
        Home memory home = createHome("a");
        nextPeriod();
        Registers entry = packRegisters(70, 20, 10, 5);
        joinAt(silent, home, entry, Registers.wrap(0));
        uint40 from = lastPeriod();
        vm.warp(from + 30 days);
        Crew memory crew = openFleet(2, 3);
        IMeterOracle.Join memory join_ = joinOf(crew, home);
        LeafProof memory none;
        oracle.move(join_, signJoin(home, join_), none);

        IMeterOracle.Membership memory m = oracle.membershipOf(home.id);
        assertEq(m.fleet, crew.fleet);
        assertEq(m.from, from);
        (SiteId site, Registers opening) = oracle.entryOf(crew.fleet, m.index);
        assertEq(SiteId.unwrap(site), SiteId.unwrap(home.id));
        assertEq(Registers.unwrap(opening), Registers.unwrap(entry));
    }

    function test_Move_RevertWhen_TheSiteIsInNoFleet() public {
        Home memory home = createHome("a");
        Crew memory crew = openFleet(1, 1);
        IMeterOracle.Join memory join_ = joinOf(crew, home);
        bytes memory signature = signJoin(home, join_);
        LeafProof memory none;
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.SiteNotInFleet.selector, home.id, 0));
        oracle.move(join_, signature, none);
    }
}
