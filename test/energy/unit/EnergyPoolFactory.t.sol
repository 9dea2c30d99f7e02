// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EnergyPool} from "../../../contracts/energy/EnergyPool.sol";
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
        assertEq(
            expected,
            vm.computeCreate2Address(
                policyHash,
                keccak256(abi.encodePacked(type(EnergyPool).creationCode, abi.encode(p))),
                address(factory)
            )
        );
        assertFalse(factory.isPool(expected));
        vm.expectEmit(address(factory));
        emit IEnergyPoolFactory.PoolCreated(expected, policyHash, p);
        assertEq(factory.createPool(p), expected);
        assertTrue(factory.isPool(expected));
    }

    function test_CreatePool_ShowsItsPolicy() public view {
        assertEq(keccak256(abi.encode(pool.policy())), keccak256(abi.encode(defaultPolicy())));
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

    function test_CreatePool_RevertWhen_PolicyIsInvalid() public {
        Policy memory p = defaultPolicy();
        p.zone = Zone.wrap(0);
        refuse(p, "zone");
        p = defaultPolicy();
        p.technologies = 1;
        refuse(p, "technologies");
        p = defaultPolicy();
        p.vintageStart = START + 1;
        refuse(p, "vintageStart");
        p.vintageStart = 0;
        refuse(p, "vintageStart");
        p = defaultPolicy();
        p.vintageEnd = START - 900;
        refuse(p, "vintageEnd");
        p.vintageEnd = START + 1;
        refuse(p, "vintageEnd");
        p = defaultPolicy();
        p.dischargeEfficiency = 0;
        refuse(p, "dischargeEfficiency");
        p.dischargeEfficiency = 1e18 + 1;
        refuse(p, "dischargeEfficiency");
        p = defaultPolicy();
        p.roundTrip = 0;
        refuse(p, "roundTrip");
        p.roundTrip = p.dischargeEfficiency + 1;
        refuse(p, "roundTrip");
        p = defaultPolicy();
        p.pledge = 0;
        refuse(p, "pledge");
        p.pledge = 1e18 + 1;
        refuse(p, "pledge");
        p = defaultPolicy();
        p.maxAge = 0;
        refuse(p, "maxAge");
        p = defaultPolicy();
        p.cap = 0;
        refuse(p, "cap");
        p = defaultPolicy();
        p.stakeToken = address(0xdead);
        refuse(p, "stakeToken");
        p = defaultPolicy();
        p.penaltyPrice = 0;
        refuse(p, "penaltyPrice");
        p = defaultPolicy();
        p.stakeFactor = 1e18 - 1;
        refuse(p, "stakeFactor");
    }

    function test_CreatePool_RevertWhen_ListsAreInvalid() public {
        Policy memory p = defaultPolicy();
        p.accreditors = new address[](0);
        refuse(p, "accreditors");
        p.accreditors = new address[](1);
        refuse(p, "accreditors");
        p.accreditors = new address[](2);
        (p.accreditors[0], p.accreditors[1]) = (address(2), address(2));
        refuse(p, "accreditors");
        p.accreditors = new address[](9);
        for (uint160 i; i < 9; ++i) {
            p.accreditors[i] = address(i + 1);
        }
        refuse(p, "accreditors");
        p = defaultPolicy();
        p.quorums = new bytes32[](0);
        refuse(p, "quorums");
        p.quorums = new bytes32[](2);
        refuse(p, "quorums");
        p.quorums = new bytes32[](9);
        for (uint256 i; i < 9; ++i) {
            p.quorums[i] = bytes32(i);
        }
        refuse(p, "quorums");
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

    function refuse(Policy memory p, bytes32 field) private {
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.InvalidPolicy.selector, field));
        factory.createPool(p);
    }
}
