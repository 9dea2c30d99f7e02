// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRetirements, TechnologyMix} from "../../contracts/energy/interfaces/IRetirements.sol";
import {Energy} from "../../contracts/energy/types/Amounts.sol";
import {LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {Register} from "../../contracts/oracle/types/Registers.sol";
import {BATTERY, PV, WIND} from "../../contracts/oracle/types/Site.sol";
import {RetirementScene} from "../fixtures/RetirementScene.sol";

/// @notice Threat 7: picking the good technology out of a mixed pool, for one's own certificate or for everybody's.
contract Threat07_ChosenMixTest is RetirementScene {
    uint256 internal panels;
    uint256 internal windmill;
    uint256 internal panelsCharge;
    uint256 internal windCharge;
    address internal panelsOwner;

    /// @dev A pool of a solar home and a windmill, each with a battery.
    function setUp() public override {
        super.setUp();
        pool = createMixedPool();
        (panels, panelsCharge) = pledged("panels", PV | BATTERY);
        (windmill, windCharge) = pledged("windmill", WIND | BATTERY);
        panelsOwner = ownerOf(shown[panels].site);
    }

    function pledged(string memory label, uint16 technologies)
        internal
        returns (uint256 index, uint256 entitlement)
    {
        Home memory home;
        (home, index) = joinSite(label, technologies, ZONE);
        stakeFor(home.id, 100e6);
        entitlement = grantSettled(home, index, Register.GREEN_CHARGE, address(pool));
    }

    /// @dev A period in which a site stores 1,000 Wh.
    function charged(uint256 index) internal returns (LeafProof memory, uint40) {
        meter(index, 1000, 1000, 0, 0);
        battery(index, 0, 1000, meters[index].s + 1000);
        uint40 at = publish();
        return (proofAt(index), at);
    }

    function depositBy(uint256 entitlement, LeafProof memory proof) internal returns (Energy) {
        vm.prank(ownerOf(proof.leaf.site));
        return pool.deposit(entitlement, proof);
    }

    function test_Threat07_OnlyPoolsRecord() public {
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IRetirements.NotPool.selector, owner));
        retirements.recordCharge(WIND, 1e9, START);
    }

    /// @dev A windmill that claims charge which its battery no longer holds mints nothing, so it does not colour the others' tokens.
    function test_Threat07_ExpiredChargeDoesNotMoveTheMix() public {
        (LeafProof memory proof, uint40 at) = charged(panels);
        warpToFinal(crew.last);
        assertGt(Energy.unwrap(depositBy(panelsCharge, proof)), 0);

        meter(windmill, 5000, 5000, 0, 0);
        battery(windmill, 5000, 5000, 0);
        at = settle();
        assertEq(Energy.unwrap(deposit(windCharge, windmill)), 0);
        assertMix(pool, at, mix(10_000, 0, 0, 0, 0));
    }

    /// @dev A deposit of an earlier period, made late, changes no mix that certificates have already carried.
    function test_Threat07_ALateDepositDoesNotRewriteThePast() public {
        (LeafProof memory first, uint40 one) = charged(panels);
        (LeafProof memory second, uint40 two) = charged(windmill);
        (LeafProof memory third, uint40 three) = charged(panels);
        warpToFinal(crew.last);
        depositBy(panelsCharge, first);
        depositBy(panelsCharge, third);
        TechnologyMix memory before = retirements.mixOf(address(pool), two);
        depositBy(windCharge, second);
        assertMix(pool, one, before);
        assertMix(pool, two, before);
        assertEq(retirements.mixOf(address(pool), three).wind, 3333);
        assertEq(retirements.mixOf(address(pool), three).pv, 6667);
    }

    /// @dev The certificate's mix is that of the pool at the end of the consumption, whenever it is retired and whoever retires.
    function test_Threat07_TheMixIsThatOfTheConsumption() public {
        meter(CONSUMER, 0, 0, 0, 900);
        (LeafProof memory proof, uint40 at) = charged(panels);
        LeafProof memory consumed = proofAt(CONSUMER);
        warpToFinal(crew.last);
        depositBy(panelsCharge, proof);
        vm.prank(panelsOwner);
        pool.transfer(user, 600e6);
        uint256 credit = claimConsumptionBy(consumed);

        (proof, at) = charged(windmill);
        warpToFinal(crew.last);
        depositBy(windCharge, proof);
        assertMix(pool, at, mix(5000, 5000, 0, 0, 0));

        IRetirements.Certificate memory c;
        (c.pool, c.credit, c.site, c.zone) = (address(pool), credit, consumer.id, ZONE);
        (c.energy, c.from, c.to) = (Energy.wrap(300e6), opened, retirements.creditOf(credit).to);
        (c.account, c.beneficiary, c.reason) = (user, BENEFICIARY, "tea");
        vm.prank(user);
        c.id = retirements.retire(address(pool), credit, c.energy, BENEFICIARY, "tea");
        c.mix = mix(0, 10_000, 0, 0, 0);
        assertFalse(retirements.verify(c));
        c.mix = mix(10_000, 0, 0, 0, 0);
        assertTrue(retirements.verify(c));
    }
}
