// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EnergyPool} from "../../../contracts/energy/EnergyPool.sol";
import {PoolOffice} from "../../../contracts/energy/PoolOffice.sol";
import {IDissipativeERC20} from "../../../contracts/energy/interfaces/IDissipativeERC20.sol";
import {IEnergyPool, Policy} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {IEnergyPoolFactory} from "../../../contracts/energy/interfaces/IEnergyPoolFactory.sol";
import {Zone} from "../../../contracts/oracle/types/Site.sol";
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
        assertEq(pool.name(), "Wattle kWh 10YAT-APG------L");
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
