// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDissipativeERC20} from "../../../contracts/energy/interfaces/IDissipativeERC20.sol";
import {IEnergyPool} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {LeafProof} from "../../../contracts/oracle/types/Measurement.sol";
import {Zone} from "../../../contracts/oracle/types/Site.sol";
import {PoolActions} from "../../fixtures/PoolActions.sol";

/// @notice What only the rest of the suite may ask of a pool, each by the one that may and by all that may not.
contract PoolRolesTest is PoolActions {
    function setUp() public override {
        super.setUp();
        chargeAndDeposit(1000);
    }

    /// @dev Neither strangers nor owners nor the rest of the suite.
    function others(address allowed) internal returns (address[] memory list) {
        address[7] memory all = [
            makeAddr("stranger"),
            owner,
            guardian,
            address(collateral),
            address(intake),
            address(reconciler),
            address(retirements)
        ];
        list = new address[](6);
        uint256 n;
        for (uint256 i; i < all.length; ++i) {
            if (all[i] != allowed) list[n++] = all[i];
        }
    }

    function refuseAllBut(address allowed, bytes4 error, bytes memory data) internal {
        address[] memory list = others(allowed);
        for (uint256 i; i < list.length; ++i) {
            vm.prank(list[i]);
            (bool ok, bytes memory reason) = address(pool).call(data);
            assertFalse(ok);
            assertEq(reason, abi.encodeWithSelector(error, list[i]));
        }
    }

    function refuseAllButCollateral(bytes memory data) internal {
        refuseAllBut(address(collateral), IEnergyPool.NotCollateral.selector, data);
    }

    function test_BuyBackFor_IsCollateralsOnly() public {
        refuseAllButCollateral(abi.encodeCall(IEnergyPool.buyBackFor, (owner, site, Shares.wrap(5))));
        (uint256 before, uint256 owed) = (held(owner), liability());
        vm.prank(address(collateral));
        pool.buyBackFor(owner, site, Shares.wrap(5));
        assertEq(held(owner), before - 5);
        assertEq(liability(), owed - 5);
    }

    function test_SeizeLocked_IsCollateralsOnly() public {
        refuseAllButCollateral(abi.encodeCall(IEnergyPool.seizeLocked, (site, Shares.wrap(5))));
        vm.prank(address(collateral));
        assertEq(raw(pool.seizeLocked(site, Shares.wrap(5))), 5);
    }

    function test_WriteOff_IsCollateralsOnly() public {
        refuseAllButCollateral(abi.encodeCall(IEnergyPool.writeOff, (site, Shares.wrap(5))));
        assertGt(writeOff(5), 0);
    }

    function test_ForfeitEarly_IsCollateralsOnly() public {
        refuseAllButCollateral(abi.encodeCall(IEnergyPool.forfeitEarly, (site)));
        meter(SOLAR, 300, 300, 0, 0);
        battery(SOLAR, 0, 300, meters[SOLAR].s + 300);
        publish();
        depositEarly();
        Shares early = pool.accountOf(site).early;
        vm.expectEmit(address(pool));
        emit IEnergyPool.EarlyForfeited(site, 300, early);
        vm.prank(address(collateral));
        assertEq(raw(pool.forfeitEarly(site)), raw(early));
        assertEq(raw(pool.accountOf(site).early), 0);
        assertEq(pool.accountOf(site).earlyDue, 0);
        assertEq(pool.accountOf(site).earlyWh, 300, "the charge is spent");
    }

    function test_SetPendingLoss_IsCollateralsOnly() public {
        refuseAllButCollateral(abi.encodeCall(IEnergyPool.setPendingLoss, (77)));
        vm.prank(address(collateral));
        vm.expectEmit(address(pool));
        emit IDissipativeERC20.PendingLossChanged(77);
        pool.setPendingLoss(77);
        (uint256 index,, uint256 loss) = pool.shareTerms();
        assertEq(index, pool.index());
        assertEq(loss, 77);
    }

    function test_HoldInflows_IsCollateralsOnly() public {
        refuseAllButCollateral(abi.encodeCall(IEnergyPool.holdInflows, (true)));
        vm.prank(address(collateral));
        pool.holdInflows(true);
        (bool paused, bool held_) = pool.inflowsPaused();
        assertFalse(paused);
        assertTrue(held_);
    }

    function test_SetDecayRate_IsTheReconcilersOnly() public {
        refuseAllBut(
            address(reconciler),
            IEnergyPool.NotReconciler.selector,
            abi.encodeCall(IEnergyPool.setDecayRate, (1))
        );
        vm.startPrank(address(reconciler));
        pool.setDecayRate(100_000_000_000);
        assertEq(pool.decayRate(), 100_000_000_000);
        vm.expectRevert(
            abi.encodeWithSelector(
                IDissipativeERC20.DecayRateOutOfRange.selector, 100_000_000_001, 100_000_000_000
            )
        );
        pool.setDecayRate(100_000_000_001);
        pool.setDecayRate(0);
        assertEq(pool.decayRate(), 0);
    }

    function test_TakeIn_IsTheIntakesOnly() public {
        LeafProof memory proof = proofAt(SOLAR);
        IEnergyPool.Intaken memory intaken =
            IEnergyPool.Intaken(site, owner, 17, 1, opened, proof.leaf.readAt, 0);
        refuseAllBut(
            address(intake),
            IEnergyPool.NotIntake.selector,
            abi.encodeCall(IEnergyPool.takeIn, (intaken, proof))
        );
        vm.prank(address(intake));
        assertEq(raw(pool.takeIn(intaken, proof)), 0.9e6 * WAD / pool.index() * pool.index() / WAD);
    }

    // ——— burns for a retirement ———

    function consumptionAt(Zone zone, bytes32 quorum, address by, uint40 first)
        internal
        view
        returns (IEnergyPool.Consumption memory)
    {
        return IEnergyPool.Consumption(consumer.id, zone, quorum, by, first);
    }

    function burnAs(address caller, uint256 energy, IEnergyPool.Consumption memory c) internal {
        vm.prank(caller);
        pool.burnForRetirement(owner, Energy.wrap(energy), 7, c);
    }

    function test_BurnForRetirement_IsTheRetirementsOnly() public {
        IEnergyPool.Consumption memory c = consumptionAt(ZONE, quorumId(), accreditor.addr, START);
        refuseAllBut(
            address(retirements),
            IEnergyPool.NotRetirements.selector,
            abi.encodeCall(IEnergyPool.burnForRetirement, (owner, Energy.wrap(1), 7, c))
        );
        uint256 before = held(owner);
        uint256 shares = ceilDiv(1e6, WAD, pool.index());
        vm.expectEmit(address(pool));
        emit IEnergyPool.Retired(owner, Energy.wrap(1e6), Shares.wrap(shares), 7);
        burnAs(address(retirements), 1e6, c);
        assertEq(held(owner), before - shares);
        assertEq(raw(pool.headroom()), shares);
        checkBooks();
    }

    function test_BurnForRetirement_RevertWhen_TheConsumptionIsNotThePolicys() public {
        Zone abroad = Zone.wrap("10YDE-EON------1");
        address by = address(retirements);
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.ZoneMismatch.selector, ZONE, abroad));
        burnAs(by, 1, consumptionAt(abroad, quorumId(), accreditor.addr, START));
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.QuorumNotAdmitted.selector, bytes32("own")));
        burnAs(by, 1, consumptionAt(ZONE, "own", accreditor.addr, START));
        vm.expectRevert(
            abi.encodeWithSelector(IEnergyPool.AccreditorNotAdmitted.selector, consumer.id, address(9))
        );
        burnAs(by, 1, consumptionAt(ZONE, quorumId(), address(9), START));
        vm.expectRevert(
            abi.encodeWithSelector(IEnergyPool.ConsumptionBeforeVintage.selector, START - 900, START)
        );
        burnAs(by, 1, consumptionAt(ZONE, quorumId(), accreditor.addr, START - 900));
    }

    function test_BurnForRetirement_RevertWhen_TheHolderHasTooLittle() public {
        uint256 balance = pool.balanceOf(owner);
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeERC20.InsufficientEnergy.selector, owner, balance, balance + 1)
        );
        burnAs(address(retirements), balance + 1, consumptionAt(ZONE, quorumId(), accreditor.addr, START));
    }
}
