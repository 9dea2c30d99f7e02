// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EnergyPool} from "../../../contracts/energy/EnergyPool.sol";
import {PoolOffice} from "../../../contracts/energy/PoolOffice.sol";
import {IDissipativeERC20} from "../../../contracts/energy/interfaces/IDissipativeERC20.sol";
import {IEnergyPool, Policy} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {IEnergyPoolFactory} from "../../../contracts/energy/interfaces/IEnergyPoolFactory.sol";
import {Shares} from "../../../contracts/energy/types/Amounts.sol";
import {PoolFixture} from "../../fixtures/PoolFixture.sol";

contract EnergyPoolFactoryTest is PoolFixture {
    function test_CreatePool_AtTheAddressOfItsPolicy() public {
        Policy memory p = defaultPolicy();
        p.cap = 7;
        address expected = factory.poolOf(p);
        bytes32 policyHash = keccak256(abi.encode(p));
        address office = vm.computeCreate2Address(
            policyHash,
            keccak256(abi.encodePacked(type(PoolOffice).creationCode, abi.encode(p))),
            address(factory)
        );
        assertEq(
            expected,
            vm.computeCreate2Address(
                policyHash,
                keccak256(abi.encodePacked(type(EnergyPool).creationCode, abi.encode(p, office))),
                address(factory)
            )
        );
        assertFalse(factory.isPool(expected));
        vm.expectEmit(address(factory));
        emit IEnergyPoolFactory.PoolCreated(expected, policyHash, p);
        assertEq(factory.createPool(p), expected);
        assertTrue(factory.isPool(expected));
        assertGt(office.code.length, 0);
        assertFalse(factory.isPool(office), "the office by itself is no pool");
    }

    function test_CreatePool_ShowsItsPolicy() public view {
        assertEq(
            keccak256(abi.encode(factory.policyOf(address(pool)))), keccak256(abi.encode(defaultPolicy()))
        );
        assertEq(pool.name(), "Wattle kWh 10YDE-VE-------2");
        assertEq(pool.symbol(), "kWh");
        assertTrue(pool.zone() == ZONE);
        assertEq(pool.vintageStart(), START);
        assertTrue(pool.admitsQuorum(quorumId()));
        assertFalse(pool.admitsQuorum(0));
    }

    function test_CreatePool_RevertWhen_ItExists() public {
        Policy memory p = defaultPolicy();
        vm.expectRevert(abi.encodeWithSelector(IEnergyPoolFactory.PoolExists.selector, address(pool)));
        factory.createPool(p);
    }

    /// @dev `PolicyLib` is asked, with the oracle's own finality: three hours here. Every field is in PolicyLib.t.sol.
    function test_CreatePool_RevertWhen_PolicyIsInvalid() public {
        Policy memory p = defaultPolicy();
        p.lockedShare = 0.1e18 - 1;
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.InvalidPolicy.selector, bytes32("lockedShare")));
        factory.createPool(p);
        p = defaultPolicy();
        p.maxAge = 3 hours;
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.InvalidPolicy.selector, bytes32("maxAge")));
        factory.createPool(p);
        assertFalse(factory.isPool(factory.poolOf(p)));
        p.maxAge += 1;
        createPool(p);
    }

    function test_CreatePool_KeepsEveryPoolsPolicyApart() public {
        Policy memory p = defaultPolicy();
        p.lockedShare = 0.3e18;
        p.feeRecipient = makeAddr("fee");
        p.depositFee = 0.01e18;
        address other = factory.createPool(p);
        assertEq(keccak256(abi.encode(factory.policyOf(other))), keccak256(abi.encode(p)));
        assertEq(
            keccak256(abi.encode(factory.policyOf(address(pool)))), keccak256(abi.encode(defaultPolicy()))
        );
    }

    function test_PolicyOf_RevertWhen_NotPool() public {
        vm.expectRevert(abi.encodeWithSelector(IEnergyPoolFactory.NotPool.selector, address(this)));
        factory.policyOf(address(this));
    }

    function test_CreatePool_NamesTheRestOfTheSuite() public view {
        assertEq(address(factory.entitlements()), address(entitlements));
        assertEq(address(factory.retirements()), address(retirements));
        assertEq(address(factory.collateral()), address(collateral));
        assertEq(address(factory.intake()), address(intake));
        assertEq(address(factory.reconciler()), address(reconciler));
        IEnergyPool.Terms memory terms = pool.terms();
        Policy memory p = defaultPolicy();
        assertEq(terms.stakeToken, p.stakeToken);
        assertEq(terms.penaltyPrice, p.penaltyPrice);
        assertEq(terms.proofReward, p.proofReward);
        assertEq(terms.auctionStart, p.auctionStart);
        assertEq(terms.auctionTime, p.auctionTime);
        assertEq(terms.cureTime, p.cureTime);
        assertEq(terms.haircutDelay, p.haircutDelay);
        assertEq(terms.unbondingTime, p.unbondingTime);
        assertEq(terms.maxSilence, p.maxSilence);
        assertEq(pool.technologies(), p.technologies);
        assertEq(pool.decayRate(), p.decayRate);
        assertEq(pool.maxDecayRate(), p.maxDecayRate);
    }

    /// @dev The office runs on the pool's slots and is fixed with it. By itself it is nobody: no site is pledged to it, nobody trusts it.
    function test_Office_ByItselfIsNoPool() public {
        bytes32 policyHash = keccak256(abi.encode(defaultPolicy()));
        IEnergyPool office = IEnergyPool(
            vm.computeCreate2Address(
                policyHash,
                keccak256(abi.encodePacked(type(PoolOffice).creationCode, abi.encode(defaultPolicy()))),
                address(factory)
            )
        );
        chargeAndDeposit(1000);
        assertEq(Shares.unwrap(office.accountOf(site).liability), 0);
        assertTrue(office.zone() == pool.zone());
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.NotPledged.selector, site));
        office.burnLocked(site, Shares.wrap(1));
    }

    function test_CreatePool_DirectReadingsMayBeListedFirst() public {
        Policy memory p = defaultPolicy();
        p.quorums = new bytes32[](2);
        p.quorums[1] = quorumId();
        assertTrue(createPool(p).admitsQuorum(0));
    }

    function test_CreatePool_RevertWhen_DecayRateIsAboveItsLimit() public {
        Policy memory p = defaultPolicy();
        p.decayRate = p.maxDecayRate + 1;
        vm.expectRevert(
            abi.encodeWithSelector(
                IDissipativeERC20.DecayRateOutOfRange.selector, p.decayRate, p.maxDecayRate
            )
        );
        factory.createPool(p);
    }

    function test_Pledge_RevertWhen_NotPool() public {
        vm.expectRevert(abi.encodeWithSelector(IEnergyPoolFactory.NotPool.selector, address(this)));
        factory.pledge(site);
        vm.expectRevert(abi.encodeWithSelector(IEnergyPoolFactory.NotPool.selector, address(this)));
        factory.unpledge(site);
    }

    function test_Pledge_RevertWhen_AnotherPoolHasIt() public {
        chargeAndDeposit(100);
        Policy memory p = defaultPolicy();
        p.cap = 7;
        address other = factory.createPool(p);
        vm.startPrank(other);
        vm.expectRevert(
            abi.encodeWithSelector(IEnergyPoolFactory.PledgedElsewhere.selector, site, address(pool))
        );
        factory.pledge(site);
        vm.expectRevert(
            abi.encodeWithSelector(IEnergyPoolFactory.PledgedElsewhere.selector, site, address(pool))
        );
        factory.unpledge(site);
    }
}
